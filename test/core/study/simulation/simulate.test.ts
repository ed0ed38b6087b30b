import { dec } from '../../../../src/core/exact/decimal.js';
import { sentence } from '../../../../src/core/fault/sentence.js';
import { tabulateSimulatedCosts, tabulateSimulation } from '../../../../src/core/report/simulation.js';
import { lowerNormalQuantile } from '../../../../src/core/stats/normal-quantile.js';
import { Z_90 } from '../../../../src/core/stats/samplers.js';
import { spikeMonth } from '../../../../src/core/study/simulation/spike-month.js';
import type { SimulationTerms } from '../../../../src/core/study/simulation/plan-simulation.js';
import { simulate, startSimulation } from '../../../../src/core/study/simulation/simulate.js';
import type { Simulated } from '../../../../src/core/study/simulation/simulated.js';
import { RANK_BASES, type RankBasis } from '../../../../src/core/scenario/ranking/rank-basis.js';
import type { DrawnLever } from '../../../../src/core/scenario/levers/levers.js';
import { BLOCK } from '../../../../src/core/study/simulation/block.js';
import { readOffers } from '../../../../src/core/terms/read-offers.js';
import { readChannels } from '../../../../src/core/traffic/read-traffic.js';
import { tableOf, type CellsByHeader } from '../../../reference/cells.js';
import { CHAT, priced, valueOf } from '../../../reference/doors.js';

const BUSY = { ...CHAT, Sessions: 50_000, 'Resolution rate': 0.65 };
const RESOLUTION = { Offer: 'Resolution', Meter: 'resolution', Rate: 0.99 };
const SESSION = { Offer: 'Session', Meter: 'session', Rate: 0.8 };

const spread = (lever: DrawnLever, low: number, high: number) => ({ lever, low: dec(low), high: dec(high) });
const SESSIONS = spread('sessions', 40_000, 60_000);
const RATE = spread('resolution rate', 0.55, 0.75);

function run(
  offers: readonly CellsByHeader[],
  terms: Partial<SimulationTerms> = {},
  traffic: readonly CellsByHeader[] = [BUSY],
) {
  return simulate(valueOf(readChannels(tableOf(traffic))), valueOf(readOffers(tableOf(offers))), {
    spreads: [SESSIONS, RATE],
    trials: 100_000,
    seed: 42,
    budget: undefined,
    ...terms,
  });
}

const outcomesOf = (results: ReturnType<typeof run>) =>
  valueOf(results).map(({ simulated }) => valueOf(simulated)) as [Simulated, Simulated];

describe('a simulation', () => {
  test('a session price is the volume times it: mean and quantiles in closed form', () => {
    const [{ bill }] = outcomesOf(run([SESSION]));
    const deviation = Math.log(1.5) / (2 * Z_90);
    const median = 0.8 * Math.sqrt(40_000 * 60_000);
    const within = (value: number, z: number, share: number) => {
      const exact = median * Math.exp(deviation * z);
      const density = Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI) / (deviation * exact);
      expect(Math.abs(value - exact)).toBeLessThan(
        (4 * Math.sqrt((share * (1 - share)) / 100_000)) / density,
      );
    };
    within(bill.p10, -Z_90, 0.1);
    within(bill.p50, 0, 0.5);
    within(bill.p90, Z_90, 0.9);
    const mean = median * Math.exp(deviation ** 2 / 2);
    const error = (mean * Math.sqrt(Math.exp(deviation ** 2) - 1)) / Math.sqrt(100_000);
    expect(Math.abs(bill.mean - mean)).toBeLessThan(4 * error);
  });

  test('who is cheaper is decided by the resolution rate alone, at 80.81 %', () => {
    const [resolution, session] = outcomesOf(
      run([RESOLUTION, SESSION], { spreads: [SESSIONS, spread('resolution rate', 0.6, 0.9)] }),
    );
    // In odds: the break-even is (0.8 ÷ 0.99) ÷ (0.19 ÷ 0.99).
    const odds = (rate: number) => Math.log(rate / (1 - rate));
    const deviation = (odds(0.9) - odds(0.6)) / (2 * Z_90);
    const z = (Math.log(0.8 / 0.19) - (odds(0.9) + odds(0.6)) / 2) / deviation;
    const chance = resolution.chanceCheapest;
    expect(Math.abs(lowerNormalQuantile(1 - chance) + z)).toBeLessThan(0.02);
    expect(chance + session.chanceCheapest).toBeCloseTo(1, 10);
    expect(resolution.costPerResolution?.p90).toBeCloseTo(0.99, 12);
  });

  test('a budget is exceeded as often as its volume is', () => {
    const [{ chanceOverBudget }] = outcomesOf(run([SESSION], { budget: dec(48_000) }));
    expect(Math.abs((chanceOverBudget ?? NaN) - 0.1)).toBeLessThan(4 * Math.sqrt(0.09 / 100_000));
    expect(outcomesOf(run([SESSION]))[0].chanceOverBudget).toBeUndefined();
  });

  test('the same price in another meter ties in every trial', () => {
    const reply = { Offer: 'Reply', Meter: 'interaction', Rate: 0.2 };
    const [a, b] = outcomesOf(run([SESSION, reply], { trials: 5000 }));
    expect([a.chanceCheapest, b.chanceCheapest]).toEqual([0.5, 0.5]);
  });

  test('an offer that pauses is the first only where every other one serves less too', () => {
    const pauses = { Offer: 'Pauses', Meter: 'session', Rate: 0.1, 'Pause after': 45_000 };
    const [cheap, dear] = outcomesOf(run([pauses, SESSION]));
    const below = (Math.log(45_000) - Math.log(40_000 * 60_000) / 2) / (Math.log(1.5) / (2 * Z_90));
    expect(Math.abs(lowerNormalQuantile(cheap.chanceCheapest) - below)).toBeLessThan(0.02);
    expect(cheap.chanceCheapest + dear.chanceCheapest).toBeCloseTo(1, 10);
    expect(cheap.bill.p90).toBeCloseTo(4500, 8);
    const email = { ...BUSY, Channel: 'Email' };
    const some = { ...pauses, Channels: 'Chat' };
    expect(outcomesOf(run([some], { trials: 100 }, [BUSY, email]))[0].chanceCheapest).toBe(1);
  });

  test('a bill of 0 that is not free by the word comes after those that cost something, as in a comparison', () => {
    const nothing = { Offer: 'Nothing', Meter: 'session', Rate: 0.5, Discount: 1 };
    const chances = (offers: CellsByHeader[], rankBy: RankBasis) =>
      outcomesOf(run(offers, { trials: 1000, rankBy })).map(({ chanceCheapest }) => chanceCheapest);
    for (const basis of RANK_BASES) {
      expect(chances([nothing, SESSION], basis)).toEqual([0, 1]);
      expect(chances([nothing, { ...nothing, Offer: 'Too' }], basis)).toEqual([0.5, 0.5]);
      expect(chances([{ Offer: 'Free', Meter: 'session', Rate: 'free' }, SESSION], basis)).toEqual([1, 0]);
    }
    // It stands behind those that serve less, too.
    expect(chances([nothing, { ...SESSION, 'Pause after': 10 }], 'monthly total')).toEqual([0, 1]);
  });

  test('only in the months in which it bills nothing', () => {
    const included = { Offer: 'Included', Meter: 'session', Rate: 0.5, 'Included units': 45_000 };
    const [some, dear] = outcomesOf(run([included, SESSION]));
    const below = (Math.log(45_000) - Math.log(40_000 * 60_000) / 2) / (Math.log(1.5) / (2 * Z_90));
    expect(Math.abs(lowerNormalQuantile(dear.chanceCheapest) - below)).toBeLessThan(0.02);
    expect(some.chanceCheapest + dear.chanceCheapest).toBeCloseTo(1, 10);
  });

  test('where nothing is resolved nobody is the first, and no resolution has a cost', () => {
    const none = { ...BUSY, 'Resolution rate': 0 };
    const [own] = outcomesOf(run([SESSION], { spreads: [SESSIONS], trials: 100 }, [none]));
    expect([own.costPerResolution, own.chanceCheapest]).toEqual([undefined, 0]);
    const results = valueOf(run([SESSION], { spreads: [], trials: 3 }, [none]));
    expect(tabulateSimulatedCosts(results)[1]?.[1]).toEqual({ error: '#DIV/0!' });
  });

  test('numbers that are known are set once: seats, a handover share, channels by their odds', () => {
    const offer = { ...RESOLUTION, 'Seat price': 10, Seats: 1, 'Resolution rate': 0.5 };
    const spreads = [
      spread('seats', 7, 7),
      spread('handover share', 0.2, 0.2),
      spread('sessions', 1000, 1000),
      spread('resolution rate', 0.78, 0.78),
    ];
    const [own] = outcomesOf(run([offer], { spreads, trials: 3 }));
    // An offer's own rate of 50 % is turned as 65 % is to 78 %: odds of 1 become 21/11, a rate of 0.65625.
    expect(own.bill.mean).toBeCloseTo(1000 * (0.65625 + 0.2 * 0.34375) * 0.99 + 70, 9);
  });

  test('handover shares that differ are turned to the one drawn over what each charge leaves unresolved', () => {
    const charge = (channel: string, share: number) => {
      return { ...RESOLUTION, Channels: channel, 'Handover share': share };
    };
    const traffic = [
      { ...CHAT, Sessions: 1000, 'Resolution rate': 0.5 },
      { ...CHAT, Channel: 'Email', Sessions: 1000, 'Resolution rate': 0.8 },
    ];
    // A share that is known would be set once: it is drawn from next to nothing.
    const terms = { spreads: [spread('handover share', 0.3, 0.300001)], trials: 3 };
    const [own] = outcomesOf(run([charge('Chat', 0.1), charge('Email', 0.5)], terms, traffic));
    // Of 500 + 200 that are not resolved 30 % are billed beside 500 + 800 that are.
    expect(own.bill.mean).toBeCloseTo((1300 + 0.3 * 700) * 0.99, 2);
  });

  test('seats that are drawn are averages, as known ones are', () => {
    const offer = { ...SESSION, Rate: 'free', 'Seat price': 1, Seats: 5 };
    const [own] = outcomesOf(run([offer], { spreads: [spread('seats', 10, 10.4)], trials: 50_000 }));
    expect(own.bill.p10).toBeCloseTo(10, 2);
    expect(own.bill.p90).toBeCloseTo(10.4, 2);
  });

  test('a schedule that ends within the spread says how often', () => {
    const [{ simulated } = { simulated: undefined }] = valueOf(
      run([{ ...SESSION, Rate: null, Tiers: '1 to 60000' }]),
    );
    expect(simulated?.ok === false ? simulated.faults.map(sentence) : []).toEqual([
      expect.stringMatching(/^Offers \(Session\), Tiers: in (9|10)\d\d\d of 100000 trials it has no price/),
    ]);
  });

  test.each<[string, Partial<SimulationTerms>]>([
    ['trials: it is 0; it must be a whole number from 1 to 1,000,000.', { trials: 0 }],
    ['trials: it is 1.5; it must be a whole number from 1 to 1,000,000.', { trials: 1.5 }],
    ['seed: it is 0.5; it must be a whole number.', { seed: 0.5 }],
    ['Spread, Sessions: it is given two spreads.', { spreads: [SESSIONS, SESSIONS] }],
    ['Spread, Sessions: its low end is 2 and its high end 1.', { spreads: [spread('sessions', 2, 1)] }],
    ['Spread, Sessions: both ends of a spread must lie above 0.', { spreads: [spread('sessions', 0, 1)] }],
    [
      'Spread, Resolution rate: both ends of a spread must lie above 0 and below 1.',
      { spreads: [spread('resolution rate', 0.5, 1)] },
    ],
    [
      'Spread, Resolution rate is 1.5; it must be between 0 and 1.',
      { spreads: [spread('resolution rate', 0.5, 1.5)] },
    ],
  ])('%s', (words, terms) => {
    const result = run([SESSION], terms);
    expect(result.ok ? [] : result.faults.map(sentence)).toEqual([words]);
  });

  test('a lever that stands nowhere cannot be turned', () => {
    const blank = { ...BUSY, 'Interactions per session': null };
    const spreads = [spread('interactions per session', 3, 5)];
    const result = run([SESSION], { spreads }, [blank]);
    expect(result.ok ? [] : result.faults.map(sentence)).toEqual([
      'Spread, Interactions per session: it is not known in the traffic, so there is nothing to vary.',
    ]);
  });

  test('it goes on block by block, and stops where it is told', () => {
    const traffic = valueOf(readChannels(tableOf([BUSY])));
    const offers = valueOf(readOffers(tableOf([SESSION])));
    const own = valueOf(
      startSimulation(traffic, offers, { spreads: [], trials: 5000, seed: 1, budget: undefined }),
    );
    own.step(1);
    expect([own.done, own.trials]).toEqual([BLOCK, 5000]);
    own.step(10_000);
    expect(own.done).toBe(5000);
  });

  test('as a table, the sentence of an offer without a price in each of its cells', () => {
    const results = valueOf(
      run([SESSION, { Offer: 'Ends', Meter: 'session', Tiers: '1 to 5' }], { spreads: [], trials: 10 }),
    );
    const table = tabulateSimulation(results, 'cost per resolution');
    expect(table[0]).toEqual(['Offer', 'Mean', 'P10', 'P50', 'P90', 'Chance cheapest', 'Chance over budget']);
    expect(table[1]).toEqual(['Session', 40_000, 40_000, 40_000, 40_000, 1, '']);
    expect(table[2]?.[6]).toMatchObject({ error: '#VALUE!' });
    const costs = tabulateSimulatedCosts(results);
    expect(costs[1]?.slice(1)).toEqual(
      Array.from({ length: 4 }, (): unknown => expect.closeTo(0.8 / 0.65, 12)),
    );
    expect(costs[2]?.[4]).toMatchObject({ error: '#VALUE!' });
  });
});

describe('a month with a spike', () => {
  test('each offer priced whole with so many times the sessions', () => {
    const base = priced({ Meter: 'session', Tiers: '1 to 1000; 2' });
    const { bill, before } = valueOf(spikeMonth(base, dec('1.5')));
    expect([bill.toString(), before.toString()]).toEqual(['2000', '1000']);
    expect(spikeMonth(base, dec(-1)).ok).toBe(false);
  });
});
