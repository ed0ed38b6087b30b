import { messages } from '../../messages/messages.js';
import type { Pane } from './pane.js';

/** Cells named in one sentence; more of them are counted. */
const NAMED = 3;

/** The cells that stay, those of one reason together. */
function byReason(kept: readonly { readonly cell: string; readonly why: string }[]): string[] {
  const reasons = [...new Set(kept.map(({ why }) => why))];
  return reasons.map((why) => {
    const cells = kept.filter((own) => own.why === why).map(({ cell }) => cell);
    return messages().actions.share.kept(cells.slice(0, NAMED), Math.max(cells.length - NAMED, 0), why);
  });
}

/** What was done, sentence after sentence; those that have nothing to say are left out. */
function told(...sentences: readonly (string | false)[]): string {
  return sentences.filter((one) => one !== false).join(' ');
}

/** What can be done for people without the add-in; each says what it did. */
export const SHARE = {
  freezeToValues: ({ run, workbook }: Pane) => {
    const { share } = messages().actions;
    return run(share.freezing, workbook.freezeToValues, ({ sheets, cells, listedOn }) =>
      cells === 0
        ? share.nothingToFreeze
        : told(
            share.froze(cells, sheets),
            listedOn === undefined ? share.notedInCells : share.listedOn(listedOn),
          ),
    );
  },
  convertToNative: ({ run, workbook }: Pane) => {
    const { share } = messages().actions;
    return run(share.converting, workbook.convertToNative, ({ converted, kept, helperSheet }) =>
      told(
        converted === 0 && kept.length === 0 ? share.nothingToConvert : share.converted(converted),
        helperSheet !== undefined && share.helperRows(helperSheet),
        ...byReason(kept),
      ),
    );
  },
  restoreLive: ({ run, workbook }: Pane) => {
    const { share } = messages().actions;
    return run(share.restoring, workbook.restoreLive, ({ restored, left, sheetsLeft, whyLeft }) =>
      told(
        restored === 0 ? share.nothingConverted : share.restored(restored),
        left.length > 0 && share.leftAsTheyAre(left.join(', ')),
        ...sheetsLeft.map((name) => share.sheetStays(name, whyLeft ?? share.neededElsewhere)),
      ),
    );
  },
  repairFormulas: ({ run, workbook }: Pane) => {
    const { share } = messages().actions;
    return run(share.repairing, workbook.repairFormulas, ({ repaired, still }) =>
      told(
        repaired === 0 && still.length === 0 ? share.nothingStuck : share.repaired(repaired),
        still.length > 0 && share.stillStuck(still.join(', ')),
      ),
    );
  },
} as const;
