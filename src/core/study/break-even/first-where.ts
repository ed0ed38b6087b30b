import { toDouble } from '../../exact/decimal.js';
import type { Offer } from '../../terms/offer.js';
import type { Traffic } from '../../traffic/channel.js';
import { whereBillsNothing } from './billing-nothing.js';
import { joined, lowerEnvelope, type EnvelopePart, type Window } from './lower-envelope.js';
import type { OfferLine } from './offer-line.js';
import type { Range } from './sweep.js';

/** An offer with what it costs over the lever. */
export interface DrawnOffer {
  readonly offer: Offer;
  readonly line: OfferLine;
}

/** An offer between two values of the lever. */
export interface OfferRange {
  readonly from: number;
  readonly to: number;
  readonly offer: string;
}

/** Who is first where, and where somebody would be who bills nothing. */
export interface Firsts {
  readonly parts: readonly EnvelopePart[];
  readonly billingNothing: readonly OfferRange[];
}

/**
 * Which offer the ranking has first where: the lowest figure, but no bill of 0 where not every rate is free, which the
 * ranking puts last; one of those only where there is nothing else.
 */
export function firstWhere(drawn: readonly DrawnOffer[], traffic: Traffic, window: Window): Firsts {
  const lowest = lowerEnvelope(
    drawn.map(({ line }) => line),
    window,
  );
  const billingNothing = drawn.flatMap((own) =>
    lowestByNothing(own, lowest, { traffic, range: window.range }),
  );
  if (billingNothing.length === 0) return { parts: lowest, billingNothing };
  const nothing = drawn.flatMap(({ offer }) => nothingOf(offer, { traffic, range: window.range }));
  const ends = nothing.flatMap(({ from, to }) => [from, to]);
  const cuts = [window.from, ...ends.filter((at) => at > window.from && at < window.to), window.to];
  const rising = [...new Set(cuts)].sort((a, b) => a - b);
  const parts = rising.slice(1).flatMap((to, index) => {
    const from = rising[index] ?? window.from;
    const billing = drawn.filter(
      ({ offer }) => !nothing.some((own) => own.offer === offer.name && holds(own, from, to)),
    );
    const lines = (billing.length === 0 ? drawn : billing).map(({ line }) => line);
    return lowerEnvelope(lines, { ...window, from, to });
  });
  return { parts: joined(parts), billingNothing };
}

interface Over {
  readonly traffic: Traffic;
  readonly range: Range;
}

/** Where an offer is the lowest by a bill of 0. */
function lowestByNothing(
  { offer, line }: DrawnOffer,
  lowest: readonly EnvelopePart[],
  over: Over,
): OfferRange[] {
  const parts = lowest.filter((part) => part.line === line);
  if (parts.length === 0) return [];
  const nothing = nothingOf(offer, over);
  return parts.flatMap((part) =>
    nothing
      .map((own) => ({ ...own, from: Math.max(part.from, own.from), to: Math.min(part.to, own.to) }))
      .filter(({ from, to }) => from < to),
  );
}

function nothingOf(offer: Offer, { traffic, range }: Over): OfferRange[] {
  return whereBillsNothing({ traffic, offer }, range).map(({ from, to }) => ({
    from: toDouble(from),
    to: toDouble(to),
    offer: offer.name,
  }));
}

function holds(stretch: OfferRange, from: number, to: number): boolean {
  const middle = (from + to) / 2;
  return stretch.from <= middle && middle <= stretch.to;
}
