import { toDouble } from '../../exact/decimal.js';
import type { Quote } from '../../scenario/quote/quote.js';
import { servingLessIsLast, type RankBasis } from '../../scenario/ranking/rank-basis.js';
import { zeroIsNoPrice } from '../../scenario/ranking/zero-bill.js';
import type { Traffic } from '../../traffic/channel.js';
import { BLOCK, CHUNK } from './block.js';
import { Columns, along, total, type Column } from './columns.js';
import { drawnColumns, type DrawnColumns } from './draws.js';
import { fastOffer, type FastOffer } from './fast-offer.js';
import type { Kept } from './kept.js';
import { ranker, type InBlock } from './rank.js';
import type { DrawnSpread } from './spread.js';
import { ALIKE, newTally, tallyBlock, type Tally } from './tally.js';

/** What a run needs to know: the draws, and the offers that have a price. */
export interface RunTerms {
  readonly traffic: Traffic;
  readonly drawn: readonly DrawnSpread[];
  readonly quotes: readonly Quote[];
  readonly seed: number;
  /** Infinity where there is none. */
  readonly budget: number;
  readonly basis: RankBasis;
  readonly wantsCosts: boolean;
}

/** What a run came to for one offer. */
export interface OfferRun<Own extends Kept> {
  readonly kept: Own;
  /** By chunk, so that sums do not depend on who drew which. */
  readonly tallies: Tally[];
}

interface Priced<Own extends Kept> {
  readonly fast: FastOffer;
  readonly trials: OfferRun<Own>;
  /** What it is ranked by, where that is not its cost per resolution. */
  readonly figure: Column | undefined;
  readonly costs: Float64Array;
  readonly zeroIsNoPrice: boolean;
}

/** Chunks in a row of a simulation, block by block. */
export class Run<Own extends Kept> {
  private readonly terms: RunTerms;
  private readonly first: number;
  private readonly columns = new Columns();
  private readonly drawn: DrawnColumns;
  private readonly priced: readonly Priced<Own>[];
  private readonly rank: ReturnType<typeof ranker>;

  /** @param first the first trial, where a chunk begins. @param keep for each offer. */
  constructor(terms: RunTerms, first: number, keep: () => Own) {
    this.terms = terms;
    this.first = first;
    this.drawn = drawnColumns(this.columns, terms);
    this.rank = ranker(servingLessIsLast(terms.basis, terms.traffic));
    this.priced = terms.quotes.map((base): Priced<Own> => {
      const fast = fastOffer(base, this.columns, this.drawn.draws);
      return {
        fast,
        figure: this.figureOf(fast),
        costs: new Float64Array(BLOCK),
        zeroIsNoPrice: zeroIsNoPrice(base),
        trials: { kept: keep(), tallies: [] },
      };
    });
  }

  get offers(): OfferRun<Own>[] {
    return this.priced.map(({ trials }) => trials);
  }

  /** The next trials. @param done those before them; @param count at most a block, within a chunk. */
  block(done: number, count: number): void {
    if (done % CHUNK === 0) {
      this.drawn.startChunk((this.first + done) / CHUNK);
      for (const { trials } of this.priced) trials.tallies.push(newTally());
    }
    this.columns.fill(count);
    const inBlock = this.priced.map((own) => this.tallied(own, done, count));
    this.rank(inBlock, count);
    for (const { trials } of this.priced) trials.kept.written(done + count);
  }

  private tallied(
    { fast, trials, figure, costs, zeroIsNoPrice }: Priced<Own>,
    done: number,
    count: number,
  ): InBlock {
    const { budget, wantsCosts } = this.terms;
    const room = trials.kept.room(done, count);
    const tally = trials.tallies.at(-1) ?? newTally();
    const own = {
      bill: fast.bill.values,
      resolutions: fast.resolutions.values,
      bills: room.bills,
      costs: wantsCosts ? room.costs : costs,
      count,
    };
    tallyBlock(tally, budget, own);
    return { fast, tally, figure: figure?.values ?? own.costs, zeroIsNoPrice };
  }

  private figureOf(fast: FastOffer): Column | undefined {
    switch (this.terms.basis) {
      case 'cost per resolution':
        return undefined;
      case 'monthly total':
        return this.orInfinity(fast.bill);
      case 'total cost':
        return this.orInfinity(
          this.columns.product(undefined, total([along(fast.bill, 0, 1), along(fast.people(), 0, 1)])),
        );
    }
  }

  /** Where there is no price there is nothing to rank. */
  private orInfinity({ values }: Column): Column {
    return this.columns.add(undefined, (into, count) => {
      for (let trial = 0; trial < count; trial += 1) {
        const own = values[trial] as number;
        into[trial] = own < Infinity ? own : Infinity;
      }
    });
  }
}

/** A budget in doubles: a bill that differs from it by what doubles leave behind does not exceed it. */
export function budgetInDoubles(budget: Parameters<typeof toDouble>[0] | undefined): number {
  return budget === undefined ? Infinity : toDouble(budget) * (1 + ALIKE);
}
