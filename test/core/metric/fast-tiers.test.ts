import { dec, toDouble } from '../../../src/core/exact/decimal.js';
import { fastTierCharge, tierLines } from '../../../src/core/metric/fast-tiers.js';
import { tierCharge } from '../../../src/core/metric/tier-charge.js';
import { parseTierText } from '../../../src/core/terms/tariff/parse-tiers.js';
import type { TierMode } from '../../../src/core/terms/tariff/tier.js';

function scheduleOf(text: string, mode: TierMode) {
  const tiers = parseTierText(text, 'tiers');
  if (!tiers.ok) throw new Error('not tiers');
  return { tiers: tiers.value, mode };
}

function charges(text: string, mode: TierMode, quantities: readonly number[]): number[] {
  const lines = tierLines(scheduleOf(text, mode)) ?? [];
  return quantities.map((units) => fastTierCharge(lines, units));
}

const FEES = '1.1 to 10 + 5; 2 to 20 + 7; 0.7 to 1000000000';
const SOME = [0.1, 10, 10.000001, 10.5, 20, 21, 18_000.25, 999_999_999];

test.each<TierMode>(['graduated', 'volume', 'ladder'])(
  '%s: each is told, as its decimals have it',
  (mode) => {
    const schedule = scheduleOf(mode === 'ladder' ? '5 to 10 + 5; 12 to 20; 40 to 1000000000' : FEES, mode);
    const lines = tierLines(schedule) ?? [];
    const expected = SOME.map((units) => {
      const exact = tierCharge({ quantity: dec(units), ...schedule });
      return exact.ok ? toDouble(exact.value) : undefined;
    });
    expect(SOME.map((units) => fastTierCharge(lines, units))).toEqual(expected);
  },
);

test('rates and ends of 17 digits are told, too', () => {
  const rate = '0.7027777777777777';
  expect(charges(`${rate} to 5000; 0.3`, 'graduated', [1, 3, 5001])).toEqual([
    0.7027777777777777, 2.1083333333333331, 3514.1888888888885,
  ]);
});

test.each([0, -1, NaN, Infinity, 1e9, 10.0000000004, 1e-7, 0.30000000000000004])(
  '%d units are left to the decimals',
  (units) => {
    expect(charges('1 to 10; 2', 'graduated', [units])).toEqual([NaN]);
  },
);

test('so is what lies beyond a closed last tier', () => {
  expect(charges('1 to 10', 'graduated', [10, 10.5])).toEqual([10, NaN]);
});

test.each<[why: string, text: string, mode: TierMode]>([
  ['a ladder that falls', '5 to 10; 4 to 20', 'ladder'],
  ['a rate beyond the bounds of pairs', '1000000000000000 to 10; 2', 'graduated'],
  ['a fee beyond them', '1 to 10 + 1000000000000000; 2', 'volume'],
])('%s has no lines', (_, text, mode) => {
  expect(tierLines(scheduleOf(text, mode))).toBeUndefined();
});

test('an end that no double is has none either', () => {
  const tier = { rate: dec(1), flatFee: dec(0) };
  const tiers = [{ ...tier, upTo: dec('10.00000000000000000001') }];
  expect(tierLines({ tiers, mode: 'volume' })).toBeUndefined();
});
