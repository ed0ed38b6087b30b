import fc from 'fast-check';
import { dec, sum, toDouble, ZERO, type Dec } from '../../src/core/exact/decimal.js';
import { ok, type Result } from '../../src/core/fault/result.js';
import type { Case } from '../../src/core/scenario/levers/levers.js';
import { billsNothing } from '../../src/core/scenario/ranking/zero-bill.js';
import { quote } from '../../src/core/scenario/quote/quote.js';
import { compare } from '../../src/core/scenario/ranking/compare.js';
import { rankFigure, RANK_BASES } from '../../src/core/scenario/ranking/rank-basis.js';
import { trafficRates } from '../../src/core/scenario/levers/resolution-rates.js';
import { DRAWN_LEVERS, LEVERS, type DrawnLever } from '../../src/core/scenario/levers/levers.js';
import { Columns } from '../../src/core/study/simulation/columns.js';
import type { Draws } from '../../src/core/study/simulation/draws.js';
import { fastOffer } from '../../src/core/study/simulation/fast-offer.js';
import { simulate, simulateTrials, startSimulation } from '../../src/core/study/simulation/simulate.js';
import type { Simulated } from '../../src/core/study/simulation/simulated.js';
import type { Spread } from '../../src/core/study/simulation/spread.js';
import { turnedShares } from '../../src/core/study/simulation/turned-shares.js';
import { turnWithTraffic } from '../../src/core/study/simulation/turn-with-traffic.js';
import { CHAT, priced, valueOf } from '../reference/doors.js';
import { decimalText, randomForeign, randomOffer, randomTraffic } from '../reference/random-terms.js';
import { offerOf, trafficOf } from '../reference/terms-doors.js';
import { runs } from '../runs.js';

const base = fc
  .record({ offer: fc.oneof(randomOffer, randomForeign).map(offerOf), traffic: randomTraffic.map(trafficOf) })
  .filter(({ traffic, offer }) => quote(traffic, offer).ok);

const SHARES: readonly DrawnLever[] = ['resolution rate', 'handover share'];
/** Sessions are turned by a factor; the others to a value. */
const turns = fc
  .subarray([...DRAWN_LEVERS], { minLength: 1 })
  .chain((levers) =>
    fc.record(
      Object.fromEntries(
        levers.map((lever) => [
          lever,
          SHARES.includes(lever)
            ? decimalText(0.01, 0.99, 2)
            : lever === 'seats'
              ? decimalText(1, 40, 1)
              : lever === 'interactions per session'
                ? decimalText(0.5, 20, 2)
                : decimalText(0.3, 1.9, 3),
        ]),
      ),
    ),
  );
type Turns = Readonly<Partial<Record<string, string>>>;

/** The case that a trial stands for, turned exactly. */
function turned(own: Case, by: Turns): Case | undefined {
  let result = own;
  for (const lever of DRAWN_LEVERS) {
    const text = by[lever];
    if (text === undefined) continue;
    if (LEVERS[lever].isOfSomeOffers === true && LEVERS[lever].get(result) === undefined) continue;
    const stands = LEVERS[lever].ofTraffic?.stands(result.traffic);
    if (lever === 'interactions per session' && stands === undefined) return undefined;
    if (stands?.isZero() === true) return undefined;
    const next = turnWithTraffic(
      result,
      lever,
      lever === 'sessions' && stands ? stands.times(text) : dec(text),
    );
    if (!next.ok) return undefined;
    result = next.value;
  }
  return result;
}

/** The same as draws of a single trial. */
function drawsOf({ traffic }: Case, by: Turns, columns: Columns): Draws {
  const value = (lever: DrawnLever) => {
    const text = by[lever];
    return text === undefined ? undefined : columns.constant(Number(text));
  };
  const shares = trafficRates(traffic).map(({ weight, share }) => ({
    weight: toDouble(weight),
    share: toDouble(share),
  }));
  const rate = by['resolution rate'];
  return {
    sessions: value('sessions'),
    interactions: value('interactions per session'),
    handover: value('handover share'),
    level: value('price level'),
    seats: value('seats'),
    exchange: value('exchange rate'),
    rate: (stands) =>
      rate === undefined ? undefined : columns.constant(turnedShares(shares, Number(rate))(stands)),
  };
}

describe('the spine in doubles', () => {
  test('prices a turned case as a whole quote does, to 9 digits and more', () => {
    const seen = { priced: 0, unpriced: 0 };
    fc.assert(
      fc.property(base, turns, (own, by) => {
        const wanted = turned(own, by);
        if (wanted === undefined) return;
        const exact = quote(wanted.traffic, wanted.offer);
        const columns = new Columns();
        const fast = fastOffer(valueOf(quote(own.traffic, own.offer)), columns, drawsOf(own, by, columns));
        const people = fast.people();
        columns.fill(1);
        if (!exact.ok) {
          expect(fast.bill.values[0]).toBeNaN();
          seen.unpriced += 1;
          return;
        }
        seen.priced += 1;
        const { activity, metrics, exact: month } = exact.value;
        expect(near(fast.bill.values[0] ?? NaN, toDouble(month.total))).toBe(true);
        expect(near(fast.resolutions.values[0] ?? NaN, toDouble(activity.resolutions))).toBe(true);
        expect(near(people.values[0] ?? NaN, toDouble(metrics.humanCost))).toBe(true);
      }),
      { numRuns: runs(400) },
    );
    expect(seen.priced).toBeGreaterThan(runs(200));
  });
});

const spread = (lever: DrawnLever, low: Dec | number | string, high: Dec | number | string): Spread => ({
  lever,
  low: dec(low),
  high: dec(high),
});

describe('a simulation', () => {
  test('without any spread every figure is the quote’s', () => {
    fc.assert(
      fc.property(base, fc.boolean(), (own, stated) => {
        const plain = valueOf(quote(own.traffic, own.offer));
        const sessions = sum(own.traffic.channels.map((channel) => channel.sessions));
        const spreads = stated && sessions.gt(0) ? [spread('sessions', sessions, sessions)] : [];
        const [only] = valueOf(
          simulate(own.traffic, [{ name: 'A', offer: ok(own.offer) }], {
            spreads,
            trials: 10,
            seed: 1,
            budget: plain.exact.total,
          }),
        );
        const { bill, chanceOverBudget, chanceCheapest, costPerResolution } = outcomesOf(only);
        const total = toDouble(plain.exact.total);
        for (const figure of [bill.mean, bill.p10, bill.p50, bill.p90])
          expect(near(figure, total)).toBe(true);
        expect(chanceOverBudget).toBe(0);
        const cost = plain.metrics.effectiveCostPerResolution;
        expect(costPerResolution === undefined).toBe(cost === undefined);
        if (cost !== undefined && costPerResolution !== undefined) {
          expect(near(costPerResolution.p50, toDouble(cost))).toBe(true);
        }
        expect(chanceCheapest).toBe(cost === undefined ? 0 : 1);
      }),
      { numRuns: runs(80) },
    );
  });

  const traffic = priced({ Meter: 'session', Rate: 1 }, [
    { ...CHAT, Sessions: 50_000, 'Resolution rate': 0.65 },
  ]).traffic;
  const offers = (['resolution', 'session'] as const).map((meter) => ({
    name: meter,
    offer: ok(priced({ Meter: meter, Rate: meter === 'session' ? 0.8 : 0.99 }).offer),
  }));
  const spreads = [spread('sessions', 40_000, 60_000), spread('resolution rate', 0.55, 0.75)];
  const terms = { spreads, trials: 20_000, seed: 7, budget: dec(36_000) };

  test('the same seed gives the same table, however it is stepped; another seed another one', () => {
    const whole = valueOf(simulateTrials(traffic, offers, terms));
    const stepped = valueOf(startSimulation(traffic, offers, terms));
    while (stepped.done < stepped.trials) stepped.step(1);
    expect(stepped.results()).toEqual(whole);
    expect(valueOf(simulateTrials(traffic, offers, { ...terms, seed: 8 }))).not.toEqual(whole);
  });

  test('trials that are kept are not those of the run after', () => {
    const kept = valueOf(simulateTrials(traffic, offers, terms));
    const again = structuredClone(kept);
    for (const seed of [8, 9]) valueOf(simulate(traffic, offers, { ...terms, seed }));
    expect(kept).toEqual(again);
    expect(valueOf(simulate(traffic, offers, terms)).map(figuresOf)).toEqual(kept.map(figuresOf));
  });

  test('another offer, another lever and more trials leave the draws as they are', () => {
    const billsOf = (name: string, more: Partial<typeof terms>, all = offers) =>
      outcomesOf(
        valueOf(simulateTrials(traffic, all, { ...terms, ...more })).find((own) => own.name === name),
      ).bills;
    const plain = billsOf('session', {});
    expect(billsOf('session', {}, offers.slice(1))).toEqual(plain);
    expect(billsOf('session', { spreads: spreads.slice(0, 1) })).toEqual(plain);
    expect(billsOf('session', { trials: 30_000 }).subarray(0, 20_000)).toEqual(plain);
  });
});

function figuresOf(own: { readonly simulated: Result<Simulated> }): Simulated {
  const { bill, costPerResolution, chanceCheapest, chanceOverBudget } = outcomesOf(own);
  return { bill, costPerResolution, chanceCheapest, chanceOverBudget };
}

function near(value: number, wanted: number): boolean {
  return Math.abs(value - wanted) <= 1e-9 * Math.max(Math.abs(wanted), 1);
}

function outcomesOf<Own extends Simulated>(own: { readonly simulated: Result<Own> } | undefined): Own {
  if (own === undefined) throw new Error('no such offer');
  return valueOf(own.simulated);
}

describe('channels that differ', () => {
  const chat = { ...CHAT, Sessions: 1000, 'Interactions per session': 7, Turns: 'geometric' };
  const mail = { ...chat, Channel: 'Mail', 'Interactions per session': 1.3 };
  const rates = [
    { ...chat, 'Resolution rate': 0.9 },
    { ...mail, 'Resolution rate': 0.5 },
  ];
  const drawn = (
    meter: string,
    rows: readonly Record<string, string | number | null>[],
    own: Spread,
    trials = 60_000,
  ) => {
    const { traffic, offer } = priced({ Meter: meter, Rate: 1 }, [...rows]);
    const terms = { spreads: [own], trials, seed: 3, budget: undefined };
    return outcomesOf(valueOf(simulate(traffic, [{ name: 'A', offer: ok(offer) }], terms))[0]).bill;
  };

  test('a rate that is known, nearly known, or drawn is met over all of them: 1,600 of 2,000', () => {
    expect(drawn('resolution', rates, spread('resolution rate', 0.8, 0.8), 10).mean).toBeCloseTo(1600, 9);
    expect(drawn('resolution', rates, spread('resolution rate', '0.7999999', '0.8000001')).mean).toBeCloseTo(
      1600,
      3,
    );
    const wide = drawn('resolution', rates, spread('resolution rate', 0.6, 0.8));
    expect(wide.p90 / 1600).toBeCloseTo(1, 2);
    expect(wide.p10 / 1200).toBeCloseTo(1, 2);
  });

  test('interactions per session are lognormal: 2 to 8 has the median 4, and both ends are met', () => {
    const row = [{ ...CHAT, Sessions: 1000, 'Resolution rate': 0.5 }];
    const own = drawn('interaction', row, spread('interactions per session', 2, 8));
    expect(own.p50 / 4000).toBeCloseTo(1, 2);
    expect(own.p10 / 2000).toBeCloseTo(1, 2);
    expect(own.p90 / 8000).toBeCloseTo(1, 1);
  });

  test('the ends of interactions per session are no cliff: from 1 is as from 1.0001', () => {
    const row = [{ ...CHAT, Sessions: 1000, 'Resolution rate': 0.5, Turns: 'geometric' }];
    const [at, above] = ['1', '1.0001'].map((low) =>
      drawn('interaction', row, spread('interactions per session', low, 4)),
    );
    expect((at?.mean ?? NaN) / (above?.mean ?? NaN)).toBeCloseTo(1, 3);
  });

  test('sessions that need a reply: a known mean of 2.075 over 7 and 1.3 is 4,150 replies, as a nearly known one is', () => {
    const known = drawn('interaction', [chat, mail], spread('interactions per session', 2.075, 2.075), 10);
    expect(known.mean).toBeCloseTo(4150, 9);
    const nearly = spread('interactions per session', '2.0749999', '2.0750001');
    expect(drawn('interaction', [chat, mail], nearly).mean).toBeCloseTo(4150, 2);
    expect(drawn('interaction', [chat, mail], spread('interactions per session', 0.5, 0.5), 10).mean).toBe(
      2000,
    );
  });
});

describe('what is known and what is nearly known', () => {
  const levers = fc.constantFrom(...DRAWN_LEVERS);
  test('come to the same, for every lever, offer and traffic', () => {
    const seen = { compared: 0 };
    fc.assert(
      fc.property(
        base,
        levers,
        fc.integer({ min: 1, max: 99 }),
        fc.constantFrom(...RANK_BASES),
        (own, lever, percent, rankBy) => {
          const value = SHARES.includes(lever)
            ? percent / 100
            : lever === 'sessions'
              ? percent * 30
              : percent / 8 + 0.3;
          const second = { ...own.offer, name: 'B', discount: ZERO, platformFee: dec(percent) };
          const offers = [own.offer, second].map((offer) => ({ name: offer.name, offer: ok(offer) }));
          const near = dec('1e-9').times(value);
          const of = (low: Dec, high: Dec) =>
            simulate(own.traffic, offers, {
              spreads: [spread(lever, low, high)],
              trials: 20,
              seed: percent,
              budget: undefined,
              rankBy,
            });
          const [known, nearly] = [
            of(dec(value), dec(value)),
            of(dec(value).minus(near), dec(value).plus(near)),
          ];
          expect(known.ok).toBe(nearly.ok);
          if (!known.ok || !nearly.ok) return;
          for (const [index, { simulated }] of known.value.entries()) {
            const other = nearly.value[index]?.simulated;
            if (!simulated.ok || other?.ok !== true) continue;
            const [a, b] = [simulated.value, other.value];
            // A step of a schedule may lie between: then the bills straddle it.
            if (Math.abs(b.bill.p90 - b.bill.p10) > 1e-6 * Math.max(b.bill.p90, 1)) continue;
            seen.compared += 1;
            expect(Math.abs(a.bill.mean - b.bill.p50)).toBeLessThanOrEqual(1e-6 * Math.max(a.bill.mean, 1));
            const settled = valueOf(turnWithTraffic(own, lever, dec(value)));
            const compared = valueOf(quote(settled.traffic, settled.offer));
            if (index === 0) {
              const total = toDouble(compared.exact.total);
              expect(Math.abs(b.bill.p50 - total)).toBeLessThanOrEqual(1e-6 * Math.max(total, 1));
            }
          }
        },
      ),
      { numRuns: runs(50) },
    );
    expect(seen.compared).toBeGreaterThan(runs(25));
  });
});

describe('who is the cheapest', () => {
  test('without a spread it is the first of the comparison by the same basis, for every basis', () => {
    const seen = { told: 0 };
    fc.assert(
      fc.property(base, randomOffer.map(offerOf), fc.constantFrom(...RANK_BASES), (own, other, basis) => {
        const offers = [
          own.offer,
          {
            ...other,
            name: 'Other',
            currency: own.offer.currency,
            exchangeRate: own.offer.exchangeRate,
          },
        ].map((offer) => ({
          name: offer.name,
          offer: ok(offer),
        }));
        const ranking = valueOf(compare(own.traffic, offers, basis));
        const [first, second] = ranking.map(
          (ranked) => ranked.quote.ok && rankFigure(ranked.quote.value, basis),
        );
        if (ranking.some(({ quote: quoted }) => !quoted.ok) || !first || !second) return;
        // Bills that differ by less than their cents are the same in a comparison only.
        if (first.minus(second).abs().lt('0.02') || ranking[1]?.rank !== 2) return;
        // A bill of 0 that is not free is put last by a comparison only.
        if (ranking.some((own) => own.quote.ok && billsNothing(own.quote.value))) return;
        const shares = ranking.map(({ quote: quoted }) => valueOf(quoted).metrics.shareServed.toString());
        if (shares[0] !== shares[1]) return;
        seen.told += 1;
        const results = valueOf(
          simulate(own.traffic, offers, {
            spreads: [],
            trials: 3,
            seed: 1,
            budget: undefined,
            rankBy: basis,
          }),
        );
        const best = results.find(({ name }) => name === ranking[0]?.name);
        expect(outcomesOf(best).chanceCheapest).toBe(1);
      }),
      { numRuns: runs(150) },
    );
    expect(seen.told).toBeGreaterThan(runs(40));
  });
});

describe('shares of a simulation', () => {
  test('any number of workers come to the very same as one', () => {
    const { traffic } = priced({ Meter: 'session', Rate: 1 }, [
      { ...CHAT, Sessions: 50_000, 'Resolution rate': 0.65 },
      { ...CHAT, Channel: 'Mail', Sessions: 9_000, 'Resolution rate': 0.3 },
    ]);
    const offers = (['resolution', 'session'] as const).map((meter) => ({
      name: meter,
      offer: ok(priced({ Meter: meter, Rate: meter === 'session' ? 0.8 : 0.99, Tiers: null }).offer),
    }));
    const terms = {
      spreads: [spread('sessions', 40_000, 60_000), spread('resolution rate', 0.55, 0.75)],
      trials: 300_000,
      seed: 11,
      budget: dec(40_000),
    };
    const whole = valueOf(simulateTrials(traffic, offers, terms));
    // Without memory for all trials: several chunks, whose quantiles are found on the way.
    expect(valueOf(simulate(traffic, offers, terms)).map(figuresOf)).toEqual(whole.map(figuresOf));
    for (const workers of [1, 2, 3, 7]) {
      const runs = Array.from({ length: workers }, (_, index) =>
        valueOf(startSimulation(traffic, offers, terms, { index, of: workers })),
      );
      const parts = runs.map((run) => {
        run.step(run.trials);
        return run.part();
      });
      expect(runs.reduce((all, run) => all + run.trials, 0)).toBe(terms.trials);
      const shared = runs[0]?.results(parts) ?? [];
      expect(shared.map(figuresOf)).toEqual(whole.map(figuresOf));
      for (const [index, own] of whole.entries()) {
        expect(
          Buffer.from(outcomesOf(shared[index]).bills.buffer).equals(
            Buffer.from(outcomesOf(own).bills.buffer),
          ),
        ).toBe(true);
      }
    }
  });
});
