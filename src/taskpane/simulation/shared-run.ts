import type { Result } from '../../core/fault/result.js';
import { readAssumptions } from '../../core/study/read-assumptions.js';
import { chunksOf } from '../../core/study/simulation/block.js';
import type { Drawable, SimulatedScenario } from '../../core/study/simulate-scenario.js';
import type { SimulationPart } from '../../core/study/simulation/simulate.js';
import { trialsOf, type RunRequest, type RunReply } from './answer-runs.js';

/** How far a run is, as it goes on, and by what it is stopped. */
export interface RunWatch {
  readonly progress: (done: number) => void;
  readonly signal: AbortSignal;
}

/** What a run came to; undefined where it was stopped. */
export type RunOutcome = Result<SimulatedScenario> | undefined;

/** A run that is shared out to workers. */
export interface SharedRun {
  readonly outcome: Promise<RunOutcome | typeof LEFT>;
  /** What a worker tells of it. */
  hear(told: RunReply): void;
  /** Gives up its workers: what it comes to is found elsewhere. */
  leave(): void;
}

export const LEFT = 'left';

/** Asks the worker of a share, counted from 0. */
type Ask = (index: number, asked: RunRequest, handOver: Transferable[]) => void;

/** Beyond so many threads what is left to one of them, the quantiles, takes longer than the draws. */
const MOST_SHARES = 8;

/** Into how many shares a simulation is divided on so many cores. */
export function sharesOf({ assumptions }: Drawable, cores: number): number {
  const read = readAssumptions(assumptions);
  const chunks = read.ok ? chunksOf(read.value.simulation.trials) : 1;
  return Math.max(Math.min(chunks, cores, MOST_SHARES), 1);
}

/** Shares a run out to so many workers; the first of them puts together what they came to. */
export function shareOut(
  { run, from, of }: { readonly run: number; readonly from: Drawable; readonly of: number },
  { progress, signal }: RunWatch,
  ask: Ask,
): SharedRun {
  const shares = Array.from({ length: of }, (_, index) => index);
  const dones = shares.map(() => 0);
  const parts = new Map<number, SimulationPart>();
  const { promise, resolve, reject } = pending<RunOutcome | typeof LEFT>();
  const tellDone = ({ index, done }: { readonly index: number; readonly done: number }) => {
    dones[index] = done;
    progress(dones.reduce((sum, own) => sum + own, 0));
  };
  const stop = () => {
    for (const index of shares) ask(index, { kind: 'stop', run }, []);
  };
  const putTogether = () => {
    if (signal.aborted) return resolve(undefined);
    const all = shares.flatMap((index) => parts.get(index) ?? []);
    ask(0, { kind: 'together', run, from, parts: all }, trialsOf(all));
  };
  signal.addEventListener('abort', stop, { once: true });
  for (const index of shares) ask(index, { kind: 'share', run, from, share: { index, of } }, []);
  return {
    outcome: promise.finally(() => signal.removeEventListener('abort', stop)),
    hear(told) {
      if (told.kind === 'progress') {
        tellDone(told);
      } else if (told.kind === 'part') {
        tellDone(told);
        parts.set(told.index, told.part);
        if (parts.size === of) putTogether();
      } else if (told.kind === 'end') {
        resolve(told.result);
      } else {
        stop();
        reject(new Error(told.why));
      }
    },
    leave() {
      stop();
      resolve(LEFT);
    },
  };
}

/** A promise, and what settles it. */
function pending<T>() {
  let resolve: (value: T) => void = () => undefined;
  let reject: (why: Error) => void = () => undefined;
  const promise = new Promise<T>((own, other) => {
    resolve = own;
    reject = other;
  });
  return { promise, resolve, reject };
}
