import { ok } from '../../core/fault/result.js';
import { outcomeOf, startScenario, type Drawable } from '../../core/study/simulation/simulate-scenario.js';
import type { Asked, Told } from './answer-runs.js';
import { LEFT, shareOut, sharesOf, type Outcome, type SharedRun, type Watch } from './shared-run.js';
import { aTurn, runInSlices } from './slices.js';

/** Whatever runs simulations, beside the page or in it. */
export interface Simulator {
  /**
   * @returns what it came to; undefined where it was stopped. The same for the same rows, wherever it runs.
   */
  readonly run: (from: Drawable, watch: Watch) => Promise<Outcome>;
}

/** The part of a worker that is used. */
export interface Beside extends Pick<EventTarget, 'addEventListener'> {
  postMessage(asked: Asked, handOver: Transferable[]): void;
}

/**
 * Simulations in workers, as many as there are cores and worth it; on the page, slice by slice, where there is none or a
 * script does not come.
 */
export function createSimulator(makeWorker: () => Beside | undefined, cores: number): Simulator {
  const going = new Map<number, SharedRun>();
  const workers: Beside[] = [];
  let runs = 0;
  let isAlone = false;
  const leaveWorkers = (event: Event) => {
    event.preventDefault();
    isAlone = true;
    for (const own of going.values()) own.leave();
  };
  /** One more worker; false where it is refused. */
  const engage = () => {
    const worker = makeWorker();
    if (worker === undefined) return false;
    workers.push(worker);
    worker.addEventListener('message', (event) => {
      const told = (event as MessageEvent<Told>).data;
      going.get(told.run)?.hear(told);
    });
    worker.addEventListener('error', leaveWorkers);
    return true;
  };
  engage();

  return {
    async run(from, watch) {
      const wanted = sharesOf(from, cores);
      while (workers.length > 0 && workers.length < wanted && engage());
      if (isAlone || workers.length === 0) return runHere(from, watch);
      runs += 1;
      const run = runs;
      const of = Math.min(wanted, workers.length);
      const own = shareOut({ run, from, of }, watch, (index, asked, handOver) =>
        workers[index]?.postMessage(asked, handOver),
      );
      going.set(run, own);
      const outcome = await own.outcome.finally(() => going.delete(run));
      return outcome === LEFT ? runHere(from, watch) : outcome;
    },
  };
}

async function runHere(from: Drawable, { progress, signal }: Watch): Promise<Outcome> {
  const started = startScenario(from);
  if (!started.ok) return started;
  const isStopped = () => signal.aborted;
  const isWhole = await runInSlices(started.value, { progress, isStopped, rest: aTurn });
  return isWhole ? ok(outcomeOf(started.value)) : undefined;
}

/** Beside the page's own scripts; `webpack.config.js` has it as an entry. */
const SCRIPT = 'simulation.js';

let known: Simulator | undefined;

/** The pane's own: the script beside the page comes with the first call. */
export function simulator(): Simulator {
  known ??= createSimulator(makeWorker, navigator.hardwareConcurrency);
  return known;
}

function makeWorker(): Worker | undefined {
  if (typeof Worker === 'undefined') return undefined;
  try {
    return new Worker(SCRIPT);
  } catch {
    // A policy or a host that forbids workers.
    return undefined;
  }
}
