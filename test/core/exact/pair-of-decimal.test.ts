import fc from 'fast-check';
import { dec } from '../../../src/core/exact/decimal.js';
import { pairOfDecimal } from '../../../src/core/exact/pair-of-decimal.js';
import { fractionOfDouble } from '../../reference/nearest-double.js';
import { compare, larger, minus, negative, plus, rational, times } from '../../reference/rational.js';

/** Of any length, as sums of prices times limits have them. */
const decimalText = fc
  .tuple(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), fc.bigInt({ min: 0n, max: 10n ** 25n }))
  .chain(([whole, parts]) => fc.constantFrom(`${whole}.${parts}`, `${whole}`, `0.${parts}`, `${whole}.5`));

test('a decimal is its pair, but for as much as the pair says', () => {
  let told = 0;
  fc.assert(
    fc.property(decimalText, (text) => {
      const pair = pairOfDecimal(dec(text));
      if (pair === undefined || Number.isNaN(pair.rest)) return;
      told += 1;
      const off = minus(plus(fractionOfDouble(pair.value), fractionOfDouble(pair.rest)), rational(text));
      const most = times(fractionOfDouble(pair.error), fractionOfDouble(2 ** -106));
      expect(compare(larger(off, negative(off)), most)).toBeLessThanOrEqual(0);
    }),
    { numRuns: 2000 },
  );
  expect(told).toBeGreaterThan(1000);
});

test('no pair is made of what is too large or too small for the bounds of pairs, but of nothing', () => {
  expect(pairOfDecimal(dec(0))).toEqual({ value: 0, rest: 0, error: 0 });
  for (const text of ['1e15', '-1e15', '1e300', '1e-22', '1e-300'])
    expect(pairOfDecimal(dec(text))).toBeUndefined();
});
