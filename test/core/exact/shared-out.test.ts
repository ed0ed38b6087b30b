import fc from 'fast-check';
import { dec, sum } from '../../../src/core/exact/decimal.js';
import { sharedOut } from '../../../src/core/exact/shared-out.js';
import { decimalText } from '../../reference/random-terms.js';

const shares = (amount: string, parts: readonly string[], digits = 2) =>
  sharedOut(dec(amount), parts.map(dec), digits).map(String);

test('a cent that is left goes to the part that lost most, of equal ones to the first', () => {
  expect(shares('1', ['1', '1', '1'])).toEqual(['0.34', '0.33', '0.33']);
  expect(shares('0.05', ['1', '3'])).toEqual(['0.01', '0.04']);
  expect(shares('7', ['1', '2'], 0)).toEqual(['2', '5']);
  expect(shares('3.5', ['0', '0'])).toEqual(['3.5', '0']);
  expect(shares('3.5', [])).toEqual([]);
});

test('shares add up, are whole cents, and are less than a cent from what they are without rounding', () => {
  const parts = fc.array(decimalText(0, 900, 3), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(decimalText(0, 90_000, 2), parts, (amount, own) => {
      const weights = own.map(dec);
      const all = sum(weights);
      const given = sharedOut(dec(amount), weights, 2);
      expect(sum(given).toString()).toBe(dec(amount).toString());
      for (const [index, share] of given.entries()) {
        expect(share.decimalPlaces()).toBeLessThanOrEqual(2);
        if (all.isZero()) continue;
        const exact = dec(amount)
          .times(weights[index] ?? 0)
          .div(all);
        expect(share.minus(exact).abs().lt('0.01')).toBe(true);
      }
    }),
  );
});
