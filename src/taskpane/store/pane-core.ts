import { noteEdit } from '../../core/scenario/cases/note-edit.js';
import { noteRenames } from '../../core/scenario/claims/note-renames.js';
import type { Scenario } from '../../core/scenario/tables/scenario.js';
import type * as door from '../../excel/workbook.js';
import type { ScreenId } from './screen-id.js';
import { firstState, NOTHING_SAID, type PaneState } from './pane-state.js';
import { keepSettings, loadSettings, type PaneSettings } from '../format/settings.js';
import { createRun, type RunAction, type Say } from './run.js';
import { createSteps } from './steps.js';
import { createStore, type Store } from './store.js';

/** Everything the pane does in a workbook. */
export type Workbook = typeof door;

/** The pane's state with the few ways in which it changes. */
export interface PaneCore {
  readonly store: Store<PaneState>;
  readonly workbook: Workbook;
  readonly go: (screen: ScreenId) => void;
  /**
   * Edits the scenario at hand; the workbook's tables follow.
   * @param field names the field that is typed in: edits of one field in a row are one step of undo
   */
  readonly edit: (change: (scenario: Scenario) => Scenario, field?: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Takes a scenario at hand. Another one than before starts anew: no steps of undo, and no tables until `relink`. */
  readonly open: (scenario: Scenario) => void;
  /** Gives the scenario at hand the id and name that it was kept under; its tables stay its own. */
  readonly keepAs: (kept: Scenario) => void;
  readonly say: Say;
  readonly run: RunAction;
  readonly setSettings: (settings: PaneSettings) => void;
}

export function createCore(workbook: Workbook): PaneCore {
  const store = createStore<PaneState>({ ...firstState(), settings: loadSettings() });
  const { get, set } = store;
  const { replace, step } = createSteps(store);
  const say: Say = (text, tone = 'neutral', cells = []) => set({ said: { text, tone, cells } });
  // What was done is old news once something else is done.
  const hush = () => {
    if (get().said.tone === 'done') set({ said: NOTHING_SAID });
  };
  return {
    store,
    workbook,
    go(screen) {
      if (screen !== get().screen) set({ said: NOTHING_SAID });
      set({ screen, editing: undefined });
    },
    edit(change, field) {
      hush();
      const { scenario } = get();
      replace(noteRenames(scenario, noteEdit(scenario, change(scenario))), field);
    },
    undo: () => step('past', 'future'),
    redo: () => step('future', 'past'),
    open(scenario) {
      const isOther = scenario.id !== get().scenario.id;
      replace(scenario, undefined);
      if (isOther)
        set({
          past: [],
          future: [],
          conflict: undefined,
          linked: undefined,
          apart: undefined,
          draft: undefined,
        });
    },
    keepAs({ id, name, note }) {
      const { scenario, past, future } = get();
      const called = (own: Scenario): Scenario => ({ ...own, id, name, note });
      set({ scenario: called(scenario), past: past.map(called), future: future.map(called) });
    },
    say,
    run: createRun(store, say),
    setSettings(settings) {
      keepSettings(settings);
      set({ settings });
    },
  };
}
