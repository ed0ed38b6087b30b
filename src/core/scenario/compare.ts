import { ONE, toDouble, type Dec } from '../exact/decimal.js';
import { conflict, type Fault } from '../fault/fault.js';
import { failed, ok, type Result } from '../fault/result.js';
import type { ReadOffer } from '../terms/read-offers.js';
import type { Traffic } from '../traffic/channel.js';
import { quote, type Quote } from './quote.js';

/** One offer in a ranking, or what is wrong with it. */
export interface Ranked {
  readonly name: string;
  /** 1 is the cheapest; offers that cost the same share a rank. Undefined where the offer cannot be priced. */
  readonly rank: number | undefined;
  readonly quote: Result<Quote>;
  /** Effective cost per resolution ÷ the first's − 1; undefined where either has none. */
  readonly overBest: Dec | undefined;
}

/**
 * Offers on the same traffic, the cheapest effective cost per resolution first: those that serve all sessions, then
 * those that serve less (a cheap offer that leaves the work to people is no bargain), then those that resolve nothing,
 * by cost; those that cannot be priced come last. Equals keep the order they were given in.
 */
export function compare(traffic: Traffic, offers: readonly ReadOffer[]): Result<Ranked[]> {
  const currencies = currencyFault(offers);
  if (currencies !== undefined) return failed(currencies);
  const quotes = offers.map(({ name, offer }) => ({
    name,
    quote: offer.ok ? quote(traffic, offer.value) : offer,
  }));
  const placed = quotes.map((own) => ({ ...own, place: placeOf(own.quote) })).sort(byPlace);
  const best = costOf(placed[0]?.quote);
  const ranked: Ranked[] = [];
  let rank = 1;
  for (const [index, { name, quote: own, place }] of placed.entries()) {
    const before = placed[index - 1];
    if (before !== undefined && byPlace(before, { place }) !== 0) rank = index + 1;
    const cost = costOf(own);
    ranked.push({
      name,
      rank: own.ok ? rank : undefined,
      quote: own,
      overBest: cost && best && !best.isZero() ? cost.div(best).minus(ONE) : undefined,
    });
  }
  return ok(ranked);
}

/** Where an offer stands: first by its group, then by its cost. */
interface Place {
  readonly group: number;
  readonly cost: number;
}

function placeOf(own: Result<Quote>): Place {
  if (!own.ok) return { group: 3, cost: 0 };
  const { metrics, exact } = own.value;
  const cost = metrics.effectiveCostPerResolution;
  if (cost === undefined) return { group: 2, cost: toDouble(exact.total) };
  return { group: metrics.shareServed.lt(ONE) ? 1 : 0, cost: toDouble(cost) };
}

function byPlace(a: { readonly place: Place }, b: { readonly place: Place }): number {
  // Two costs beyond a double are the same Infinity, whose difference is no number.
  if (a.place.cost === b.place.cost) return a.place.group - b.place.group;
  return a.place.group - b.place.group || a.place.cost - b.place.cost;
}

function costOf(own: Result<Quote> | undefined): Dec | undefined {
  return own?.ok === true ? own.value.metrics.effectiveCostPerResolution : undefined;
}

/** Two currencies among offers that are to be compared. */
export function currencyFault(offers: readonly ReadOffer[]): Fault | undefined {
  const labelled = offers.flatMap(({ name, offer }) =>
    offer.ok && offer.value.currency.code !== undefined ? [{ name, code: offer.value.currency.code }] : [],
  );
  const [first] = labelled;
  const other = labelled.find(({ code }) => code !== first?.code);
  if (first === undefined || other === undefined) return undefined;
  return conflict(
    'Offers, Currency',
    `${first.name} is in ${first.code} and ${other.name} in ${other.code}; offers are compared in one currency`,
  );
}
