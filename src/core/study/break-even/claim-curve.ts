import { dec, toDouble } from '../../exact/decimal.js';
import type { SweptLever } from '../../scenario/levers/levers.js';
import type { OfferPair } from './break-even-map.js';
import { claimedShare, type SavingClaim } from './claim-map.js';
import { offerLine } from './offer-line.js';
import { rangeOf } from './sweep.js';

/** The claimed share at a value of the lever; undefined where one of the two has no cost. */
export interface SharePoint {
  readonly at: number;
  readonly share: number | undefined;
}

/** What a chart shows: rates from 5 % up, sessions to three times today's, 1 to 15 interactions. */
const SHOWN: Readonly<Record<SweptLever, readonly [from: number | undefined, most: number]>> = {
  'resolution rate': [0.05, 1],
  sessions: [undefined, 3],
  'interactions per session': [undefined, 15],
};

/**
 * The share that a claim is about over a lever, at evenly spread values, by the cost of a resolution.
 * @param points how many, ends included; at least 2.
 */
export function claimCurve(
  { traffic, a, b }: OfferPair,
  lever: SweptLever,
  reading: SavingClaim['reading'],
  points: number,
): SharePoint[] {
  const range = rangeOf(lever, traffic);
  const [least, most] = SHOWN[lever];
  const from = least ?? toDouble(range.from);
  const to = lever === 'sessions' ? most * toDouble(range.probe) : most;
  const [first, other] = [a, b].map((offer) => offerLine({ traffic, offer }, range));
  return Array.from({ length: points }, (_, index): SharePoint => {
    const at = from + ((to - from) * index) / (points - 1);
    const [cost, otherCost] = [first?.at(at), other?.at(at)];
    if (cost === undefined || otherCost === undefined) return { at, share: undefined };
    const share = claimedShare(reading, dec(cost), dec(otherCost));
    return { at, share: share && toDouble(share) };
  });
}
