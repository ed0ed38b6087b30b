import {
  addClaim,
  haveSameClaims,
  removeClaim,
  showClaim,
  shownClaim,
  withClaim,
  withSaidClaim,
} from '../../../../src/core/scenario/claims/claims';
import { noteRenames } from '../../../../src/core/scenario/claims/note-renames';
import { claimOf, withClaimOnSheet } from '../../../../src/core/scenario/claims/usual-claim';
import { renameOffer, removeOffer } from '../../../../src/core/scenario/edit/offers';
import { EXAMPLE_SCENARIO } from '../../../../src/core/scenario/example-scenario';
import { priceScenario } from '../../../../src/core/scenario/ranking/priced';

const FIRST = {
  offer: 'Per resolution at $0.99',
  against: 'Per session at $0.80',
  reading: 'dearer',
  least: 0.25,
  most: 0.4,
} as const;
const OTHER = { ...FIRST, reading: 'cheaper', least: 0.1 } as const;
const one = withClaim(EXAMPLE_SCENARIO, FIRST);
const two = addClaim(one, OTHER);

test('the claim that is looked at is edited, and the others stay', () => {
  expect(shownClaim(EXAMPLE_SCENARIO)).toBeUndefined();
  expect(two.claims).toEqual({ shown: 1, entered: [FIRST, OTHER] });
  expect(withClaim(showClaim(two, 0), { ...FIRST, most: 0.5 }).claims).toEqual({
    shown: 0,
    entered: [{ ...FIRST, most: 0.5 }, OTHER],
  });
  expect(showClaim(two, 2)).toBe(two);
});

test('one that is removed leaves the one before it, and the last leaves none', () => {
  expect(shownClaim(removeClaim(two))).toBe(FIRST);
  expect(shownClaim(removeClaim(showClaim(two, 0)))).toBe(OTHER);
  expect('claims' in removeClaim(one)).toBe(false);
});

test('which one is looked at is no difference between scenarios; what they say is', () => {
  expect(haveSameClaims(two, showClaim(two, 0))).toBe(true);
  expect(haveSameClaims(EXAMPLE_SCENARIO, { claims: { shown: 0, entered: [] } })).toBe(true);
  expect(haveSameClaims(one, two)).toBe(false);
  expect(haveSameClaims(one, withClaim(one, { ...FIRST, most: 0.41 }))).toBe(false);
});

test('what the sheet says is another claim that was entered, or takes the place of the one looked at', () => {
  expect(withSaidClaim(two, OTHER)).toBe(two);
  expect(withSaidClaim(two, FIRST).claims).toEqual({ shown: 0, entered: [FIRST, OTHER] });
  expect(withSaidClaim(two, { ...OTHER, most: 0.9 }).claims?.entered).toEqual([
    FIRST,
    { ...OTHER, most: 0.9 },
  ]);
});

test('the usual claim on a sheet is nobody’s, any other is the user’s', () => {
  const order = (priceScenario(EXAMPLE_SCENARIO).ranking ?? []).map(({ name }) => name);
  const usual = claimOf(undefined, order);
  expect(usual).toMatchObject({ offer: order[0], against: order[1], least: 0.3, most: 0.6 });
  expect(withClaimOnSheet(EXAMPLE_SCENARIO, usual)).toBe(EXAMPLE_SCENARIO);
  expect(withClaimOnSheet(EXAMPLE_SCENARIO, undefined)).toBe(EXAMPLE_SCENARIO);
  expect(shownClaim(withClaimOnSheet(EXAMPLE_SCENARIO, { ...usual, most: 0.5 }))?.most).toBe(0.5);
  expect(shownClaim(withClaimOnSheet(one, usual))).toEqual(usual);
});

describe('an offer', () => {
  const edited = (offers: typeof one.offers) => noteRenames(two, { ...two, offers });

  test('that is called otherwise is called so in every claim', () => {
    const after = edited(renameOffer(two.offers, FIRST.against, 'By the session'));
    expect(after.claims?.entered.map(({ against }) => against)).toEqual(['By the session', 'By the session']);
    expect(after.claims?.entered.map(({ offer }) => offer)).toEqual([FIRST.offer, FIRST.offer]);
  });

  test('that is gone stays in the claim, which shows others until it is back', () => {
    const after = edited(removeOffer(two.offers, FIRST.against));
    expect(after.claims).toBe(two.claims);
    const names = ['Per reply', FIRST.offer];
    expect(claimOf(shownClaim(after), names)).toMatchObject({ offer: FIRST.offer, against: 'Per reply' });
  });
});
