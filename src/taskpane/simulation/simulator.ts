import type { Result } from '../../core/fault/result.js';
import type { Drawable, SimulatedScenario } from '../../core/study/simulation/simulate-scenario.js';
import type { Asked, Told } from './answer-runs.js';
import { aTurn, simulateInSlices } from './slices.js';

/** Whatever runs simulations, beside the page or in it. */
export interface Simulator {
  /**
   * @returns what it came to; undefined where it was stopped. The same for the same rows, wherever it runs.
   */
  readonly run: (
    from: Drawable,
    watch: { readonly progress: (done: number) => void; readonly signal: AbortSignal },
  ) => Promise<Result<SimulatedScenario> | undefined>;
}

/** The part of a worker that is used. */
export type Beside = Pick<Worker, 'postMessage'> & Pick<EventTarget, 'addEventListener'>;

interface Waiting {
  readonly progress: (done: number) => void;
  readonly end: (result: Result<SimulatedScenario> | undefined) => void;
  readonly fail: (why: string) => void;
  /** Begins again on the page. */
  readonly runHere: () => void;
}

/** Simulations in a worker; on the page, slice by slice, where there is none or its script does not come. */
export function createSimulator(makeWorker: () => Beside | undefined): Simulator {
  let worker = makeWorker();
  let runs = 0;
  const waiting = new Map<number, Waiting>();
  const ask = (asked: Asked) => worker?.postMessage(asked);

  worker?.addEventListener('message', (event) => {
    const told = (event as MessageEvent<Told>).data;
    const own = waiting.get(told.run);
    if (told.kind === 'progress') own?.progress(told.done);
    else waiting.delete(told.run);
    if (told.kind === 'end') own?.end(told.result);
    if (told.kind === 'failed') own?.fail(told.why);
  });
  worker?.addEventListener('error', (event) => {
    event.preventDefault();
    worker = undefined;
    for (const { runHere } of waiting.values()) runHere();
    waiting.clear();
  });

  return {
    run(from, { progress, signal }) {
      const here = () => simulateInSlices(from, { progress, isStopped: () => signal.aborted, rest: aTurn });
      if (worker === undefined) return here();
      runs += 1;
      const run = runs;
      return new Promise((resolve, reject) => {
        waiting.set(run, {
          progress,
          end: resolve,
          fail: (why) => reject(new Error(why)),
          runHere: () => resolve(here()),
        });
        signal.addEventListener('abort', () => ask({ kind: 'stop', run }), { once: true });
        ask({ kind: 'run', run, from });
      });
    },
  };
}

/** Beside the page's own scripts; `webpack.config.js` has it as an entry. */
const SCRIPT = 'simulation.js';

let known: Simulator | undefined;

/** The pane's own: the script beside the page comes with the first call, and never again. */
export function simulator(): Simulator {
  known ??= createSimulator(() => {
    if (typeof Worker === 'undefined') return undefined;
    try {
      return new Worker(SCRIPT);
    } catch {
      // A policy or a host that forbids workers.
      return undefined;
    }
  });
  return known;
}
