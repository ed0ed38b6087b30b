import { nameKey } from '../../terms/channels.js';
import { priceScenario } from '../ranking/priced.js';
import type { Priceable, Scenario, VendorClaim } from '../tables/scenario.js';
import { isSameClaim, withSaidClaim } from './claims.js';

/** What is often said of two ways of billing. */
const USUAL = { reading: 'cheaper', least: 0.3, most: 0.6 } as const;

/**
 * A claim with offers that there are: what lacks is as it is often said, an offer that is gone the first of the order
 * that the other is not.
 * @param order the names of the offers, those of the ranking first
 */
export function claimOf(entered: VendorClaim | undefined, order: readonly string[]): VendorClaim {
  const known = (name = '') => order.find((own) => nameKey(own) === nameKey(name));
  const offer = known(entered?.offer) ?? order[0] ?? '';
  const against = known(entered?.against) ?? order.find((own) => own !== offer) ?? '';
  return { ...USUAL, ...entered, offer, against };
}

/**
 * A scenario with the claim that its sheet says. A sheet that came while nobody had entered a claim says the usual one,
 * which is none of the user's.
 */
export function withClaimOnSheet<S extends Priceable & Pick<Scenario, 'claims'>>(
  scenario: S,
  said: VendorClaim | undefined,
): S {
  if (said === undefined || (scenario.claims === undefined && isUsual(said, scenario))) return scenario;
  return withSaidClaim(scenario, said);
}

function isUsual(claim: VendorClaim, scenario: Priceable): boolean {
  const { ranking, offers } = priceScenario(scenario);
  const order = [...(ranking ?? []), ...offers].map(({ name }) => name);
  return isSameClaim(claim, claimOf(undefined, order));
}
