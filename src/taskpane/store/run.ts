import { messages } from '../../messages/messages.js';
import type { Outcome, Watch } from '../../excel/workbook.js';
import { NOTHING_SAID, type PaneState, type Said } from './pane-state.js';
import type { Store } from './store.js';

/** Shows a sentence below the pane. */
export type Say = (text: string, tone?: Said['tone'], cells?: readonly string[]) => void;

/**
 * Does one thing to the workbook, shows how far it is with a way to stop it, and says what came of it. A second one
 * has to wait until the first is over.
 * @param tell the sentence for a result; '' leaves what was said
 * @returns the result; undefined where there is none, which has been said
 */
export type RunAction = <T>(
  doing: string,
  work: (watch: Watch) => Promise<Outcome<T>>,
  tell: (value: T) => string | Omit<Said, 'tone'>,
) => Promise<T | undefined>;

export function createRun({ get, set }: Store<PaneState>, say: Say): RunAction {
  return async (doing, work, tell) => {
    if (get().job !== undefined) {
      say(messages().actions.busy, 'failed');
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
      say(
        messages().actions.failed(doing, thrown instanceof Error ? thrown.message : String(thrown)),
        'failed',
      );
      return undefined;
    } finally {
      set({ job: undefined });
    }
  };
}
