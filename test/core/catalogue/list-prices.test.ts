import { listPrices } from '../../../src/core/catalogue/list-prices.js';
import { parseVendor } from '../../../src/core/catalogue/parse-vendor.js';
import { valueOf } from '../../reference/doors.js';

const VENDOR = valueOf(
  parseVendor(
    {
      vendor: 'Vendor',
      currency: 'USD',
      claims: {
        page: {
          source: 'https://vendor.example/page',
          asOf: '2026-10',
          seen: '2026-11-28',
          confidence: 'high',
        },
        blog: { source: 'https://blog.example/page', asOf: '2026', seen: '2026-11-28', confidence: 'low' },
      },
      events: { outcome: { text: 'An outcome.', from: 'page' } },
      plans: [
        {
          plan: 'Suite',
          from: 'page',
          event: 'outcome',
          rows: [
            {
              terms: { Meter: 'outcome', Unit: 'outcomes', Rate: 0.99, 'Seat price': 29 },
              ask: { Seats: [] },
              from: { 'Seat price': 'blog' },
            },
            {
              terms: {
                Meter: 'tickets',
                Unit: 'tickets',
                Rate: 36,
                'Package size': 100,
                'Platform fee': 360,
              },
            },
          ],
        },
        {
          plan: 'Volume',
          from: 'page',
          event: 'outcome',
          rows: [{ terms: { Meter: 'resolution', Unit: 'resolutions', Tiers: '0.9 to 50; 0.8' } }],
        },
        {
          plan: 'Quote',
          from: 'page',
          event: 'outcome',
          rows: [{ terms: {}, ask: { Meter: [], Rate: [{ low: 2, high: 3, from: 'blog' }] } }],
        },
      ],
    },
    'vendor',
  ),
);

const shown = (prices: ReturnType<typeof listPrices>) =>
  prices.map(({ plan, meter, rate, unit, claim }) => [plan.name, meter, rate, unit, claim.asOf]);

describe('listPrices', () => {
  test('lists every price with what it buys and its own claim, one that is not public as well', () => {
    expect(shown(listPrices([VENDOR]))).toEqual([
      ['Suite', 'resolution', 0.99, 'outcomes', '2026-10'],
      ['Suite', 'seat', 29, 'seat', '2026'],
      ['Suite', 'session', 36, '100 tickets', '2026-10'],
      ['Suite', 'flat', 360, 'month', '2026-10'],
      ['Volume', 'resolution', '0.9 to 50; 0.8', 'resolutions', '2026-10'],
      ['Quote', undefined, undefined, '', '2026-10'],
    ]);
  });

  test('lists those on one meter', () => {
    expect(shown(listPrices([VENDOR], 'resolution')).map(([plan]) => plan)).toEqual(['Suite', 'Volume']);
    expect(shown(listPrices([VENDOR], 'seat'))).toHaveLength(1);
    expect(listPrices([VENDOR], 'unit')).toEqual([]);
  });

  test('says what is reported of a price that is not public', () => {
    expect(listPrices([VENDOR]).at(-1)?.reports).toMatchObject([{ low: 2, high: 3 }]);
  });
});
