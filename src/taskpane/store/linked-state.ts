import type { LinkedTables } from '../../excel/workbook.js';
import { areSame, type Agreement } from './agreement.js';
import type { PaneCore } from './pane-core.js';
import { isSameBeside } from './same-scenario.js';
import { takenScenario } from './taken-scenario.js';
import { chosenFrom } from './workbook-choices.js';

/** The workbook's tables as the pane holds them. */
export interface LinkedState {
  /** Takes what the tables hold for the open scenario. */
  readonly take: (linked: LinkedTables) => void;
  /** Goes on with the open scenario and tables that hold it. */
  readonly attach: (linked: LinkedTables) => void;
  /** Finds the tables and takes what they hold. */
  readonly link: (scenarioId?: string) => Promise<void>;
  /** Sees what else the workbook holds while it does not hold the scenario at hand. */
  readonly lookAside: () => Promise<void>;
}

export function createLinkedState(
  { store, workbook, open, say }: PaneCore,
  agreement: Agreement,
): LinkedState {
  const take = (linked: LinkedTables) => {
    const { linked: before, ...state } = store.get();
    const taken = takenScenario(linked, { ...state, linked: before });
    const { scenario } = state;
    const isAsTaken =
      scenario.id === taken.id &&
      areSame(scenario, taken) &&
      isSameBeside(scenario, taken) &&
      scenario.claims?.shown === taken.claims?.shown;
    if (!isAsTaken) open(taken);
    const isSameModel = before !== undefined && before.scenario?.id === linked.scenario?.id;
    // Before those who listen are told: they would take it for an edit.
    agreement.unsettle();
    store.set({ ...chosenFrom(linked, isSameModel ? before : undefined), linked, apart: undefined });
    agreement.settle(taken);
  };
  const attach = (linked: LinkedTables) => {
    const { scenario } = store.get();
    agreement.unsettle();
    store.set({ linked, apart: undefined });
    agreement.settle(scenario);
  };
  const lookAside = async () => {
    if (store.get().linked !== undefined) return;
    const found = await workbook.linkTables();
    const { linked, apart } = store.get();
    if (linked !== undefined) return;
    const now = found.done ? found.value : undefined;
    if (now?.stamp !== apart?.stamp) store.set({ apart: now });
  };
  const link = async (scenarioId?: string) => {
    const found = await workbook.linkTables(scenarioId);
    if (found.done && found.value !== undefined) return take(found.value);
    store.set({ linked: undefined });
    if (!found.done) say(found.why, 'failed');
    else if (scenarioId !== undefined) await lookAside();
  };
  return { take, attach, link, lookAside };
}
