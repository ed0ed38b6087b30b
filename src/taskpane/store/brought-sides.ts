import type { Scenario } from '../../core/scenario/tables/scenario.js';
import { messages } from '../../messages/messages.js';
import type { LinkedTables, WrittenModel } from '../../excel/workbook.js';
import type { Agreement } from './agreement.js';
import type { LinkedState } from './linked-state.js';
import type { PaneCore } from './pane-core.js';

/** What a workbook holds before or after it was brought from one scenario to another. */
export interface Side {
  readonly stamp: string;
  readonly scenario: Scenario;
  /** Whose sheets they are; undefined for tables of the user's own. */
  readonly record: WrittenModel | undefined;
}

/** The two scenarios that the workbook was last brought between. */
export interface BroughtSides {
  /** Notes what the workbook held before; what it holds now is at hand. */
  readonly note: (before: Side) => void;
  /** Whether what was found is the other side: it was undone in the workbook, or done again. */
  readonly isOther: (found: LinkedTables) => boolean;
  /** Opens the other side's scenario, which the workbook holds. */
  readonly change: (found: LinkedTables) => Promise<void>;
}

export function createBroughtSides(
  { store, workbook, open, say }: PaneCore,
  agreement: Agreement,
  { attach, link }: LinkedState,
): BroughtSides {
  let sides: { readonly here: Side; readonly there: Side } | undefined;
  return {
    note(before) {
      const { linked, scenario } = store.get();
      sides = linked && { here: { stamp: linked.stamp, scenario, record: undefined }, there: before };
    },
    isOther: ({ stamp }) => stamp === sides?.there.stamp,
    async change(found) {
      if (sides === undefined) return;
      const { here, there } = sides;
      const noted = there.record && (await workbook.restoreRecord(there.record));
      if (noted?.done === false) return say(noted.why, 'failed');
      agreement.unsettle();
      open(there.scenario);
      if (noted === undefined) attach(found);
      else {
        store.set({ shelf: noted.value.shelf });
        await link(there.scenario.id);
      }
      sides = { here: there, there: { ...here, record: noted?.value.replaced } };
      say(messages().actions.heldAgain(there.scenario.name), 'done');
    },
  };
}
