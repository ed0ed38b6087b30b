import { ok } from '../../core/fault/result.js';
import { outcomeOf, startScenario, type Drawable } from '../../core/study/simulate-scenario.js';
import type { RunRequest, RunReply } from './answer-runs.js';
import { LEFT, shareOut, sharesOf, type RunOutcome, type SharedRun, type RunWatch } from './shared-run.js';
import { aTurn, runInSlices } from './slices.js';

/** Whatever runs simulations, beside the page or in it. */
export interface Simulator {
  /**
   * @returns what it came to; undefined where it was stopped. The same for the same rows, wherever it runs.
   */
  readonly run: (from: Drawable, watch: RunWatch) => Promise<RunOutcome>;
}

/** The part of a worker that is used. */
export interface Beside extends Pick<EventTarget, 'addEventListener'> {
  postMessage(asked: RunRequest, handOver: Transferable[]): void;
}

/**
 * Simulations in workers, as many as there are cores and worth it; where more than one cannot be had in one, and without
 * any on the page, slice by slice.
 */
export function createSimulator(makeWorker: () => Beside | undefined, cores: number): Simulator {
  const going = new Map<number, SharedRun>();
  const workers: Beside[] = [];
  let most = cores;
  let runs = 0;
  /** The first worker has shown that its script comes: it stays when a further one fails. */
  const dropFrom = (failed: number) => {
    for (const own of going.values()) own.leave();
    most = Math.min(failed, 1);
    workers.length = most;
  };
  /** One more worker; false where it is refused. */
  const engage = () => {
    const worker = makeWorker();
    if (worker === undefined) return false;
    const index = workers.length;
    workers.push(worker);
    worker.addEventListener('message', (event) => {
      const told = (event as MessageEvent<RunReply>).data;
      going.get(told.run)?.hear(told);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      if (workers[index] === worker) dropFrom(index);
    });
    return true;
  };
  const run = async (from: Drawable, watch: RunWatch): Promise<RunOutcome> => {
    if (workers.length === 0) return runHere(from, watch);
    const wanted = sharesOf(from, most);
    while (workers.length < wanted && engage());
    const own = { run: (runs += 1), from, of: Math.min(wanted, workers.length) };
    const shared = shareOut(own, watch, (index, asked, handOver) =>
      workers[index]?.postMessage(asked, handOver),
    );
    going.set(own.run, shared);
    const outcome = await shared.outcome.finally(() => going.delete(own.run));
    if (outcome !== LEFT) return outcome;
    return watch.signal.aborted ? undefined : run(from, watch);
  };
  engage();
  return { run };
}

async function runHere(from: Drawable, { progress, signal }: RunWatch): Promise<RunOutcome> {
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
