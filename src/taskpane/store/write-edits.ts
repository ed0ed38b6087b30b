import { NO_ASSUMPTIONS } from '../../core/scenario/assumptions/assumptions.js';
import type { Scenario } from '../../core/scenario/tables/scenario.js';
import { messages } from '../../messages/messages.js';
import type { Settings, WantedTables } from '../../excel/workbook.js';
import type { Agreement } from './agreement.js';
import type { PaneCore } from './pane-core.js';
import { choicesOf } from './workbook-choices.js';

/** Writes the open scenario into the linked tables, unless they were changed in the workbook too. */
export async function writeEdits({ store, workbook, say }: PaneCore, agreement: Agreement): Promise<void> {
  const { linked, scenario, conflict } = store.get();
  if (linked === undefined || conflict !== undefined || !agreement.isAhead()) return;
  const choices = choicesOf(store.get());
  const written = await workbook.writeTables(linked, wantedOf(scenario, choices));
  if (!written.done) {
    store.set({ conflict: { theirs: linked, why: written.why } });
  } else if (written.value.kind === 'changedThere') {
    store.set({ conflict: { theirs: written.value.now, why: undefined } });
  } else {
    agreement.settle(scenario, choices);
    store.set({ linked: written.value.now });
    const { cells, unlinked } = written.value;
    if (unlinked.length > 0) say(messages().actions.unlinked, 'done', unlinked.slice(0, 3));
    else if (cells.length > 0) say(messages().actions.writtenToo, 'done', cells.slice(0, 3));
  }
}

/** What is to be written of a scenario: its tables, its assumptions, its cases, and what was chosen beside them. */
export function wantedOf(scenario: Scenario, settings: Settings): WantedTables {
  const { traffic, offers, assumptions, cases } = scenario;
  return { traffic, offers, assumptions: assumptions ?? NO_ASSUMPTIONS, settings, cases };
}
