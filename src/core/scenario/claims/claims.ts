import type { Claims, Scenario, VendorClaim } from '../tables/scenario.js';

/** The claim that is looked at; undefined where none was entered. */
export function shownClaim({ claims }: Pick<Scenario, 'claims'>): VendorClaim | undefined {
  return claims?.entered[claims.shown];
}

/** The scenario with the claim that is looked at replaced, or with its first one. */
export function withClaim<S extends Pick<Scenario, 'claims'>>(scenario: S, claim: VendorClaim): S {
  const { shown, entered }: Claims = scenario.claims ?? { shown: 0, entered: [] };
  return {
    ...scenario,
    claims: { shown, entered: [...entered.slice(0, shown), claim, ...entered.slice(shown + 1)] },
  };
}

/** The scenario with one more claim, which is looked at. */
export function addClaim(scenario: Scenario, claim: VendorClaim): Scenario {
  const before = scenario.claims?.entered ?? [];
  return { ...scenario, claims: { shown: before.length, entered: [...before, claim] } };
}

/** The scenario without the claim that is looked at; the one before it is looked at then. */
export function removeClaim({ claims, ...scenario }: Scenario): Scenario {
  if (claims === undefined || claims.entered.length < 2) return scenario;
  const entered = claims.entered.filter((_, index) => index !== claims.shown);
  return { ...scenario, claims: { shown: Math.max(claims.shown - 1, 0), entered } };
}

/** The scenario with another of its claims looked at; itself where it has no such one. */
export function showClaim(scenario: Scenario, shown: number): Scenario {
  const { claims } = scenario;
  if (claims?.entered[shown] === undefined || claims.shown === shown) return scenario;
  return { ...scenario, claims: { ...claims, shown } };
}

/**
 * What a sheet says of the one claim that it has: another of those that were entered is looked at, anything else takes
 * the place of the one that was.
 */
export function withSaidClaim<S extends Pick<Scenario, 'claims'>>(scenario: S, said: VendorClaim): S {
  const { claims } = scenario;
  const known = claims?.entered.findIndex((own) => isSameClaim(own, said)) ?? -1;
  if (claims === undefined || known < 0) return withClaim(scenario, said);
  const isShown = isSameClaim(claims.entered[claims.shown] ?? said, said);
  return isShown ? scenario : { ...scenario, claims: { ...claims, shown: known } };
}

/** Whether two claims say the same. */
export function isSameClaim(a: VendorClaim, b: VendorClaim): boolean {
  return textOf(a) === textOf(b);
}

/** Whether two scenarios have the same claims, whichever of them is looked at. */
export function haveSameClaims(a: Pick<Scenario, 'claims'>, b: Pick<Scenario, 'claims'>): boolean {
  return a.claims === b.claims || allOf(a.claims) === allOf(b.claims);
}

function allOf(claims: Claims | undefined): string {
  return JSON.stringify((claims?.entered ?? []).map(textOf));
}

function textOf({ offer, against, reading, least, most }: VendorClaim): string {
  return JSON.stringify([offer, against, reading, least, most]);
}
