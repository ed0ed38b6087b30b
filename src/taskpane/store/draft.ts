import { EXAMPLE_SCENARIO } from '../../core/scenario/example-scenario.js';
import type { Scenario } from '../../core/scenario/tables/scenario.js';
import { messages } from '../../messages/messages.js';
import type { LinkedTables, UnsavedDraft } from '../../excel/workbook.js';
import type { Following } from './follow-workbook.js';
import { isLoseable } from './kept-state.js';
import { keepDraft, loadDraft } from './machine-draft.js';
import type { PaneCore } from './pane-core.js';
import { firstState, type PaneState } from './pane-state.js';
import { isSameScenario } from './same-scenario.js';
import { asHeld } from './taken-scenario.js';

/** Typing comes in bursts: it is put down once it pauses. */
const PAUSE = 800;

/** What was typed in the pane and is in no sheet and not kept, put down so that a reload finds it again. */
export interface Drafting {
  /** Takes the draft at hand that was put down last, if there is one, and puts down what is typed from now on. */
  readonly findDraft: () => Promise<void>;
  /** Goes back to what the workbook holds; the draft is gone. */
  readonly dropDraft: () => Promise<void>;
}

export function createDrafting(
  { store, workbook, open, say }: PaneCore,
  { relink }: Pick<Following, 'relink'>,
): Drafting {
  let down: UnsavedDraft | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const putDown = async () => {
    const { scenario } = store.get();
    const wanted = isOnlyHere(store.get()) ? { scenario, savedAt: new Date().toISOString() } : undefined;
    if (wanted?.scenario === down?.scenario) return;
    down = wanted;
    keepDraft(workbook.documentAddress(), wanted);
    if (wanted === undefined) store.set({ draft: undefined });
    const written = await workbook.writeDraft(wanted);
    if (!written.done) say(messages().actions.draftNotKept(written.why), 'failed');
  };

  const listen = () => {
    const { scenario } = store.get();
    if (scenario === down?.scenario && isOnlyHere(store.get())) return;
    clearTimeout(timer);
    timer = setTimeout(() => void putDown(), PAUSE);
  };

  const takeUp = ({ scenario, savedAt }: UnsavedDraft) => {
    const { linked, shelf } = store.get();
    // Nothing of it differs from what sheets hold: it goes on with them.
    if (linked !== undefined && isHeld(scenario, linked)) {
      open(scenario);
      return store.set({ linked });
    }
    // What is in the sheets stays there until the user says so.
    store.set({ linked: undefined });
    open(scenario);
    store.set({ draft: { savedAt }, shelf, apart: linked });
  };

  return {
    async findDraft() {
      const carried = await workbook.readDraft();
      const machine = loadDraft(workbook.documentAddress());
      const found = newer(carried.done ? carried.value : undefined, machine);
      if (found !== undefined && !isSameScenario(found.scenario, store.get().scenario)) takeUp(found);
      down = found;
      store.subscribe(listen);
      listen();
    },
    async dropDraft() {
      store.set({ draft: undefined });
      await relink();
      if (store.get().linked === undefined)
        store.set({ scenario: firstState().scenario, isFresh: true, past: [], future: [], apart: undefined });
      say(messages().actions.draftDropped, 'done');
    },
  };
}

/** Whether what is at hand would be lost with the pane: it is neither kept, nor in the sheets, nor the example. */
function isOnlyHere({ scenario, shelf, linked, isFresh }: PaneState): boolean {
  if (isFresh || scenario === EXAMPLE_SCENARIO || !isLoseable(scenario, shelf)) return false;
  return linked === undefined || !isSameScenario(scenario, readAgain(scenario, linked));
}

/** What a reload would make of the workbook: what its sheets hold, and what was written with them. */
function readAgain({ cases }: Scenario, linked: LinkedTables): Scenario {
  const { traffic, offers, scenario } = linked;
  const known: Scenario = { id: '', name: '', note: '', ...scenario, traffic, offers };
  return asHeld(linked.cases && cases ? { ...known, cases } : known, linked);
}

/** Whether the sheets hold all of a scenario that they have cells for. */
function isHeld(scenario: Scenario, linked: LinkedTables): boolean {
  const isTheirs = linked.scenario === undefined || linked.scenario.id === scenario.id;
  return isTheirs && isSameScenario(scenario, asHeld(scenario, linked));
}

function newer(one: UnsavedDraft | undefined, other: UnsavedDraft | undefined): UnsavedDraft | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one.savedAt < other.savedAt ? other : one;
}
