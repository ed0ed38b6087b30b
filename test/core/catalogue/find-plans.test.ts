import { findPlans } from '../../../src/core/catalogue/find-plans.js';
import { parseVendor } from '../../../src/core/catalogue/parse-vendor.js';
import { sentence } from '../../../src/core/fault/sentence.js';
import { valueOf } from '../../reference/doors.js';

const plan = (name: string, more: object = {}) => ({
  plan: name,
  from: 'page',
  event: 'outcome',
  rows: [{ terms: { Meter: 'resolution', Rate: 1 } }],
  ...more,
});
const CATALOGUE = [
  valueOf(
    parseVendor(
      {
        vendor: 'Vendor One',
        currency: 'USD',
        claims: { page: { source: 'https://vendor.example', asOf: '2026', confidence: 'high' } },
        events: { outcome: { text: 'An outcome.', from: 'page' } },
        plans: [
          plan('New'),
          plan('Old', { supersededBy: 'New' }),
          plan('Extra', { addOn: true }),
          plan('Large'),
        ],
      },
      'vendor',
    ),
  ),
];

const names = (vendor: string, of?: string) =>
  valueOf(findPlans(CATALOGUE, vendor, of)).plans.map(({ name }) => name);

function complaint(vendor: string, of?: string): string {
  const found = findPlans(CATALOGUE, vendor, of);
  return found.ok ? '' : found.faults.map((fault) => `${fault.kind}: ${sentence(fault)}`).join(' ');
}

describe('findPlans', () => {
  test('without a plan: those sold today that stand alone', () => {
    expect(names('Vendor One')).toEqual(['New', 'Large']);
  });

  test('with a plan: that one, an earlier one or an add-on too', () => {
    expect([names('Vendor One', 'Old'), names('Vendor One', 'Extra')]).toEqual([['Old'], ['Extra']]);
  });

  test('names compare trimmed and case-blind', () => {
    expect(names(' vendor one', 'NEW ')).toEqual(['New']);
  });

  test('an unknown vendor is no answer, with the nearest; an unknown plan with all there are', () => {
    expect(complaint('Vendor Two')).toBe(
      'notAvailable: The catalogue has no vendor "Vendor Two"; the nearest is "Vendor One".',
    );
    expect(complaint('Vendor One', 'Newest')).toBe(
      'notAvailable: Vendor One has no plan "Newest"; the nearest is "New", it has "New", "Old", "Extra", "Large".',
    );
  });
});
