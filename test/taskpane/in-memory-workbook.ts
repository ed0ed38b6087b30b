import type { Scenario } from '../../src/core/scenario/tables/scenario';
import { plainAssumptions } from '../../src/core/scenario/assumptions/plain-assumptions';
import type { UnsavedDraft, LinkedTables, Outcome, ScenarioStore } from '../../src/excel/workbook';
import { sheetsOf } from '../../src/model/page/pieces';
import type { Workbook } from '../../src/taskpane/store/pane-core';

type Tables = Pick<Scenario, 'traffic' | 'offers'> &
  Partial<Pick<LinkedTables, 'assumptions' | 'settings' | 'scenario'>>;

/** What the door of the Excel room answers, without Excel: tables, kept scenarios, and a list of what was asked. */
export interface InMemoryWorkbook extends Workbook {
  /** The tables as the user has them; undefined for none. */
  tables: Tables | undefined;
  shelf: ScenarioStore;
  /** What is put down in it. */
  draft: UnsavedDraft | undefined;
  /** The actions that were called, in their order, reading aside. */
  readonly calls: string[];
  /** As if the user had edited the tables. */
  edit(tables: Tables): void;
}

const done = <T>(value: T): Promise<Outcome<T>> => Promise.resolve({ done: true, value });

/** The actions that need an answer of their own in a test are given by it. */
export function inMemoryWorkbook(given: Partial<Workbook> = {}): InMemoryWorkbook {
  const state: {
    tables: Tables | undefined;
    draft: UnsavedDraft | undefined;
    shelf: ScenarioStore;
  } = {
    tables: undefined,
    draft: undefined,
    shelf: { scenarios: [], active: null, stamp: { revision: 0, savedBy: '', savedAt: '' } },
  };
  let react: () => void = () => undefined;
  const calls: string[] = [];
  const linked = (): LinkedTables | undefined =>
    state.tables && {
      assumptions: undefined,
      settings: {},
      scenario: undefined,
      ...state.tables,
      from: { traffic: 'Traffic!A1:H9', offers: 'Offers!A1:H9' },
      refs: { traffic: 'Traffic[#All]', offers: 'Offers[#All]' },
      stamp: JSON.stringify(state.tables),
    };
  const keeping = (scenarios: ScenarioStore['scenarios'], active = state.shelf.active) => {
    state.shelf = { ...state.shelf, scenarios, active };
    return done(state.shelf);
  };
  const answers: Partial<Workbook> = {
    linkTables: (id) => done(id === undefined || id === linked()?.scenario?.id ? linked() : undefined),
    findLoneTable: () => done(undefined),
    writeTables(seen, wanted) {
      calls.push('writeTables');
      const now = linked();
      if (now?.stamp !== seen.stamp) return done({ kind: 'changedThere', now: now ?? seen });
      const { traffic, offers, assumptions, settings } = wanted;
      state.tables = {
        ...{ ...state.tables, traffic, offers },
        ...(now.assumptions && { assumptions: plainAssumptions(assumptions ?? now.assumptions) }),
        settings: now.assumptions ? { ...now.settings, ...settings } : now.settings,
      };
      return done({ kind: 'written', now: linked() ?? seen, cells: ['Offers!C2'], unlinked: [] });
    },
    whenTablesChange(told) {
      react = told;
      return Promise.resolve();
    },
    listScenarios: () => done(state.shelf),
    saveScenario(scenario) {
      calls.push(`saveScenario ${scenario.name}`);
      const others = state.shelf.scenarios.filter(({ id }) => id !== scenario.id);
      return keeping([...others, scenario], scenario.id);
    },
    deleteScenario(id) {
      calls.push(`deleteScenario ${id}`);
      return keeping(state.shelf.scenarios.filter((kept) => kept.id !== id));
    },
    renameScenario(id, name) {
      calls.push(`renameScenario ${name}`);
      return keeping(state.shelf.scenarios.map((kept) => (kept.id === id ? { ...kept, name } : kept)));
    },
    insertFormula(formula) {
      calls.push(`insertFormula ${formula}`);
      return done({ kind: 'inserted', address: 'Sheet1!A1' });
    },
    selectCells(address) {
      calls.push(`selectCells ${address}`);
      return done(undefined);
    },
    sheetsOf,
    selectedAddress: () => done('B2'),
    writtenSheets: () => done([]),
    readDraft: () => done(state.draft),
    writeDraft(draft) {
      state.draft = draft;
      return done(undefined);
    },
    documentAddress: () => 'Book1.xlsx',
    whenSelectionChanges: () => Promise.resolve(() => Promise.resolve()),
    ...given,
  };
  const edit = (tables: Tables) => {
    state.tables = tables;
    react();
  };
  return Object.assign(state, { calls, edit }, answers);
}
