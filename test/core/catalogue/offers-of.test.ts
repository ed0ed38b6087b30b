import { offersOf } from '../../../src/core/catalogue/offers-of.js';
import type { Claim, VendorPlan, Vendor } from '../../../src/core/catalogue/vendor.js';
import { offerCells } from '../../../src/core/scenario/tables/scenario-tables.js';
import { complaints, monthlyTotal, priced } from '../../reference/doors.js';

const page: Claim = {
  source: 'https://vendor.example/page',
  asOf: '2026-10-07',
  seen: '2026-11-28',
  confidence: 'high',
};
const blog: Claim = {
  source: 'https://blog.example/page',
  asOf: '2026-05',
  seen: '2026-11-28',
  confidence: 'low',
};

const PLAN: VendorPlan = {
  name: 'Standard',
  claim: page,
  event: { text: 'An outcome.', claim: page, windows: [] },
  note: 'From this price.',
  supersededBy: undefined,
  isAddOn: false,
  needs: [],
  disputed: [],
  charges: [
    {
      terms: { Meter: 'resolution', Rate: 0.9, 'Included units': 100 },
      claims: { Rate: page, 'Included units': blog },
      asks: {},
      disputed: {},
    },
    {
      terms: { Meter: 'session' },
      claims: {},
      asks: {
        Rate: [
          { low: 0.15, high: 3.5, claim: blog },
          { low: 1, high: undefined, claim: blog },
        ],
        'Pause after': [],
      },
      disputed: {},
    },
  ],
};
const VENDOR: Vendor = { name: 'Vendor', aliases: [], currency: 'USD', plans: [PLAN] };

describe('offersOf', () => {
  const [first, second] = offersOf(VENDOR, [PLAN]);

  test('gives a row a charge, named by vendor and plan, with its terms', () => {
    expect(first).toMatchObject({
      Offer: 'Vendor: Standard',
      Meter: 'resolution',
      Rate: 0.9,
      'Included units': 100,
      Currency: 'USD',
    });
  });

  test('says what is billed, and where the figures come from: all sources, the oldest date, the least confidence', () => {
    expect(first).toMatchObject({
      Note: 'An outcome. From this price.',
      Source: 'https://vendor.example/page; https://blog.example/page',
      'As of': '2026-05',
      '#Confidence': 'low',
    });
  });

  test('asks for what is not public, and gives no number for it', () => {
    expect(second).toEqual({
      Offer: 'Vendor: Standard',
      Meter: 'session',
      Currency: 'USD',
      Note: 'Yours to fill in: Rate (reported: 0.15 to 3.5; 1), Pause after.',
      Source: 'https://vendor.example/page',
      'As of': '2026-10-07',
      '#Confidence': 'high',
    });
  });

  test('says what sources differ on: figures beside their row, rules once a plan', () => {
    const disputed: VendorPlan = {
      ...PLAN,
      disputed: [{ text: 'The allowance may be free', claim: blog }],
      charges: PLAN.charges.map((charge, index) => ({
        ...charge,
        disputed: index === 0 ? { Rate: [{ low: 0.6, high: 0.7, claim: blog }] } : {},
      })),
    };
    const notes = offersOf(VENDOR, [disputed]).map((row) => row['Note']);
    expect(notes[0]).toBe(
      'An outcome. From this price. Disputed: Rate (others say: 0.6 to 0.7); The allowance may be free.',
    );
    expect(notes[1]).not.toContain('Disputed');
  });

  test('is priced as soon as what it asks for is filled in', () => {
    const rows = offersOf(VENDOR, [PLAN]);
    expect(complaints(rows)).toEqual([
      expect.stringContaining('Rate is blank or 0; write free if it costs nothing.'),
    ]);
    expect(monthlyTotal(priced(rows.map((row) => ({ ...row, Rate: row['Rate'] ?? 0.1 }))))).toBe(640);
  });

  test('stands in a table under headers that are read', () => {
    const [headers = []] = offerCells(offersOf(VENDOR, [PLAN]));
    expect(headers.slice(-4)).toEqual(['Note', 'Source', 'As of', '#Confidence']);
  });
});
