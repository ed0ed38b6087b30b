import type { Tables } from '../../core/scenario/priced.js';
import type { Scenario } from '../../core/scenario/scenario.js';
import type { LinkedTables } from '../../excel/workbook.js';
import type { PaneCore } from './pane-core.js';

/** Typing and dragging come in bursts: the workbook is written, and read, once they pause. */
const PAUSE = 350;

/** The scenario at hand and the workbook's tables are the same figures: whichever is edited, the other follows. */
export interface Following {
  /** Begins to follow, with what the workbook has now. */
  readonly follow: () => Promise<void>;
  /**
   * Finds the tables again, and takes what they hold: at the start, and after sheets were written or removed.
   * @param scenarioId only the tables of this scenario's model
   */
  readonly relink: (scenarioId?: string) => Promise<void>;
  /** Takes a kept scenario at hand, with the tables of its model where it was written. */
  readonly openKept: (scenario: Scenario) => Promise<void>;
  /** Reads what is kept in the workbook. */
  readonly readShelf: () => Promise<void>;
}

export function createFollowing({ store, workbook, open, say }: PaneCore): Following {
  let settled: Tables | undefined;
  let writing: Promise<void> = Promise.resolve();
  let writeTimer: ReturnType<typeof setTimeout> | undefined;
  let readTimer: ReturnType<typeof setTimeout> | undefined;

  /** Whether edits of the pane wait to be written. */
  const isAhead = () => {
    const { linked, scenario } = store.get();
    return linked !== undefined && settled !== undefined && !areSame(scenario, settled);
  };

  const take = (linked: LinkedTables) => {
    const { scenario, shelf, linked: before } = store.get();
    // The user's own tables go on with the scenario at hand, or that was kept of them last.
    const kept = shelf?.scenarios.find(({ id }) => id === shelf.active);
    const { traffic, offers } = linked;
    const own: Omit<Scenario, 'traffic' | 'offers'> =
      linked.scenario ?? (before && scenario) ?? kept ?? WORKBOOK;
    const { id, name, note } = own;
    // Tables of a workbook hold no assumptions: those at hand go on, else the kept ones, else those that were written.
    const known = [scenario, ...(shelf?.scenarios ?? []), own].find((one) => one.id === id);
    const assumptions = known?.assumptions && { assumptions: known.assumptions };
    const taken: Scenario = { id, name, note, traffic, offers, ...assumptions };
    settled = taken;
    if (!areSame(scenario, taken) || scenario.id !== taken.id) open(taken);
    store.set({ linked });
  };

  const write = async () => {
    const { linked, scenario, conflict } = store.get();
    if (linked === undefined || conflict !== undefined || !isAhead()) return;
    const wanted = { traffic: scenario.traffic, offers: scenario.offers };
    const written = await workbook.writeTables(linked, wanted);
    if (!written.done) {
      store.set({ conflict: { theirs: linked, why: written.why } });
    } else if (written.value.kind === 'changedThere') {
      store.set({ conflict: { theirs: written.value.now, why: undefined } });
    } else {
      settled = wanted;
      store.set({ linked: written.value.now });
      if (written.value.cells.length > 0)
        say('Written in the workbook too:', 'done', written.value.cells.slice(0, 3));
    }
  };

  const read = async () => {
    await writing;
    const { linked, conflict } = store.get();
    if (conflict !== undefined) return;
    const found = await workbook.linkTables(linked?.scenario?.id);
    if (!found.done || found.value === undefined) {
      if (linked !== undefined) store.set({ linked: undefined });
      return;
    }
    if (found.value.stamp === linked?.stamp) return;
    if (isAhead()) store.set({ conflict: { theirs: found.value, why: undefined } });
    else if (linked !== undefined || store.get().isFresh) take(found.value);
  };

  const readShelf = async () => {
    const shelf = await workbook.listScenarios();
    if (shelf.done) store.set({ shelf: shelf.value });
    else say(shelf.why, 'failed');
  };

  const relink = async (scenarioId?: string) => {
    const found = await workbook.linkTables(scenarioId);
    if (found.done && found.value !== undefined) take(found.value);
    else {
      store.set({ linked: undefined });
      if (!found.done) say(found.why, 'failed');
    }
  };

  const writeOnEdits = () => {
    const { conflict, linked, scenario } = store.get();
    // A conflict that was decided leaves both alike.
    if (conflict === undefined && linked !== undefined && areSame(scenario, linked)) settled = scenario;
    if (!isAhead()) return;
    clearTimeout(writeTimer);
    writeTimer = setTimeout(() => {
      writing = writing.then(write);
    }, PAUSE);
  };
  const readOnEdits = () => {
    clearTimeout(readTimer);
    readTimer = setTimeout(() => void read(), PAUSE);
  };
  return {
    relink,
    readShelf,
    async openKept(scenario) {
      open(scenario);
      await relink(scenario.id);
    },
    async follow() {
      store.set({ isOpening: true });
      await readShelf();
      await relink();
      store.set({ isOpening: false });
      store.subscribe(writeOnEdits);
      await workbook.whenTablesChange(readOnEdits);
    },
  };
}

/** What the workbook's own tables are called where no scenario was written or kept: the same id each time. */
const WORKBOOK = { id: 'workbook', name: 'This workbook', note: '' } as const;

function areSame(a: Tables, b: Tables): boolean {
  return (
    (a.traffic === b.traffic && a.offers === b.offers) ||
    (rowsText(a.traffic) === rowsText(b.traffic) && rowsText(a.offers) === rowsText(b.offers))
  );
}

function rowsText(rows: Tables['traffic']): string {
  return JSON.stringify(rows.map((row) => Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))));
}
