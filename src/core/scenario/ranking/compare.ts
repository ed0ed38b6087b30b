import { ONE, toDouble, type Dec } from '../../exact/decimal.js';
import { failed, ok, type Result } from '../../fault/result.js';
import type { ReadOffer } from '../../terms/read-offers.js';
import type { Traffic } from '../../traffic/channel.js';
import { quote, type Quote } from '../quote/quote.js';
import { currencyFault } from './currencies.js';
import { rankFigure, rankPlace, type RankBasis } from './rank-basis.js';

/** One offer in a ranking, or what is wrong with it. */
export interface Ranked {
  readonly name: string;
  /** 1 is the best; offers with the same figure share a rank. Undefined where the offer cannot be priced. */
  readonly rank: number | undefined;
  readonly quote: Result<Quote>;
  /** The figure that ranks ÷ the first's − 1; undefined where either has none, or the first's is 0. */
  readonly overBest: Dec | undefined;
}

/**
 * Offers on the same traffic, the lowest figure of the basis first: those that serve all sessions, then those that
 * serve less (a cheap offer that leaves the work to people is no bargain; by the total cost, where that work has its
 * price, all stand in one order), then those that resolve nothing where the figure is per resolution, by their bills,
 * then those whose bill is 0 though not every rate is free; those that cannot be priced come last. Equals keep the order they were given in. Faults: two currencies.
 */
export function compare(traffic: Traffic, offers: readonly ReadOffer[], basis: RankBasis): Result<Ranked[]> {
  const currencies = currencyFault(offers);
  if (currencies !== undefined) return failed(currencies);
  const quotes = offers.map(({ name, offer }) => ({
    name,
    quote: offer.ok ? quote(traffic, offer.value) : offer,
  }));
  return ok(rankQuotes(quotes, basis));
}

/** An offer with what it comes to. */
export type Quoted = Pick<Ranked, 'name' | 'quote'>;

/** Quotes in the order that `compare` gives them: what is already priced, ranked by another basis. */
export function rankQuotes(quotes: readonly Quoted[], basis: RankBasis): Ranked[] {
  const placed = quotes.map((own) => ({ ...own, place: placeOf(own.quote, basis) })).sort(byPlace);
  const best = figureOf(placed[0]?.quote, basis);
  const ranked: Ranked[] = [];
  let rank = 1;
  for (const [index, { name, quote: own, place }] of placed.entries()) {
    const before = placed[index - 1];
    if (before !== undefined && byPlace(before, { place }) !== 0) rank = index + 1;
    const figure = figureOf(own, basis);
    ranked.push({
      name,
      rank: own.ok ? rank : undefined,
      quote: own,
      overBest: figure && best && !best.isZero() ? figure.div(best).minus(ONE) : undefined,
    });
  }
  return ranked;
}

/** A place in doubles, as cells show figures: what they show alike is alike. */
interface Place {
  readonly group: number;
  readonly figure: number;
}

const UNPRICED: Place = { group: 4, figure: 0 };

function placeOf(own: Result<Quote>, basis: RankBasis): Place {
  if (!own.ok) return UNPRICED;
  const { group, figure } = rankPlace(own.value, basis);
  return { group, figure: toDouble(figure) };
}

function byPlace(a: { readonly place: Place }, b: { readonly place: Place }): number {
  // Two figures beyond a double are the same Infinity, whose difference is no number.
  if (a.place.figure === b.place.figure) return a.place.group - b.place.group;
  return a.place.group - b.place.group || a.place.figure - b.place.figure;
}

function figureOf(own: Result<Quote> | undefined, basis: RankBasis): Dec | undefined {
  return own?.ok === true ? rankFigure(own.value, basis) : undefined;
}
