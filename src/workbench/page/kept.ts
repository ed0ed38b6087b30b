import type { IWorkbookData } from '@univerjs/core';
import type { Held } from '../grid/open-workbook.js';
import { noBelongings, type Belongings } from '../host/belongings.js';

const PLACE = 'meterwise-workbook';

/** Everything that a workbook is made of, as it is kept while the page reloads. */
export interface KeptWorkbook {
  readonly data: IWorkbookData;
  readonly held: Held;
  readonly belongings: Belongings;
}

/** The workbook that this tab showed before it was reloaded; undefined in a new tab and after starting over. */
export function readKept(): KeptWorkbook | undefined {
  const text = sessionStorage.getItem(PLACE);
  if (text === null) return undefined;
  const { belongings, ...rest } = JSON.parse(text) as KeptWorkbook;
  // A page that was built since may know of belongings that the text does not.
  return { ...rest, belongings: { ...noBelongings(), ...belongings } };
}

/** Keeps the workbook whenever the page goes; gives the way to start over with the sample, as on a new machine. */
export function keepAcrossReloads(snapshot: () => KeptWorkbook): { startOver: () => void } {
  const keep = () => {
    try {
      sessionStorage.setItem(PLACE, JSON.stringify(snapshot()));
    } catch (thrown) {
      // A workbook beyond the tab's storage: what was kept before would be an older state, which is worse than none.
      sessionStorage.removeItem(PLACE);
      console.warn('The workbook is too large to be kept across a reload.', thrown);
    }
  };
  window.addEventListener('pagehide', keep);
  return {
    startOver: () => {
      window.removeEventListener('pagehide', keep);
      sessionStorage.removeItem(PLACE);
      // What the add-in keeps on the machine, its settings and drafts, is of the workbook that is thrown away.
      localStorage.clear();
      location.reload();
    },
  };
}
