import { openInPlan } from '../../../src/core/catalogue/open-in-plan.js';
import { CATALOGUE } from '../../../src/core/catalogue/index.js';
import { NEEDS } from '../../../src/core/catalogue/needs.js';
import { appliesTo } from '../../../src/core/terms/applies-to.js';
import { OFFER_TERMS } from '../../../src/core/terms/columns.js';
import type { OfferTerm } from '../../../src/core/terms/offer-term.js';
import { findWord } from '../../../src/core/grid/word.js';
import { METER_WORDS } from '../../../src/core/meter/meter-word.js';

const PLANS = CATALOGUE.flatMap(({ plans }) => plans);
const TERMS = new Map(Object.values<OfferTerm>(OFFER_TERMS).map((own) => [own.header, own]));

test('every rule that some plan needs is asked, and every term whose answer it sets is one that the plan can state', () => {
  const asked = PLANS.flatMap((plan) => openInPlan(plan).map((own) => ({ plan, own })));
  const rules = asked.flatMap(({ own: { why } }) => (typeof why === 'string' ? [] : [why.need]));
  expect(new Set(rules)).toEqual(new Set(NEEDS));
  for (const { plan, own } of asked) {
    const term = TERMS.get(own.term);
    const meters = plan.charges.map(({ terms }) => findWord(String(terms['Meter'] ?? ''), METER_WORDS));
    const isTaken = meters.some((meter) => term?.of !== 'charge' || appliesTo(term, meter));
    expect([plan.name, term?.header, isTaken, term?.isBuyers]).toEqual([
      plan.name,
      own.term,
      true,
      undefined,
    ]);
  }
});

test('the answer is the nearest term that a charge of the plan takes, else the nearest of all', () => {
  const asking = (need: (typeof NEEDS)[number], meter: string) => {
    const [plan] = PLANS;
    const charges = plan?.charges
      .slice(0, 1)
      .map((own) => ({ ...own, terms: { Meter: meter }, asks: {}, disputed: {} }));
    if (plan === undefined || charges === undefined) throw new Error('no plan');
    return openInPlan({ ...plan, needs: [need], charges }).map(({ term }) => term);
  };
  expect(asking('split sessions', 'session')).toEqual(['Window factor']);
  expect(asking('split sessions', 'unit')).toEqual(['Units per session']);
  expect(asking('split sessions', 'resolution')).toEqual(['Rate']);
  expect(asking('long pack', 'seat')).toEqual(['Resets']);
  expect(asking('long pack', 'session')).toEqual(['Resets']);
});

test('a term that is not public is asked with each figure that is reported, seats of the buyer are not', () => {
  const hidden = CATALOGUE.flatMap(({ plans }) => plans).find(({ charges }) =>
    charges.some(({ asks }) => (asks['Rate']?.length ?? 0) > 0),
  );
  if (hidden === undefined) throw new Error('no plan without a public rate');
  const reports = hidden.charges.flatMap(({ asks }) => asks['Rate'] ?? []);
  const rates = openInPlan(hidden).filter(({ why, term }) => why === 'notPublic' && term === 'Rate');
  expect(rates.map(({ report }) => [report?.low, report?.high])).toEqual(
    reports.map(({ low, high }) => [low, high]),
  );
  expect(rates.map(({ claim }) => claim.source)).toEqual(reports.map(({ claim }) => claim.source));
  expect(PLANS.flatMap((plan) => openInPlan(plan)).filter(({ term }) => term === 'Seats')).toEqual([]);
});
