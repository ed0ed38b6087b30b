import { RunningQuantiles } from '../../stats/running-quantiles.js';
import { CHUNK } from './block.js';
import { SHARES } from './tally.js';

/** Bills of trials in a row, and costs per resolution, Infinity where nothing is resolved; none where they are not wanted. */
export interface TrialColumns {
  readonly bills: Float64Array;
  readonly costs: Float64Array;
}

/** What a run keeps of an offer. */
export interface Kept {
  /** Room for the trials of a block, all of which are written. */
  room(done: number, count: number): TrialColumns;
  /** So many trials are written in all. */
  written(done: number): void;
}

/** Every trial. */
export class AllTrials implements Kept {
  readonly bills: Float64Array;
  readonly costs: Float64Array;

  constructor(trials: number, wantsCosts: boolean) {
    this.bills = new Float64Array(trials);
    this.costs = new Float64Array(wantsCosts ? trials : 0);
  }

  room(done: number, count: number): TrialColumns {
    const [bills, costs] = [this.bills, this.costs].map((own) => own.subarray(done, done + count)) as [
      Float64Array,
      Float64Array,
    ];
    return { bills, costs };
  }

  written(): void {
    return undefined;
  }
}

/**
 * Their quantiles, chunk by chunk: memory of a million trials has to be cleared first, page by page, which takes as long
 * as drawing them.
 */
export class TrialQuantiles implements Kept {
  readonly bills = new RunningQuantiles(SHARES);
  readonly costs = new RunningQuantiles(SHARES);
  private readonly trials: number;
  private readonly chunk: AllTrials;

  constructor(trials: number, wantsCosts: boolean) {
    this.trials = trials;
    this.chunk = new AllTrials(CHUNK, wantsCosts);
  }

  room(done: number, count: number): TrialColumns {
    return this.chunk.room(done % CHUNK, count);
  }

  written(done: number): void {
    const isLast = done === this.trials;
    if (!isLast && done % CHUNK > 0) return;
    const { bills, costs } = this.chunk.room(0, isLast ? ((done - 1) % CHUNK) + 1 : CHUNK);
    this.bills.add(bills);
    if (costs.length > 0) this.costs.add(costs);
  }
}
