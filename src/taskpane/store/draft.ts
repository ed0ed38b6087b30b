import { EXAMPLE_SCENARIO } from '../../core/scenario/example-scenario.js';
import { haveSameAssumptions } from '../../core/scenario/assumptions/same-assumptions.js';
import { haveSameCases } from '../../core/scenario/cases/same-cases.js';
import { haveSameTables } from '../../core/scenario/tables/same-tables.js';
import { messages } from '../../messages/messages.js';
import type { UnsavedDraft } from '../../excel/workbook.js';
import type { Following } from './follow-workbook.js';
import { isLoseable } from './kept-state.js';
import { keepDraft, loadDraft } from './machine-draft.js';
import type { PaneCore } from './pane-core.js';
import { firstState, type PaneState } from './pane-state.js';
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

  return {
    async findDraft() {
      const carried = await workbook.readDraft();
      const machine = loadDraft(workbook.documentAddress());
      const found = newer(carried.done ? carried.value : undefined, machine);
      const { scenario, linked, shelf } = store.get();
      if (found !== undefined && !isSame(found.scenario, scenario)) {
        // What is in the sheets stays there until the user says so.
        store.set({ linked: undefined });
        open(found.scenario);
        store.set({ draft: { savedAt: found.savedAt }, shelf, apart: linked });
      }
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
  if (linked === undefined || !haveSameTables(linked, scenario)) return true;
  const held = linked.assumptions === undefined ? (linked.scenario ?? {}) : asHeld(scenario, linked);
  return !haveSameAssumptions(scenario, held) || !haveSameCases(scenario, asHeld(scenario, linked));
}

function isSame(one: UnsavedDraft['scenario'], other: UnsavedDraft['scenario']): boolean {
  return haveSameTables(one, other) && haveSameAssumptions(one, other) && haveSameCases(one, other);
}

function newer(one: UnsavedDraft | undefined, other: UnsavedDraft | undefined): UnsavedDraft | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one.savedAt < other.savedAt ? other : one;
}
