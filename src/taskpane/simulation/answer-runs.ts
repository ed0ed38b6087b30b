import { ok, type Result } from '../../core/fault/result.js';
import {
  outcomeOf,
  startScenario,
  type Drawable,
  type SimulatedScenario,
} from '../../core/study/simulate-scenario.js';
import type { Share, SimulationPart } from '../../core/study/simulation/simulate.js';
import { aTurn, runInSlices } from './slices.js';

/** What the page asks of a worker: a share of a run, all shares as one result, or to stop. A run has a number. */
export type RunRequest =
  | { readonly kind: 'share'; readonly run: number; readonly from: Drawable; readonly share: Share }
  | {
      readonly kind: 'together';
      readonly run: number;
      readonly from: Drawable;
      readonly parts: readonly SimulationPart[];
    }
  | { readonly kind: 'stop'; readonly run: number };

/** What a worker tells the page: of its share, or of the whole run. A run that was stopped ends without a result. */
export type RunReply =
  | { readonly kind: 'progress'; readonly run: number; readonly index: number; readonly done: number }
  | {
      readonly kind: 'part';
      readonly run: number;
      readonly index: number;
      /** All trials of the share. */
      readonly done: number;
      readonly part: SimulationPart;
    }
  | { readonly kind: 'end'; readonly run: number; readonly result: Result<SimulatedScenario> | undefined }
  | { readonly kind: 'failed'; readonly run: number; readonly why: string };

type Tell = (told: RunReply, handOver: Transferable[]) => void;

/** Runs what is asked and tells how far it is, then what it came to: all that a worker does. */
export function answerRuns(tell: Tell): (asked: RunRequest) => void {
  const running = new Set<number>();
  const share = async ({ run, from, share: own }: Extract<RunRequest, { kind: 'share' }>) => {
    const { index } = own;
    const started = startScenario(from, own);
    if (!started.ok) return tell({ kind: 'end', run, result: started }, []);
    running.add(run);
    const isWhole = await runInSlices(started.value, {
      progress: (done) => tell({ kind: 'progress', run, index, done }, []),
      isStopped: () => !running.has(run),
      rest: aTurn,
    });
    running.delete(run);
    if (!isWhole) return tell({ kind: 'end', run, result: undefined }, []);
    const part = started.value.part();
    tell({ kind: 'part', run, index, done: started.value.trials, part }, trialsOf([part]));
  };
  const answer = async (asked: RunRequest) => {
    if (asked.kind === 'stop') running.delete(asked.run);
    if (asked.kind === 'share') await share(asked);
    if (asked.kind === 'together') {
      const { run, from, parts } = asked;
      const started = startScenario(from);
      const result = started.ok ? ok(outcomeOf(started.value, parts)) : started;
      tell({ kind: 'end', run, result }, []);
    }
  };
  return (asked) => {
    answer(asked).catch((thrown: unknown) => {
      const why = thrown instanceof Error ? thrown.message : String(thrown);
      tell({ kind: 'failed', run: asked.run, why }, []);
    });
  };
}

/** The trials of shares: too many to be copied from one thread to another, so they are handed over. */
export function trialsOf(parts: readonly SimulationPart[]): ArrayBuffer[] {
  return parts.flatMap(({ offers }) =>
    offers.flatMap(({ bills, costs }) => [bills, costs].map(({ buffer }) => buffer as ArrayBuffer)),
  );
}
