import fc from 'fast-check';
import { atLeastUnits, shiftIncluded } from '../../src/core/curve/allowance.js';
import { compileFast } from '../../src/core/curve/compile-fast.js';
import { evaluateExact, heightOf, meant, valueAt, type Curve } from '../../src/core/curve/curve.js';
import { atLeast, atMost, scale } from '../../src/core/curve/settlement.js';
import { solve } from '../../src/core/curve/solve.js';
import { dec, max, min, ONE, toDouble, ZERO, type Dec } from '../../src/core/exact/decimal.js';
import { amountOf } from '../../src/core/terms/tariff/slice.js';
import { rateUnits, type Tariff } from '../../src/core/terms/tariff/tariff.js';
import type { Tiers } from '../../src/core/terms/tariff/tiers.js';
import { commitment, curveOf, packageOf, perUnit } from '../core/curve/curves.js';
import { runs } from '../runs.js';

const MOST_UNITS = 3000;

const hundredths = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((cents) => cents / 100);
const positive = (most: number) => fc.integer({ min: 1, max: most * 100 }).map((cents) => cents / 100);

const tiersWith = (mode: fc.Arbitrary<Tiers['mode']>, flatFees: fc.Arbitrary<number>): fc.Arbitrary<Tiers> =>
  fc
    .record({
      mode,
      ends: fc.uniqueArray(positive(MOST_UNITS / 2), { maxLength: 6 }),
      terms: fc.array(fc.tuple(hundredths(5), flatFees), { minLength: 7, maxLength: 7 }),
    })
    .map(({ mode: own, ends, terms }) => {
      const rising: (number | undefined)[] = [...ends.sort((a, b) => a - b), undefined];
      return {
        kind: 'tiers',
        mode: own,
        tiers: rising.map((end, index) => {
          const [rate = 0, flatFee = 0] = terms[index] ?? [];
          return { upTo: end === undefined ? undefined : dec(end), rate: dec(rate), flatFee: dec(flatFee) };
        }),
      };
    });

const anyTiers = tiersWith(fc.constantFrom('graduated', 'volume'), fc.oneof(fc.constant(0), hundredths(50)));
const packages = fc
  .tuple(
    positive(500).filter((size) => size >= 1),
    hundredths(50),
  )
  .map(([size, price]) => packageOf(size, price));
const commitments = fc
  .tuple(hundredths(MOST_UNITS), hundredths(5), hundredths(5))
  .map(([units, rate, overage]) => commitment(units, rate, overage));
const tariffs: fc.Arbitrary<Tariff> = fc.oneof(hundredths(5).map(perUnit), anyTiers, packages, commitments);

interface Terms {
  readonly tariff: Tariff;
  readonly included: Dec;
  readonly minimum: Dec;
  readonly discount: Dec;
  readonly minimumFee: Dec;
  readonly cap: Dec | undefined;
}

const sometimes = (value: fc.Arbitrary<number>) => fc.oneof(fc.constant(0), value).map((own) => dec(own));
/** Units of an allowance with this many decimals. */
const allowances = (places: number) =>
  sometimes(fc.double({ min: 0, max: 1000, noNaN: true }).map((own) => Number(own.toFixed(places))));
const termsWith = (places: number): fc.Arbitrary<Terms> =>
  fc.record({
    tariff: tariffs,
    included: fc.oneof(allowances(2), allowances(places)),
    minimum: fc.oneof(allowances(2), allowances(places)),
    discount: sometimes(fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100)),
    minimumFee: sometimes(hundredths(500)),
    cap: fc.option(
      hundredths(5000).map((own) => dec(own)),
      { nil: undefined },
    ),
  });
const terms = termsWith(9);

/** The usage charge as the stages compute it: allowances, the schedule's slices, discount, minimum fee, cap. */
function pipeline({ tariff, included, minimum, discount, minimumFee, cap }: Terms, units: Dec): Dec {
  const billed = max(max(units.minus(included), ZERO), minimum);
  const discounted = amountOf(rateUnits(billed, tariff)).times(ONE.minus(discount));
  const atMinimum = max(discounted, minimumFee);
  return cap === undefined ? atMinimum : min(atMinimum, cap);
}

function compose({ tariff, included, minimum, discount, minimumFee, cap }: Terms): Curve {
  const charged = shiftIncluded(atLeastUnits(curveOf(tariff, MOST_UNITS), minimum), included);
  const settled = atLeast(scale(charged, ONE.minus(discount)), minimumFee);
  return cap === undefined ? settled : atMost(settled, cap);
}

/** Units anywhere, or on a break of the curve or just beside it (`index` and `step`). */
const probes = fc.oneof(
  fc.double({ min: 0, max: MOST_UNITS, noNaN: true }).map((own) => () => dec(own)),
  hundredths(MOST_UNITS).map((own) => () => dec(own)),
  fc
    .tuple(
      fc.nat(),
      fc.constantFrom('0', '1e-9', '-1e-9', '4e-10', '5e-10', '6e-10', '-4e-10', '1e-12', '0.01', '-0.01'),
    )
    .map(([index, step]) => ({ pieces }: Curve) => {
      const start = pieces[index % pieces.length]?.from ?? ZERO;
      return max(min(start.plus(step), dec(MOST_UNITS)), ZERO);
    }),
);
const manyProbes = fc.array(probes, { minLength: 1, maxLength: 20 });

const rateAlone = (tariff: Tariff, units: Dec | number) => amountOf(rateUnits(dec(units), tariff));

test('the curve of a charge is its pipeline, for schedules, allowances, discount, minimum and cap', () => {
  fc.assert(
    fc.property(termsWith(12), manyProbes, (own, points) => {
      const curve = compose(own);
      for (const units of points.map((point) => point(curve))) {
        const [got, expected] = [evaluateExact(curve, units), pipeline(own, units)];
        expect([units.toString(), meant(got).toString()]).toEqual([
          units.toString(),
          meant(expected).toString(),
        ]);
      }
    }),
    { numRuns: runs(2000) },
  );
});

test('the fast curve is the pipeline to 12 digits of the size of its terms', () => {
  fc.assert(
    fc.property(terms, manyProbes, (own, points) => {
      const curve = compose(own);
      const fast = compileFast(curve);
      for (const units of points.map((point) => toDouble(point(curve).toDecimalPlaces(9)))) {
        const exact = toDouble(pipeline(own, dec(units)));
        const size = Math.abs(exact) + 5 * units;
        expect({ units, far: Math.abs(fast(units) - exact) > 1e-12 * size }).toEqual({ units, far: false });
      }
    }),
    { numRuns: runs(2000) },
  );
});

test('a graduated charge never falls, and without flat fees does not jump', () => {
  fc.assert(
    fc.property(
      tiersWith(fc.constant('graduated'), hundredths(50)),
      hundredths(2000),
      hundredths(50),
      (own, units, more) => {
        expect(rateAlone(own, units + more).gte(rateAlone(own, units))).toBe(true);
      },
    ),
  );
  fc.assert(
    fc.property(tiersWith(fc.constant('graduated'), fc.constant(0)), (own) => {
      const { pieces } = curveOf(own);
      for (const [index, piece] of pieces.entries()) {
        const next = pieces[index + 1];
        if (next !== undefined) expect(heightOf(next, next.from).eq(heightOf(piece, next.from))).toBe(true);
      }
      expect(pieces[0]?.base.isZero()).toBe(true);
    }),
  );
});

test('a volume charge falls only where it passes a boundary', () => {
  fc.assert(
    fc.property(
      tiersWith(fc.constant('volume'), hundredths(50)),
      hundredths(2000),
      hundredths(50),
      (own, units, more) => {
        const from = dec(units);
        const to = from.plus(more);
        const passesBoundary = own.tiers.some(({ upTo }) => upTo?.gte(from) === true && upTo.lt(to));
        if (rateAlone(own, to).lt(rateAlone(own, from))) expect(passesBoundary).toBe(true);
      },
    ),
  );
  const falling = tiersOf(100, 1, 0.5);
  expect(rateAlone(falling, 101).lt(rateAlone(falling, 100))).toBe(true);
});

test('one more package is one more price', () => {
  fc.assert(
    fc.property(packages, hundredths(1000), (own, units) => {
      const oneMore = rateAlone(own, own.size.plus(units));
      expect(oneMore.toString()).toBe(rateAlone(own, units).plus(own.price).toString());
    }),
  );
});

test('a commitment whose overage costs the same is the larger of commitment and usage', () => {
  fc.assert(
    fc.property(hundredths(MOST_UNITS), hundredths(5), hundredths(MOST_UNITS), (units, rate, used) => {
      const larger = max(dec(units), dec(used)).times(rate);
      expect(rateAlone(commitment(units, rate, rate), used).toString()).toBe(larger.toString());
    }),
  );
});

describe('who is cheaper where', () => {
  const pairs = fc.tuple(terms, terms).map(([a, b]) => [compose(a), compose(b)] as const);
  const ranges = fc
    .tuple(hundredths(MOST_UNITS), hundredths(MOST_UNITS))
    .filter(([from, to]) => from !== to)
    .map(([one, other]) => [dec(Math.min(one, other)), dec(Math.max(one, other))] as const);

  test('the intervals tile the range, and no two neighbours say the same', () => {
    fc.assert(
      fc.property(pairs, ranges, ([a, b], [from, to]) => {
        const intervals = solve(a, b, from, to);
        expect(intervals[0]?.from.eq(from)).toBe(true);
        expect(intervals.at(-1)?.to.eq(to)).toBe(true);
        for (const [index, own] of intervals.entries()) {
          const next = intervals[index + 1];
          if (next === undefined) continue;
          expect(next.from.eq(own.to)).toBe(true);
          expect(next.cheaper).not.toBe(own.cheaper);
        }
      }),
      { numRuns: runs(500) },
    );
  });

  test('a fine scan finds nobody else cheaper anywhere, so that no crossing is missed', () => {
    fc.assert(
      fc.property(pairs, ranges, ([a, b], [from, to]) => {
        const intervals = solve(a, b, from, to);
        const step = to.minus(from).div(400);
        const wrong: string[] = [];
        for (let index = 1; index <= 400; index += 1) {
          const at = index === 400 ? to : from.plus(step.times(index));
          const order = meant(valueAt(a, at)).cmp(meant(valueAt(b, at)));
          if (order === 0) continue;
          const own = intervals.find((interval) => at.gt(interval.from) && at.lte(interval.to));
          if (own?.cheaper !== (order < 0 ? 'a' : 'b')) wrong.push(`${own?.cheaper} at ${at.toString()}`);
        }
        expect(wrong).toEqual([]);
      }),
      { numRuns: runs(200) },
    );
  });
});

function tiersOf(upTo: number, rate: number, next: number): Tiers {
  const tier = (end: Dec | undefined, own: number) => ({ upTo: end, rate: dec(own), flatFee: ZERO });
  return { kind: 'tiers', mode: 'volume', tiers: [tier(dec(upTo), rate), tier(undefined, next)] };
}
