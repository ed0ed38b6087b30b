import { NO_ASSUMPTIONS } from '../../core/scenario/assumptions/assumptions.js';
import type { Tables, Scenario } from '../../core/scenario/tables/scenario.js';
import { haveSameAssumptions } from '../../core/scenario/assumptions/same-assumptions.js';
import type { LinkedTables, Settings, WantedTables, WrittenModel } from '../../excel/workbook.js';
import type { PaneCore } from './pane-core.js';
import { asHeld, takenScenario } from './taken-scenario.js';
import { choicesOf, chosenFrom } from './workbook-choices.js';

/** Typing and dragging come in bursts: the workbook is written, and read, once they pause. */
const PAUSE = 350;

/** The open scenario and the workbook's tables are the same figures: whichever is edited, the other follows. */
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
  /** Goes on with the scenario at hand and the tables that were just brought to it. */
  readonly attach: (linked: LinkedTables) => void;
  /** Notes what the workbook held before it was brought to the scenario at hand: undone there, it is at hand again. */
  readonly noteBrought: (before: Side) => void;
  /** Reads what is kept in the workbook. */
  readonly readShelf: () => Promise<void>;
}

/** What a workbook holds before or after it was brought from one scenario to another. */
interface Side {
  readonly stamp: string;
  readonly scenario: Scenario;
  /** Whose sheets they are; undefined for tables of the user's own. */
  readonly record: WrittenModel | undefined;
}

/** What was last alike here and in the workbook. */
interface Settled {
  readonly scenario: Scenario;
  readonly choices: Settings;
}

export function createFollowing({ store, workbook, open, say }: PaneCore): Following {
  let settled: Settled | undefined;
  let sides: { readonly here: Side; readonly there: Side } | undefined;
  let writing: Promise<void> = Promise.resolve();
  let reading: Promise<void> = Promise.resolve();
  let lookedFor: string | undefined;
  let writeTimer: ReturnType<typeof setTimeout> | undefined;
  let readTimer: ReturnType<typeof setTimeout> | undefined;

  const settle = (scenario: Scenario) => {
    settled = { scenario, choices: choicesOf(store.get()) };
  };

  /** Whether edits of the pane wait to be written. */
  const isAhead = () => {
    const { linked, scenario } = store.get();
    if (linked === undefined || settled === undefined) return false;
    const holdsAssumptions = linked.assumptions !== undefined;
    return (
      !areSame(scenario, settled.scenario) ||
      (holdsAssumptions && !haveSameAssumptions(scenario, settled.scenario)) ||
      JSON.stringify(choicesOf(store.get())) !== JSON.stringify(settled.choices)
    );
  };

  const take = (linked: LinkedTables) => {
    const { linked: before, ...state } = store.get();
    const taken = takenScenario(linked, { ...state, linked: before });
    const { scenario } = state;
    if (!areSame(scenario, taken) || scenario.id !== taken.id || !haveSameAssumptions(scenario, taken))
      open(taken);
    const isSameModel = before !== undefined && before.scenario?.id === linked.scenario?.id;
    // Before those who listen are told: they would take it for an edit.
    settled = undefined;
    store.set({ ...chosenFrom(linked, isSameModel ? before : undefined), linked, apart: undefined });
    settle(taken);
  };

  const write = async () => {
    const { linked, scenario, conflict } = store.get();
    if (linked === undefined || conflict !== undefined || !isAhead()) return;
    const choices = choicesOf(store.get());
    const written = await workbook.writeTables(linked, wantedOf(scenario, choices));
    if (!written.done) {
      store.set({ conflict: { theirs: linked, why: written.why } });
    } else if (written.value.kind === 'changedThere') {
      store.set({ conflict: { theirs: written.value.now, why: undefined } });
    } else {
      settled = { scenario, choices };
      store.set({ linked: written.value.now });
      if (written.value.cells.length > 0)
        say('Written in the workbook too:', 'done', written.value.cells.slice(0, 3));
    }
  };

  /** One look at the workbook after the other: what was seen last is what is known. */
  const inTurn = (look: () => Promise<void>): Promise<void> => {
    reading = reading.then(look, look);
    return reading;
  };

  /** Sees what else the workbook holds while it does not hold the scenario at hand. */
  const lookAside = async () => {
    if (store.get().linked !== undefined) return;
    const found = await workbook.linkTables();
    const { linked, apart } = store.get();
    if (linked !== undefined) return;
    const now = found.done ? found.value : undefined;
    if (now?.stamp !== apart?.stamp) store.set({ apart: now });
  };

  const read = async () => {
    await writing;
    const { linked, conflict, isFresh } = store.get();
    if (conflict !== undefined) return;
    if (linked === undefined && !isFresh) return lookAside();
    const found = await workbook.linkTables(linked?.scenario?.id);
    if (!found.done || found.value === undefined) {
      if (linked !== undefined) store.set({ linked: undefined });
      return;
    }
    if (found.value.stamp === linked?.stamp) return;
    if (isAhead()) store.set({ conflict: { theirs: found.value, why: undefined } });
    else if (found.value.stamp === sides?.there.stamp) await changeSides(found.value);
    else take(found.value);
  };

  const attach = (linked: LinkedTables) => {
    const { scenario } = store.get();
    settled = undefined;
    store.set({ linked, apart: undefined });
    settle(scenario);
  };

  /** The workbook was brought from one scenario to another, and that was undone, or done again. */
  const changeSides = async (found: LinkedTables) => {
    if (sides === undefined) return;
    const { here, there } = sides;
    const noted = there.record && (await workbook.putRecordBack(there.record));
    if (noted?.done === false) return say(noted.why, 'failed');
    settled = undefined;
    open(there.scenario);
    if (noted === undefined) attach(found);
    else {
      store.set({ shelf: noted.value.shelf });
      await link(there.scenario.id);
    }
    sides = { here: there, there: { ...here, record: noted?.value.replaced } };
    say(`The workbook holds ${there.scenario.name} again, and so does the pane.`, 'done');
  };

  const readShelf = async () => {
    const shelf = await workbook.listScenarios();
    if (shelf.done) store.set({ shelf: shelf.value });
    else say(shelf.why, 'failed');
  };

  const link = async (scenarioId?: string) => {
    const found = await workbook.linkTables(scenarioId);
    if (found.done && found.value !== undefined) return take(found.value);
    store.set({ linked: undefined });
    if (!found.done) say(found.why, 'failed');
    else if (scenarioId !== undefined) await lookAside();
  };
  const relink = (scenarioId?: string) => inTurn(() => link(scenarioId));

  /** Looks for what the workbook holds as soon as it does not hold the scenario at hand. */
  const lookWhenApart = () => {
    const { linked, scenario, isFresh, isOpening } = store.get();
    const wanted = linked !== undefined || isFresh || isOpening ? undefined : scenario.id;
    if (wanted === lookedFor) return;
    lookedFor = wanted;
    if (wanted !== undefined) void inTurn(lookAside);
  };

  const writeOnEdits = () => {
    const { conflict, linked, scenario } = store.get();
    // A conflict that was decided leaves both alike.
    if (conflict === undefined && linked !== undefined && areSame(scenario, linked)) {
      const holds = haveSameAssumptions(scenario, asHeld(scenario, linked));
      if (holds && settled !== undefined) settled = { ...settled, scenario };
    }
    if (!isAhead()) return;
    clearTimeout(writeTimer);
    writeTimer = setTimeout(() => {
      writing = writing.then(write);
    }, PAUSE);
  };
  const readOnEdits = () => {
    clearTimeout(readTimer);
    readTimer = setTimeout(() => void inTurn(read), PAUSE);
  };
  return {
    relink,
    readShelf,
    attach,
    noteBrought(before) {
      const { linked, scenario } = store.get();
      sides = linked && { here: { stamp: linked.stamp, scenario, record: undefined }, there: before };
    },
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
      store.subscribe(lookWhenApart);
      await workbook.whenTablesChange(readOnEdits);
    },
  };
}

/** What is to be written of a scenario: its tables, its assumptions, and what was chosen beside them. */
export function wantedOf(scenario: Scenario, settings: Settings): WantedTables {
  const { traffic, offers, assumptions } = scenario;
  return { traffic, offers, assumptions: assumptions ?? NO_ASSUMPTIONS, settings };
}

function areSame(a: Tables, b: Tables): boolean {
  return (
    (a.traffic === b.traffic && a.offers === b.offers) ||
    (rowsText(a.traffic) === rowsText(b.traffic) && rowsText(a.offers) === rowsText(b.offers))
  );
}

function rowsText(rows: Tables['traffic']): string {
  return JSON.stringify(rows.map((row) => Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))));
}
