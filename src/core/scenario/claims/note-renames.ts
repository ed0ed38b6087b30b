import { nameKey } from '../../terms/channels.js';
import { offersIn } from '../tables/offer-rows.js';
import type { Scenario, VendorClaim } from '../tables/scenario.js';

/** An edited scenario whose claims call its offers as they are called now. */
export function noteRenames({ offers: before }: Pick<Scenario, 'offers'>, after: Scenario): Scenario {
  const { claims, offers: now } = after;
  if (claims === undefined || before === now) return after;
  const renamed = renamesBetween(
    offersIn(before).map(({ name }) => name),
    offersIn(now).map(({ name }) => name),
  );
  if (renamed.size === 0) return after;
  const called = (name: string) => renamed.get(nameKey(name)) ?? name;
  const entered = claims.entered.map((own): VendorClaim => ({
    ...own,
    offer: called(own.offer),
    against: called(own.against),
  }));
  return { ...after, claims: { ...claims, entered } };
}

/** New names by the keys of those that they took the place of. */
function renamesBetween(before: readonly string[], now: readonly string[]): Map<string, string> {
  if (before.length !== now.length) return new Map();
  const still = new Set(now.map(nameKey));
  return new Map(
    before.flatMap((was, index): [string, string][] => {
      const name = now[index] ?? was;
      return was === name || (still.has(nameKey(was)) && nameKey(was) !== nameKey(name))
        ? []
        : [[nameKey(was), name]];
    }),
  );
}
