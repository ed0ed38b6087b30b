import { dec } from '../../../src/core/exact/decimal.js';
import { sentence } from '../../../src/core/fault/sentence.js';
import { convertPrice } from '../../../src/core/metric/convert-price.js';
import type { PricedMeter } from '../../../src/core/metric/units-per-session.js';

/** The price on another meter at μ = 4 and a resolution rate of 70 %, to 12 digits. */
function convert(price: string, from: PricedMeter, to: PricedMeter, resolutionRate = '0.7'): string {
  const result = convertPrice({
    price: dec(price),
    from,
    to,
    interactionsPerSession: dec(4),
    resolutionRate: dec(resolutionRate),
  });
  return result.ok ? result.value.toSignificantDigits(12).toString() : result.faults.map(sentence).join();
}

test.each<[string, PricedMeter, PricedMeter, string]>([
  ['0.99', 'resolution', 'session', '0.693'],
  ['0.99', 'resolution', 'interaction', '0.17325'],
  ['0.1', 'interaction', 'session', '0.4'],
  ['0.1', 'interaction', 'resolution', '0.571428571429'],
  ['0.8', 'session', 'interaction', '0.2'],
  ['0.8', 'session', 'resolution', '1.14285714286'],
])('%s per %s is, per %s, %s', (price, from, to, expected) => {
  expect(convert(price, from, to)).toBe(expected);
});

test('without resolutions a price per resolution buys nothing, and no price per resolution is the same', () => {
  expect(convert('0.99', 'resolution', 'session', '0')).toBe('0');
  expect(convert('0.8', 'session', 'resolution', '0')).toBe('There are no resolutions.');
});

test('the same meter asks for nothing about the session', () => {
  const unread = () => {
    throw new Error('not to be read');
  };
  const session = {
    price: dec('0.5'),
    from: 'resolution' as const,
    to: 'resolution' as const,
    get interactionsPerSession() {
      return unread();
    },
    get resolutionRate() {
      return unread();
    },
  };
  expect(convertPrice(session)).toEqual({ ok: true, value: dec('0.5') });
});
