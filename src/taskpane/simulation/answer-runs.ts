import type { Result } from '../../core/fault/result.js';
import type { Drawable, SimulatedScenario } from '../../core/study/simulation/simulate-scenario.js';
import { aTurn, simulateInSlices } from './slices.js';

/** What the page asks of the worker. A run has a number, by which it is stopped. */
export type Asked =
  | { readonly kind: 'run'; readonly run: number; readonly from: Drawable }
  | { readonly kind: 'stop'; readonly run: number };

/** What the worker tells the page. A run that was stopped ends without a result. */
export type Told =
  | { readonly kind: 'progress'; readonly run: number; readonly done: number }
  | { readonly kind: 'end'; readonly run: number; readonly result: Result<SimulatedScenario> | undefined }
  | { readonly kind: 'failed'; readonly run: number; readonly why: string };

/** Runs what is asked and tells how far it is, then what it came to: all that the worker does. */
export function answerRuns(tell: (told: Told) => void): (asked: Asked) => void {
  const stopped = new Set<number>();
  const simulate = async (run: number, from: Drawable) => {
    try {
      const result = await simulateInSlices(from, {
        progress: (done) => tell({ kind: 'progress', run, done }),
        isStopped: () => stopped.delete(run),
        rest: aTurn,
      });
      tell({ kind: 'end', run, result });
    } catch (thrown) {
      tell({ kind: 'failed', run, why: thrown instanceof Error ? thrown.message : String(thrown) });
    }
  };
  return (asked) => {
    if (asked.kind === 'run') void simulate(asked.run, asked.from);
    else stopped.add(asked.run);
  };
}
