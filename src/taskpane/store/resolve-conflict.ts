import { messages } from '../../messages/messages.js';
import { wantedOf } from './write-edits.js';
import type { Pane } from './pane.js';
import { asHeld } from './taken-scenario.js';
import { choicesOf, chosenFrom } from './workbook-choices.js';

/** Ends a conflict with what stands in the workbook; the edits made here can be had back by undo. */
export function takeTheirs({ store, open, say }: Pane): void {
  const { conflict, scenario } = store.get();
  if (conflict === undefined) return;
  store.set({ conflict: undefined, linked: conflict.theirs, ...chosenFrom(conflict.theirs, undefined) });
  open(asHeld(scenario, conflict.theirs));
  say(messages().actions.conflict.theirs, 'done');
}

/** Ends a conflict with what stands here: it is written over what the workbook has now, and only that. */
export async function keepOurs({ store, workbook, run }: Pane): Promise<void> {
  const { conflict, scenario } = store.get();
  if (conflict === undefined) return;
  const written = await run(
    messages().actions.conflict.writing,
    () => workbook.writeTables(conflict.theirs, wantedOf(scenario, choicesOf(store.get()))),
    (outcome) =>
      outcome.kind === 'written'
        ? { text: messages().actions.conflict.written, cells: outcome.cells }
        : messages().actions.conflict.changedAgain,
  );
  if (written === undefined) return;
  store.set(
    written.kind === 'written'
      ? { conflict: undefined, linked: written.now }
      : { conflict: { theirs: written.now, why: undefined } },
  );
}

/** Ends a conflict by going on apart: the pane keeps its figures and no longer follows the workbook's tables. */
export function goApart({ store, say }: Pane): void {
  store.set({ conflict: undefined, linked: undefined });
  say(messages().actions.conflict.apart);
}
