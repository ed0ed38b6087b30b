import { decimalTail } from '../../../src/core/exact/decimal-tail.js';

test('0.1 is less than its double by 5.55e-18', () => {
  expect(decimalTail(0.1)).toBe(-5.551115123125783e-18);
  expect(decimalTail(-0.1)).toBe(5.551115123125783e-18);
});

test.each([0, 1, 18000, 0.5, 0.25, 999_999_999_999_999, 2 ** -10, 2 ** -20])(
  '%d is the decimal that it says',
  (value) => {
    expect(decimalTail(value)).toBeCloseTo(0, 300);
  },
);

test.each([
  ['16 digits', 0.9999999999999999, 1.1022302462515655e-17],
  ['17 digits', 0.7027777777777777, -2.3500207684992347e-17],
])('%s: %d', (_, value, tail) => {
  expect(decimalTail(value)).toBe(tail);
});

test.each([
  ['from 1e15 up', 1e15],
  ['from −1e15 down', -1e15],
  ['17 digits below a millionth', 1.2345678901234567e-7],
  ['more than 22 decimal places', 1e-23],
  ['two texts of 16 digits equally near', 0.50000762939453125],
  ['the smallest number', 5e-324],
  ['infinite', -Infinity],
  ['no number', NaN],
])('%s is left to the text', (_, value) => {
  expect(decimalTail(value)).toBeNaN();
});
