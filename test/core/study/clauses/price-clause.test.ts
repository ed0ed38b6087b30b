import { dec } from '../../../../src/core/exact/decimal';
import { EXAMPLE_SCENARIO } from '../../../../src/core/scenario/example-scenario';
import { quote } from '../../../../src/core/scenario/quote/quote';
import { offersIn } from '../../../../src/core/scenario/tables/offer-rows';
import { readOfferRows, readTrafficRows } from '../../../../src/core/scenario/tables/read-scenario';
import type { ScenarioRow } from '../../../../src/core/scenario/tables/scenario';
import { CLAUSE_IDS, CLAUSES, type ClauseId } from '../../../../src/core/study/clauses/clauses';
import type { Clause } from '../../../../src/core/study/clauses/clause';
import { priceClause } from '../../../../src/core/study/clauses/price-clause';
import { readAssumptions } from '../../../../src/core/study/read-assumptions';
import { steady } from '../../../../src/core/study/time/outlook';
import { ASSUMED_FIGURES } from '../../../../src/core/scenario/assumptions/assumed';
import { OFFER_HEADERS } from '../../../../src/core/terms/columns';
import { valueOf } from '../../../reference/doors';

/** 1,000 sessions, 600 of them resolved. */
const TRAFFIC = readTrafficRows([
  { Channel: 'Chat', Sessions: 1000, 'Interactions per session': 4, 'Resolution rate': 0.6 },
]).traffic;

/** A first review after three months; all that is paid in them comes back, up to a million. */
const { review, refund } = valueOf(readAssumptions());

function moved(id: ClauseId, row: ScenarioRow, months = 24) {
  if (!TRAFFIC.ok) throw new Error('the traffic is wrong');
  const priced = priceClause(id, [{ Offer: 'A', ...row }], {
    traffic: TRAFFIC.value,
    outlook: steady(months),
    review,
    refund,
  });
  return priced.kind === 'moves' ? priced.money.toNumber() : priced.kind;
}

const RESOLUTIONS = { Meter: 'resolution', Rate: 1 };

test.each<[string, ClauseId, ScenarioRow, number]>([
  // 400 unresolved × 10 % × 1.00.
  ['at the tested share', 'escalationsExcluded', RESOLUTIONS, 40],
  ['at the offer’s own share', 'escalationsExcluded', { ...RESOLUTIONS, 'Handover share': 0.25 }, 100],
  // 400 × 5 %.
  ['over nothing', 'partialResolutions', RESOLUTIONS, 20],
  // 600 × 5 %.
  ['at the tested credit', 'recontactWindow', RESOLUTIONS, 30],
  ['at the offer’s own credit', 'recontactWindow', { ...RESOLUTIONS, 'Recontact credit': 0.1 }, 60],
  // 600 × 3 %; beside a credit of 10 %: 540 × 3 %.
  ['of all resolutions', 'auditRight', RESOLUTIONS, 18],
  ['of those that are billed', 'auditRight', { ...RESOLUTIONS, 'Recontact credit': 0.1 }, 16.2],
  // 1,000 × 0.1.
  ['at the tested factor', 'conversationWindow', { Meter: 'session', Rate: 1 }, 100],
  // 600 − 500 units at 2.00 instead of 1.00.
  ['of the overage', 'overageNotice', { ...RESOLUTIONS, 'Committed units': 500, 'Overage rate': 2 }, 100],
  // Two months of 600.
  ['at two months', 'pilotMonths', RESOLUTIONS, 1200],
  // The second year at 1.07 instead of 1.03.
  ['from the second year on', 'upliftCap', RESOLUTIONS, 288],
  // Months 4 to 24 at 0.90.
  ['after the first review', 'priceReview', RESOLUTIONS, 1260],
  // The fees go on as they are, and what is paid once is paid once.
  ['beside fees', 'priceReview', { ...RESOLUTIONS, 'Platform fee': 100, 'One-off fee': 500 }, 1260],
  // Three months of 600, and with a platform fee.
  ['where the rate is missed', 'guarantee', RESOLUTIONS, 1800],
  ['fees included', 'guarantee', { ...RESOLUTIONS, 'Platform fee': 100 }, 2100],
])('a clause moves what it is worth %s: %s', (_, id, row, money) => {
  expect(moved(id, row)).toBeCloseTo(money, 8);
});

test('what resets over a year moves nothing where all months are alike, and the unused part where they are not', () => {
  const row = { ...RESOLUTIONS, 'Committed units': 600 };
  expect(moved('unusedCommitment', row)).toBe(0);
  if (!TRAFFIC.ok) throw new Error('the traffic is wrong');
  const one = steady(12);
  // Half the months have 300 resolutions, half 900: 300 a month too many are 6 × 300 at 1.00.
  const sessions = Array.from({ length: 12 }, (_, month) => (month % 2 === 0 ? 500 : 1500));
  const priced = priceClause('unusedCommitment', [{ Offer: 'A', ...row }], {
    traffic: TRAFFIC.value,
    outlook: { ...one, sessions: sessions.map(dec) },
    review,
    refund,
  });
  expect(priced.kind === 'moves' && priced.money.toNumber()).toBe(1800);
});

test('a cap moves nothing in a plan that never reaches it, and what lies above it in one that does', () => {
  expect(moved('volumeCap', RESOLUTIONS)).toBe(0);
  expect(moved('volumeCap', { ...RESOLUTIONS, 'Monthly cap': 500 }, 1)).toBe(100);
});

test('a stop and a step move nothing in a plan that stays below them, and what lies above in one that does not', () => {
  expect(moved('volumeStop', RESOLUTIONS)).toBe(0);
  expect(moved('stepDown', RESOLUTIONS)).toBe(0);
  // 600 of which 500 are billed before the stop.
  expect(moved('volumeStop', { ...RESOLUTIONS, 'Pause after': 500 }, 1)).toBe(100);
  if (!TRAFFIC.ok) throw new Error('the traffic is wrong');
  // Twice as many sessions: 1,200 resolutions, 660 of them below 110% of a usual month.
  const twice = {
    traffic: TRAFFIC.value,
    outlook: { ...steady(1), sessions: [dec(2000)] },
    review,
    refund,
  };
  const rows = [{ Offer: 'A', ...RESOLUTIONS }];
  const [stop, step] = (['volumeStop', 'stepDown'] as const).map((id) => priceClause(id, rows, twice));
  expect(stop?.kind === 'moves' && stop.money.toNumber()).toBe(540);
  // 540 at 0.80 instead of 1.00.
  expect(step?.kind === 'moves' && step.money.toNumber()).toBe(108);
  expect(step?.kind === 'moves' && step.values.agreed).toBe('1 to 660; 0.8');
});

test.each<[ClauseId, ScenarioRow]>([
  ['escalationsExcluded', { Meter: 'session', Rate: 1 }],
  ['conversationWindow', RESOLUTIONS],
  ['overageNotice', RESOLUTIONS],
  ['unusedCommitment', { ...RESOLUTIONS, 'Committed units': 12, Resets: 'yearly' }],
  ['stepDown', { Meter: 'resolution', Tiers: '1 to 100; 0.9' }],
  ['volumeStop', { Meter: 'seat', Rate: 30, Seats: 2 }],
  ['priceReview', { Meter: 'resolution', Rate: 'free' }],
])('%s is not about every offer', (id, row) => {
  expect(moved(id, row)).toBe('notAbout');
});

test('every clause sets a column of the table or a figure of the plan, and no offer of the example is cheaper where the contract is silent', () => {
  const headers = [...OFFER_HEADERS.map(({ header }) => header), ...ASSUMED_FIGURES];
  expect(CLAUSE_IDS.filter((id) => !headers.includes((CLAUSES[id] as Clause).term))).toEqual([]);
  const traffic = readTrafficRows(EXAMPLE_SCENARIO.traffic).traffic;
  if (!traffic.ok) throw new Error('the example is wrong');
  for (const { name, rows } of offersIn(EXAMPLE_SCENARIO.offers)) {
    const own = rows.map(({ row }) => row);
    for (const id of CLAUSE_IDS) {
      const priced = priceClause(id, own, { traffic: traffic.value, outlook: steady(24), review, refund });
      expect([name, id, priced.kind === 'moves' ? priced.money.lt(0) : priced.kind === 'faults']).toEqual([
        name,
        id,
        false,
      ]);
    }
  }
});

test('pricing a clause leaves the offer as it is', () => {
  const rows = EXAMPLE_SCENARIO.offers;
  const before = JSON.stringify(rows);
  const traffic = readTrafficRows(EXAMPLE_SCENARIO.traffic).traffic;
  const { offers } = readOfferRows(rows);
  if (!traffic.ok || !offers.ok) throw new Error('the example is wrong');
  priceClause('escalationsExcluded', rows.slice(0, 1), {
    traffic: traffic.value,
    outlook: steady(1),
    review,
    refund,
  });
  expect(JSON.stringify(rows)).toBe(before);
  const [first] = offers.value;
  expect(first?.offer.ok && quote(traffic.value, first.offer.value).ok).toBe(true);
});
