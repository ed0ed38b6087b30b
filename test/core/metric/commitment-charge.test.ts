import { dec, type Dec } from '../../../src/core/exact/decimal.js';
import { commitmentCharge } from '../../../src/core/metric/commitment-charge.js';

function charge(quantity: string, committedUnits: string | undefined, overagePrice?: string): string {
  const maybe = (text: string | undefined): Dec | undefined => (text === undefined ? undefined : dec(text));
  return commitmentCharge({
    quantity: dec(quantity),
    committedUnits: maybe(committedUnits),
    committedPrice: dec('1.5'),
    overagePrice: maybe(overagePrice),
  }).toString();
}

test('committed units are owed whether used or not; beyond them the overage price holds', () => {
  expect(charge('8000', '10000', '2')).toBe('15000');
  expect(charge('12000', '10000', '2')).toBe('19000');
});

test('without an overage price the committed one holds', () => {
  expect(charge('12000', '10000')).toBe('18000');
});

test('without a commitment all is overage, and units are not rounded', () => {
  expect(charge('12000', undefined, '2')).toBe('24000');
  expect(charge('0.0000000001', undefined)).toBe('0.00000000015');
  expect(charge('10.0000000001', '10')).toBe('15');
});
