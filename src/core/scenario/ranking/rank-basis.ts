import { ONE, type Dec } from '../../exact/decimal.js';
import { ok, type Result } from '../../fault/result.js';
import { readWord, type Vocabulary } from '../../grid/word.js';
import { headerKey } from '../../grid/headers.js';
import type { Metrics } from '../../metric/normalize.js';
import type { Traffic } from '../../traffic/channel.js';
import type { Quote } from '../quote/quote.js';
import type { Assumptions } from '../tables/scenario.js';
import { billsNothing } from './zero-bill.js';

/** The figure that offers are ranked by. */
export type RankBasis = 'total cost' | 'cost per resolution' | 'monthly total';

/** Every basis with the other words for it. Not "total": it may mean either of two. */
export const RANK_WORDS: Vocabulary<RankBasis> = {
  'total cost': ['total cost of service', 'bill and people'],
  'cost per resolution': [
    'effective cost per resolution',
    'per resolution',
    'cost per resolved issue',
    'effective cost',
    'ECPR',
  ],
  'monthly total': ['bill', 'monthly bill', 'vendor bill'],
};

export const RANK_BASES = Object.keys(RANK_WORDS) as readonly RankBasis[];

/** The name of the basis among the figures of a scenario's assumptions. */
export const RANK_BY = 'Rank by';

/** Whether every channel states what a contact costs that people handle. */
export function knowsHumanCost(traffic: Traffic): boolean {
  return traffic.channels.length > 0 && withoutHumanCost(traffic).length === 0;
}

/** The channels on which people count as 0; a cost of 0 states nothing. */
export function withoutHumanCost({ channels }: Traffic): string[] {
  return channels.filter(({ humanCost }) => humanCost?.gt(0) !== true).map(({ name }) => name);
}

/** What is ranked by where nothing is said: the total cost as soon as it is known, else the cost per resolution. */
export function usualBasis(traffic: Traffic): RankBasis {
  return knowsHumanCost(traffic) ? 'total cost' : 'cost per resolution';
}

/** The basis that a scenario keeps; undefined where it leaves it to the rule. Faults: an unknown word. */
export function keptBasis(assumptions: Assumptions | undefined): Result<RankBasis | undefined> {
  const kept = Object.entries(assumptions?.figures ?? {}).find(
    ([name]) => headerKey(name) === headerKey(RANK_BY),
  );
  return kept === undefined ? ok(undefined) : readWord(kept[1], RANK_BY, RANK_WORDS);
}

/**
 * What an offer is ranked by, in money of a steady month, or per resolution: the bill and people for what is left to
 * them; the unrounded bill ÷ resolutions; the bill. Undefined: a cost per resolution where nothing is resolved.
 */
export function rankFigure({ reported, metrics }: Quote, basis: RankBasis): Dec | undefined {
  return figureOf(basis, reported.total, metrics);
}

/** The same from the bill before any rounding, as studies over many months or values take it. */
export function exactRankFigure({ exact, metrics }: Quote, basis: RankBasis): Dec | undefined {
  return figureOf(basis, exact.total, metrics);
}

function figureOf(basis: RankBasis, bill: Dec, metrics: Metrics): Dec | undefined {
  switch (basis) {
    case 'total cost':
      return bill.plus(metrics.humanCost);
    case 'cost per resolution':
      return metrics.effectiveCostPerResolution;
    case 'monthly total':
      return bill;
  }
}

/**
 * Whether an offer that serves less than all stands behind those that serve all: always where only bills are compared,
 * since a bill for less work is no bargain; by the total cost only where some of the people's work has no price.
 */
export function servingLessIsLast(basis: RankBasis, traffic: Traffic): boolean {
  return basis !== 'total cost' || !knowsHumanCost(traffic);
}

/** Where an offer stands: first by its group, then by its figure; lower is better. */
export interface RankPlace {
  readonly group: number;
  readonly figure: Dec;
}

/**
 * Offers that serve all, then those that serve less, then those without the figure, by their bills; then those whose
 * bill is 0 though not every rate is free.
 */
export function rankPlace(quote: Quote, basis: RankBasis): RankPlace {
  const figure = rankFigure(quote, basis);
  if (billsNothing(quote)) return { group: 3, figure: quote.exact.total };
  if (figure === undefined) return { group: 2, figure: quote.exact.total };
  const isBehind = quote.metrics.shareServed.lt(ONE) && servingLessIsLast(basis, quote.traffic);
  return { group: isBehind ? 1 : 0, figure };
}
