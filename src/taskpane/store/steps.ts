import type { Scenario } from '../../core/scenario/tables/scenario.js';
import type { PaneState } from './pane-state.js';
import type { Store } from './store.js';

/** Steps that can be undone. */
const MOST_STEPS = 100;

type Steps = 'past' | 'future';

/** The open scenario as it was before each edit, and as it was before each step back. */
export function createSteps({ get, set }: Store<PaneState>) {
  return {
    /** @param editing the field that is typed in: its edits in a row are one step */
    replace: (scenario: Scenario, editing: string | undefined) => {
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
    },
    step: (from: Steps, to: Steps) => {
      const before = get();
      const scenario = before[from].at(-1);
      if (scenario === undefined) return;
      set({
        scenario,
        [from]: before[from].slice(0, -1),
        [to]: [...before[to], before.scenario],
        editing: undefined,
      });
    },
  };
}
