import fc from 'fast-check';
import { dec, max, toDouble, type Dec } from '../../src/core/exact/decimal.js';
import type { ChargeRow } from '../reference/engine.js';
import { decimalText } from '../reference/random-terms.js';
import { quoteTerms } from '../reference/terms-doors.js';
import { valueOf } from '../reference/doors.js';

const quantity = fc.oneof(decimalText(0, 3000, 0), decimalText(0, 300, 3));
const price = decimalText(0.01, 5, 2);
const size = fc.oneof(decimalText(1, 500, 0), decimalText(0.1, 50, 1));

/** The unrounded charge of so many sessions under a schedule. */
function charge(sessions: string, schedule: Partial<ChargeRow>): Dec {
  const channel = { name: 'Chat', sessions, rho: '1' };
  const own = quoteTerms({ name: 'A', rows: [{ meter: 'session', ...schedule }] }, [channel]);
  return valueOf(own).rated[0]?.amount ?? dec(NaN);
}

const added = (a: string, b: string) => dec(a).plus(b).toString();

describe('pricing: schedules', () => {
  test('a commitment at equal rates = max(commitment, usage) × rate', () => {
    fc.assert(
      fc.property(quantity, size, price, (units, committed, rate) => {
        const most = max(dec(units), dec(committed));
        for (const overage of [undefined, rate]) {
          const row = { rate, committed, ...(overage === undefined ? {} : { overage }) };
          expect(charge(units, row).toString()).toBe(most.times(rate).toString());
        }
      }),
    );
  });

  test('package(q + size) = package(q) + price', () => {
    fc.assert(
      fc.property(quantity, size, price, (units, packageSize, rate) => {
        const row = { rate, packageSize };
        const one = charge(units, row).plus(rate);
        expect(charge(added(units, packageSize), row).toString()).toBe(one.toString());
      }),
    );
  });

  test('package(q) is bought whole: at least q ÷ size packages and less than one more', () => {
    fc.assert(
      fc.property(quantity, size, (units, packageSize) => {
        const packages = charge(units, { rate: '1', packageSize });
        expect(packages.isInteger()).toBe(true);
        expect(packages.times(packageSize).gte(units)).toBe(true);
        expect(packages.minus(1).times(packageSize).lt(units)).toBe(true);
      }),
    );
  });

  const steps = fc
    .uniqueArray(fc.integer({ min: 1, max: 2500 }), { minLength: 1, maxLength: 4 })
    .chain((ends) =>
      fc.tuple(fc.constant([...ends].sort((a, b) => a - b)), fc.array(price, { minLength: 5, maxLength: 5 })),
    )
    .map(([ends, rates]) =>
      rates.slice(0, ends.length + 1).map((rate, index) => {
        const to = ends[index];
        return to === undefined ? { rate } : { rate, to: String(to) };
      }),
    );

  test('graduated(q) is continuous and never falls: a little more costs a little more', () => {
    fc.assert(
      fc.property(quantity, steps, (units, tiers) => {
        const here = charge(units, { tiers });
        const little = charge(added(units, '0.001'), { tiers }).minus(here);
        expect(little.gte(0)).toBe(true);
        expect(little.lte(dec('0.001').times(5))).toBe(true);
      }),
    );
  });

  test('volume(q) may fall, and does so exactly at a boundary', () => {
    fc.assert(
      fc.property(quantity, steps, (units, tiers) => {
        const here = charge(units, { tiers, volume: true });
        const next = charge(added(units, '0.001'), { tiers, volume: true });
        const atBoundary = tiers.some(
          ({ to }) => to !== undefined && dec(units).lte(to) && dec(units).plus('0.001').gt(to),
        );
        if (!atBoundary) expect(next.gte(here)).toBe(true);
      }),
    );
    const falling = { tiers: [{ rate: '1', to: '100' }, { rate: '0.5' }], volume: true };
    expect([charge('100', falling), charge('100.001', falling)].map(toDouble)).toEqual([100, 50.0005]);
  });

  test('tiers of one rate are that rate, graduated or by volume', () => {
    fc.assert(
      fc.property(quantity, steps, price, fc.boolean(), (units, tiers, rate, volume) => {
        const flat = tiers.map((tier) => ({ ...tier, rate }));
        expect(charge(units, { tiers: flat, volume }).toString()).toBe(charge(units, { rate }).toString());
      }),
    );
  });

  test('k included units make q units cost what q − k cost, under every schedule', () => {
    const schedule = fc.oneof(
      price.map((rate) => ({ rate })),
      steps.map((tiers) => ({ tiers })),
      fc.tuple(price, size).map(([rate, packageSize]) => ({ rate, packageSize })),
      fc.tuple(price, size, price).map(([rate, committed, overage]) => ({ rate, committed, overage })),
    );
    fc.assert(
      fc.property(quantity, quantity, schedule, (units, included, own) => {
        const all = added(units, included);
        expect(charge(all, { ...own, included }).toString()).toBe(charge(units, own).toString());
      }),
    );
  });

  test('minimum units are a floor: q units cost what max(q, minimum) cost', () => {
    fc.assert(
      fc.property(quantity, quantity, steps, (units, minimum, tiers) => {
        const most = max(dec(units), dec(minimum)).toString();
        expect(charge(units, { tiers, minimum }).toString()).toBe(charge(most, { tiers }).toString());
      }),
    );
  });

  test('units are rounded to 9 decimals before a boundary: 0.1 × 3 meets 0.3', () => {
    const row = { tiers: [{ rate: '0', to: '0.3' }, { rate: '1' }] };
    const channel = { name: 'Chat', contacts: '3', involvement: '0.1', rho: '1' };
    const own = valueOf(quoteTerms({ name: 'A', rows: [{ meter: 'session', ...row }] }, [channel]));
    expect(own.rated[0]?.amount.toString()).toBe('0');
    expect(charge('0.3000000004', row).toString()).toBe('0');
    expect(charge('0.3000000005', row).toString()).toBe('0.000000001');
  });
});
