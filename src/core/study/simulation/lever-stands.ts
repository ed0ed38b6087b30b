import { max, min, type Dec } from '../../exact/decimal.js';
import { LEVERS, type DrawnLever } from '../../scenario/levers/levers.js';
import type { ReadOffer } from '../../terms/read-offers.js';
import type { Traffic } from '../../traffic/channel.js';

/**
 * Where a lever stands before it is drawn: over the whole traffic, or from the least to the most of the offers that
 * have it, each in its own unit. Undefined where nothing has it.
 */
export function leverStands(
  lever: DrawnLever,
  traffic: Traffic,
  offers: readonly ReadOffer[],
): { readonly least: Dec; readonly most: Dec } | undefined {
  const known = LEVERS[lever];
  if (known.ofTraffic !== undefined) {
    const own = known.ofTraffic.stands(traffic);
    return own && { least: own, most: own };
  }
  const stands = offers.flatMap(({ offer }) =>
    offer.ok ? (known.get({ traffic, offer: offer.value }) ?? []) : [],
  );
  const [first, ...others] = stands;
  if (first === undefined) return undefined;
  return {
    least: others.reduce((least, own) => min(least, own), first),
    most: others.reduce((most, own) => max(most, own), first),
  };
}
