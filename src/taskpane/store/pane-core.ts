import type { Scenario } from '../../core/scenario/tables/scenario.js';
import type * as door from '../../excel/workbook.js';
import type { Outcome, Watch } from '../../excel/workbook.js';
import type { ScreenId } from './screen-id.js';
import { FIRST_STATE, NOTHING_SAID, type PaneState, type Said } from './pane-state.js';
import { keepSettings, loadSettings, type PaneSettings } from '../format/settings.js';
import { createStore, type Store } from './store.js';

/** Everything the pane does in a workbook. */
export type Workbook = typeof door;

/** Steps that can be undone. */
const MOST_STEPS = 100;

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
  readonly say: (text: string, tone?: Said['tone'], cells?: readonly string[]) => void;
  /**
   * Does one thing to the workbook, shows how far it is with a way to stop it, and says what came of it. A second one
   * has to wait until the first is over.
   * @param tell the sentence for a result; '' leaves what was said
   * @returns the result; undefined where there is none, which has been said
   */
  readonly run: <T>(
    doing: string,
    work: (watch: Watch) => Promise<Outcome<T>>,
    tell: (value: T) => string | Omit<Said, 'tone'>,
  ) => Promise<T | undefined>;
  readonly setSettings: (settings: PaneSettings) => void;
}

export function createCore(workbook: Workbook): PaneCore {
  const store = createStore<PaneState>({ ...FIRST_STATE, settings: loadSettings() });
  const { get, set } = store;

  const say: PaneCore['say'] = (text, tone = 'neutral', cells = []) => set({ said: { text, tone, cells } });

  const replace = (scenario: Scenario, editing: string | undefined) => {
    const before = get();
    if (scenario === before.scenario) return;
    const continues = editing !== undefined && editing === before.editing;
    set({
      scenario,
      past: continues ? before.past : [...before.past, before.scenario].slice(-MOST_STEPS),
      future: [],
      editing,
      isFresh: false,
    });
  };

  const step = (from: 'past' | 'future', to: 'past' | 'future') => {
    const before = get();
    const scenario = before[from].at(-1);
    if (scenario === undefined) return;
    set({
      scenario,
      [from]: before[from].slice(0, -1),
      [to]: [...before[to], before.scenario],
      editing: undefined,
    });
  };

  return {
    store,
    workbook,
    go: (screen) => set({ screen, editing: undefined }),
    edit: (change, field) => replace(change(get().scenario), field),
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
    async run(doing, work, tell) {
      if (get().job !== undefined) {
        say('Something else is still being done; wait for it, or stop it first.', 'failed');
        return undefined;
      }
      const stopper = new AbortController();
      const stop = () => stopper.abort();
      set({ job: { doing, done: 0, of: 0, stop }, said: NOTHING_SAID });
      try {
        const outcome = await work({
          signal: stopper.signal,
          progress: (own) => set({ job: { ...own, stop } }),
        });
        if (!outcome.done) {
          say(outcome.why, 'failed');
          return undefined;
        }
        const told = tell(outcome.value);
        const said = typeof told === 'string' ? { text: told, cells: [] } : told;
        if (said.text !== '') say(said.text, 'done', said.cells);
        return outcome.value;
      } catch (thrown) {
        say(`${doing} failed: ${thrown instanceof Error ? thrown.message : String(thrown)}`, 'failed');
        return undefined;
      } finally {
        set({ job: undefined });
      }
    },
    setSettings(settings) {
      keepSettings(settings);
      set({ settings });
    },
  };
}
