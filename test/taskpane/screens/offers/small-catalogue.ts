import { parseVendor } from '../../../../src/core/catalogue/parse-vendor';
import type { Vendor } from '../../../../src/core/catalogue/vendor';

const page = {
  source: 'https://www.acme.example/pricing, list prices',
  asOf: '2026-10-07',
  seen: '2026-11-28',
  confidence: 'high',
};
const blog = { source: 'https://blog.example/acme', asOf: '2026-05', seen: '2026-11-28', confidence: 'low' };

/** Two made-up vendors: a public price with seats, one that is not public, an older one, and a conversation price. */
export const SMALL_CATALOGUE: readonly Vendor[] = [
  {
    vendor: 'Acme',
    currency: 'USD',
    claims: { page, blog },
    events: { solved: { text: 'An issue that the customer confirms.', from: 'page' } },
    plans: [
      {
        plan: 'Standard',
        from: 'page',
        event: 'solved',
        rows: [
          {
            terms: { Meter: 'resolution', Unit: 'outcomes', Rate: 0.99, 'Seat price': 29 },
            ask: { Seats: [] },
          },
        ],
      },
      {
        plan: 'Enterprise',
        from: 'page',
        event: 'solved',
        rows: [
          {
            terms: { Meter: 'resolution', Unit: 'outcomes' },
            ask: { Rate: [{ low: 0.6, high: 1.27, from: 'blog' }] },
          },
        ],
      },
      {
        plan: 'At launch',
        from: 'page',
        event: 'solved',
        supersededBy: 'Standard',
        rows: [{ terms: { Meter: 'resolution', Unit: 'outcomes', Rate: 1.9 } }],
      },
    ],
  },
  {
    vendor: 'Bolt',
    currency: 'USD',
    claims: { page },
    events: { talk: { text: 'A conversation.', from: 'page' } },
    plans: [
      {
        plan: 'Pay as you go',
        from: 'page',
        event: 'talk',
        rows: [{ terms: { Meter: 'session', Unit: 'chats', Rate: 0.5 } }],
      },
    ],
  },
].map((file) => read(file));

function read(file: unknown): Vendor {
  const parsed = parseVendor(file, 'small');
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
  return parsed.value;
}
