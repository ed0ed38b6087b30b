import { ONE, ZERO, type Dec } from '../exact/decimal.js';
import { bridge } from '../scenario/quote/bridge.js';
import type { Ranked } from '../scenario/ranking/compare.js';
import type { Quote } from '../scenario/quote/quote.js';
import { billsNothing } from '../scenario/ranking/zero-bill.js';
import { rankFigure, servingLessIsLast, type RankBasis } from '../scenario/ranking/rank-basis.js';
import type { Text } from '../phrase/phrase.js';

/** One step from sticker to effective that two offers take differently. All per resolution. */
export interface LeadStep {
  readonly step: Text;
  readonly first: Dec;
  readonly next: Dec;
  /** next − first: above 0 where the step speaks for the first. */
  readonly gap: Dec;
}

/** Who is first in a ranking, and what sets it apart from the next one. */
export interface FirstPlace {
  readonly first: string;
  /** The figure that ranks; undefined where nothing is resolved and it is per resolution. */
  readonly figure: Dec | undefined;
  readonly bill: Dec;
  readonly next: string | undefined;
  readonly nextFigure: Dec | undefined;
  /** The next one's figure ÷ the first's − 1; undefined where there is none. */
  readonly more: Dec | undefined;
  /** The next one leaves sessions to people that the first serves: it is no bargain, whatever it costs. */
  readonly servesLess: boolean;
  /** The next one bills nothing though not every rate is free: it is no bargain either. */
  readonly nextBillsNothing: boolean;
}

/** Undefined where no offer has a price. */
export function firstPlace(ranking: readonly Ranked[], basis: RankBasis): FirstPlace | undefined {
  const [first, next] = ranking.filter(({ quote }) => quote.ok);
  if (first?.quote.ok !== true) return undefined;
  const { metrics, traffic, reported } = first.quote.value;
  const nextQuote = next?.quote.ok === true ? next.quote.value : undefined;
  const isBehind = nextQuote?.metrics.shareServed.lt(ONE) === true && servingLessIsLast(basis, traffic);
  return {
    first: first.name,
    figure: rankFigure(first.quote.value, basis),
    bill: reported.total,
    next: next?.name,
    nextFigure: nextQuote && rankFigure(nextQuote, basis),
    more: next?.overBest,
    servesLess: isBehind && !metrics.shareServed.lt(ONE),
    nextBillsNothing: nextQuote !== undefined && billsNothing(nextQuote) && !billsNothing(first.quote.value),
  };
}

/**
 * Where the difference of two offers comes from, the largest step first; steps that are alike are left out. Empty where
 * one of them resolves nothing.
 */
export function leadSteps(first: Quote, next: Quote): LeadStep[] {
  const [own, other] = [bridge(first), bridge(next)];
  if (!own.ok || !other.ok) return [];
  // Every bridge has the same steps, in one order.
  return own.value
    .map(({ step, change }, index): LeadStep => {
      const nextChange = other.value[index]?.change ?? ZERO;
      return { step, first: change, next: nextChange, gap: nextChange.minus(change) };
    })
    .filter(({ gap }) => !gap.isZero())
    .sort((a, b) => b.gap.abs().comparedTo(a.gap.abs()));
}
