import fc from 'fast-check';
import { dec, ONE, sum, toDouble, type Dec } from '../../src/core/exact/decimal.js';
import { ok, type Result } from '../../src/core/fault/result.js';
import { LEVERS, type Case } from '../../src/core/scenario/levers.js';
import { quote } from '../../src/core/scenario/quote.js';
import { DRAWN_LEVERS, type DrawnLever } from '../../src/core/study/simulation/block.js';
import { fastOffer } from '../../src/core/study/simulation/fast-offer.js';
import { simulate, startSimulation, type Simulated } from '../../src/core/study/simulation/simulate.js';
import type { Spread } from '../../src/core/study/simulation/spread.js';
import { turnCase } from '../../src/core/study/turn-case.js';
import { CHAT, priced, valueOf } from '../reference/doors.js';
import { decimalText, randomOffer, randomTraffic } from '../reference/random-terms.js';
import { offerOf, trafficOf } from '../reference/terms-doors.js';
import { runs } from '../runs.js';

const base = fc
  .record({ offer: randomOffer.map(offerOf), traffic: randomTraffic.map(trafficOf) })
  .filter(({ traffic, offer }) => quote(traffic, offer).ok);

const FACTORS: readonly DrawnLever[] = ['sessions', 'resolution rate', 'interactions per session'];
const turns = fc
  .subarray([...DRAWN_LEVERS], { minLength: 1 })
  .chain((levers) =>
    fc.record(
      Object.fromEntries(
        levers.map((lever) => [
          lever,
          lever === 'handover share'
            ? decimalText(0.01, 0.99, 2)
            : lever === 'seats'
              ? decimalText(1, 40, 0)
              : decimalText(0.3, 1.9, 3),
        ]),
      ),
    ),
  );

/** The case that a trial stands for, turned exactly. */
function turned(own: Case, by: Readonly<Partial<Record<string, string>>>): Case | undefined {
  let result = own;
  for (const lever of DRAWN_LEVERS) {
    const text = by[lever];
    if (text === undefined) continue;
    const stands = LEVERS[lever].get(result);
    if (FACTORS.includes(lever) && (stands === undefined || stands.isZero())) return undefined;
    const value = FACTORS.includes(lever) ? (stands ?? ONE).times(text) : dec(text);
    const next = turnCase(result, lever, value);
    if (!next.ok) return undefined;
    result = next.value;
  }
  return result;
}

describe('the spine in doubles', () => {
  test('prices a turned case as a whole quote does, to 9 digits and more', () => {
    const seen = { priced: 0, unpriced: 0 };
    fc.assert(
      fc.property(base, turns, (own, by) => {
        const wanted = turned(own, by);
        if (wanted === undefined) return;
        const exact = quote(wanted.traffic, wanted.offer);
        const [bill, resolutions, served] = [0, 0, 0].map(() => new Float64Array(1)) as [
          Float64Array,
          Float64Array,
          Float64Array,
        ];
        const draws = Object.fromEntries(
          Object.entries(by).map(([lever, text]) => [lever, Float64Array.of(Number(text))]),
        );
        fastOffer(valueOf(quote(own.traffic, own.offer))).evaluate(draws, 1, { bill, resolutions, served });
        if (!exact.ok) {
          // Fewer replies than one have no spread: the exact path says so, the fast one takes one reply.
          const refused = exact.faults.every(({ where }) => where.includes('Interactions per session'));
          if (!refused) expect(bill[0]).toBeNaN();
          seen.unpriced += 1;
          return;
        }
        seen.priced += 1;
        const total = toDouble(exact.value.exact.total);
        expect(Math.abs((bill[0] ?? NaN) - total)).toBeLessThanOrEqual(1e-9 * Math.max(total, 1));
        const resolved = toDouble(exact.value.activity.resolutions);
        expect(Math.abs((resolutions[0] ?? NaN) - resolved)).toBeLessThanOrEqual(
          1e-9 * Math.max(resolved, 1),
        );
      }),
      { numRuns: runs(400) },
    );
    expect(seen.priced).toBeGreaterThan(runs(200));
  });
});

const spread = (lever: DrawnLever, low: Dec | number, high: Dec | number): Spread => ({
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
    const whole = valueOf(simulate(traffic, offers, terms));
    const stepped = valueOf(startSimulation(traffic, offers, terms));
    while (stepped.done < stepped.trials) stepped.step(1);
    expect(stepped.results()).toEqual(whole);
    expect(valueOf(simulate(traffic, offers, { ...terms, seed: 8 }))).not.toEqual(whole);
  });

  test('another offer, another lever and more trials leave the draws as they are', () => {
    const billsOf = (name: string, more: Partial<typeof terms>, all = offers) =>
      outcomesOf(valueOf(simulate(traffic, all, { ...terms, ...more })).find((own) => own.name === name))
        .bills;
    const plain = billsOf('session', {});
    expect(billsOf('session', {}, offers.slice(1))).toEqual(plain);
    expect(billsOf('session', { spreads: spreads.slice(0, 1) })).toEqual(plain);
    expect(billsOf('session', { trials: 30_000 }).subarray(0, 20_000)).toEqual(plain);
  });
});

function near(value: number, wanted: number): boolean {
  return Math.abs(value - wanted) <= 1e-9 * Math.max(Math.abs(wanted), 1);
}

function outcomesOf(own: { readonly simulated: Result<Simulated> } | undefined): Simulated {
  if (own === undefined) throw new Error('no such offer');
  return valueOf(own.simulated);
}
