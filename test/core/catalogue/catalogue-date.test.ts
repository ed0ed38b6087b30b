import { catalogueDate } from '../../../src/core/catalogue/catalogue-date.js';
import type { Claim, Vendor } from '../../../src/core/catalogue/vendor.js';

const claim = (seen: string): Claim => ({
  source: 'https://vendor.example/page',
  asOf: '2030',
  seen,
  confidence: 'high',
});

const vendor = (plan: string, event: string, figure: string): Vendor => ({
  name: 'Vendor',
  aliases: [],
  currency: 'USD',
  plans: [
    {
      name: 'Plan',
      claim: claim(plan),
      event: { text: 'An outcome.', claim: claim(event), windows: [] },
      note: undefined,
      supersededBy: undefined,
      isAddOn: false,
      needs: [],
      disputed: [],
      charges: [
        { terms: { Meter: 'session', Rate: 1 }, claims: { Rate: claim(figure) }, asks: {}, disputed: {} },
      ],
    },
  ],
});

test.each([
  ['a plan', '2026-10-07', '2026-05-01', '2026-01-31', '2026-10-07'],
  ['a definition', '2025-12-31', '2026-01-01', '2025-01-02', '2026-01-01'],
  ['a figure', '2024-01-01', '2024-11-30', '2026-02-28', '2026-02-28'],
])(
  'catalogueDate is the newest day of looking up, whatever day the source speaks of: of %s',
  (_, plan, event, figure, newest) => {
    expect(
      catalogueDate([vendor('2023-01-01', '2023-01-01', '2023-01-01'), vendor(plan, event, figure)]),
    ).toBe(newest);
  },
);

test('an empty catalogue has no date', () => {
  expect(catalogueDate([])).toBe('');
});
