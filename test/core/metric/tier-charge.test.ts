import { dec } from '../../../src/core/exact/decimal.js';
import { sentence } from '../../../src/core/fault/sentence.js';
import { tierCharge } from '../../../src/core/metric/tier-charge.js';
import { parseTierText } from '../../../src/core/terms/tariff/parse-tiers.js';
import type { TierMode } from '../../../src/core/terms/tariff/tier.js';

function charge(quantity: string, text: string, mode: TierMode = 'graduated'): string {
  const tiers = parseTierText(text, 'tiers');
  if (!tiers.ok) throw new Error('not tiers');
  const result = tierCharge({ quantity: dec(quantity), tiers: tiers.value, mode });
  return result.ok ? result.value.toString() : result.faults.map(sentence).join();
}

const ABC = '0.99 to 5000; 0.85 to 20000; 0.70';

test('the same three tiers, read two ways: 21,200 and 17,500', () => {
  expect(charge('25000', ABC)).toBe('21200');
  expect(charge('25000', ABC, 'volume')).toBe('17500');
});

test('a tier holds its end; flat fees come with the tiers entered, or the one reached; the first from 0 units on', () => {
  const fees = '1 to 10 + 5; 2 to 20 + 7';
  expect(['0', '10', '10.5', '20'].map((units) => charge(units, fees))).toEqual(['5', '15', '23', '42']);
  expect(['0', '10', '10.5', '20'].map((units) => charge(units, fees, 'volume'))).toEqual([
    '5',
    '15',
    '28',
    '47',
  ]);
});

test('units meet an end at 9 decimals', () => {
  expect(charge('10.0000000004', '1 to 10', 'volume')).toBe('10');
});

test('above a closed last tier there is no price', () => {
  expect(charge('10.5', '1 to 10')).toBe(
    'quantity is 10.5; it must be at most 10, where the last tier ends (leave its "up to" blank to keep it open).',
  );
});
