import type { Scenario } from '../../core/scenario/tables/scenario.js';
import { createAgreement } from './agreement.js';
import { createBroughtSides, type BroughtSides } from './brought-sides.js';
import { createLinkedState, type LinkedState } from './linked-state.js';
import type { PaneCore } from './pane-core.js';
import { choicesKept } from './workbook-choices.js';
import { writeEdits } from './write-edits.js';

/** Typing and dragging come in bursts: the workbook is written, and read, once they pause. */
const PAUSE = 350;

/** The open scenario and the workbook's tables are the same figures: whichever is edited, the other follows. */
export interface Following extends Pick<LinkedState, 'attach'> {
  /** Begins to follow, with what the workbook has now. */
  readonly follow: () => Promise<void>;
  /**
   * Finds the tables again, and takes what they hold: at the start, and after sheets were written or removed.
   * @param scenarioId only the tables of this scenario's model
   */
  readonly relink: (scenarioId?: string) => Promise<void>;
  /** Takes a kept scenario at hand, with the tables of its model where it was written. */
  readonly openKept: (scenario: Scenario) => Promise<void>;
  /** Notes what the workbook held before it was brought to the scenario at hand: undone there, it is at hand again. */
  readonly noteBrought: BroughtSides['note'];
  /** Reads what is kept in the workbook. */
  readonly readShelf: () => Promise<void>;
}

export function createFollowing(core: PaneCore): Following {
  const { store, workbook, open } = core;
  const agreement = createAgreement(store);
  const tables = createLinkedState(core, agreement);
  const sides = createBroughtSides(core, agreement, tables);
  let writing: Promise<void> = Promise.resolve();
  let reading: Promise<void> = Promise.resolve();

  /** One look at the workbook after the other: what was seen last is what is known. */
  const inTurn = (look: () => Promise<void>): Promise<void> => {
    reading = reading.then(look, look);
    return reading;
  };
  const read = async () => {
    await writing;
    const { linked, conflict, isFresh } = store.get();
    if (conflict !== undefined) return;
    if (linked === undefined && !isFresh) return tables.lookAside();
    const found = await workbook.linkTables(linked?.scenario?.id);
    if (!found.done || found.value === undefined) {
      if (linked !== undefined) store.set({ linked: undefined });
      if (isFresh) await lookForOne(core);
      return;
    }
    if (found.value.stamp === linked?.stamp) return;
    if (agreement.isAhead()) store.set({ conflict: { theirs: found.value, why: undefined } });
    else if (sides.isOther(found.value)) await sides.change(found.value);
    else tables.take(found.value);
  };
  const writeSoon = oncePaused(() => {
    writing = writing.then(() => writeEdits(core, agreement));
  });
  const writeOnEdits = () => {
    agreement.notice();
    if (agreement.isAhead()) writeSoon();
  };
  const relink = (scenarioId?: string) => inTurn(() => tables.link(scenarioId));
  return {
    relink,
    readShelf: () => readShelf(core),
    attach: tables.attach,
    noteBrought: sides.note,
    async openKept(scenario) {
      open(scenario);
      store.set(choicesKept(scenario));
      await relink(scenario.id);
    },
    async follow() {
      store.set({ isOpening: true });
      await readShelf(core);
      await relink();
      if (store.get().isFresh) await lookForOne(core);
      store.set({ isOpening: false });
      store.subscribe(writeOnEdits);
      store.subscribe(whenApart(core, () => void inTurn(tables.lookAside)));
      await workbook.whenTablesChange(oncePaused(() => void inTurn(read)));
    },
  };
}

async function readShelf({ store, workbook, say }: PaneCore): Promise<void> {
  const shelf = await workbook.listScenarios();
  if (shelf.done) store.set({ shelf: shelf.value });
  else say(shelf.why, 'failed');
}

/** What was begun in cells is not passed over only because half of it is missing. */
async function lookForOne({ store, workbook }: PaneCore): Promise<void> {
  const lone = await workbook.findLoneTable();
  store.set({ lone: lone.done ? lone.value : undefined });
}

/** Calls `look` as soon as the workbook does not hold the scenario at hand, once for each such scenario. */
function whenApart({ store }: PaneCore, look: () => void): () => void {
  let lookedFor: string | undefined;
  return () => {
    const { linked, scenario, isFresh, isOpening } = store.get();
    const wanted = linked !== undefined || isFresh || isOpening ? undefined : scenario.id;
    if (wanted === lookedFor) return;
    lookedFor = wanted;
    if (wanted !== undefined) look();
  };
}

function oncePaused(act: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(act, PAUSE);
  };
}
