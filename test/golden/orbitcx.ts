import { month, type Golden } from './golden.js';

const source = 'OrbitCX, guide to outcome-based pricing of customer operations, 2026';

/** 0 to 5,000 at A, 5,001 to 20,000 at B, above at C; the rates are an example's. */
const TIERS = '0.99 to 5000; 0.85 to 20000; 0.70';
const GRADUATED = { Offer: 'Graduated', Meter: 'resolution', Tiers: TIERS };
const VOLUME = { Offer: 'Volume', Meter: 'resolution', Tiers: TIERS, 'Tier mode': 'volume' };
const resolved = (resolutions: number) => month(resolutions, null, 1);

export const ORBITCX_ROWS: readonly Golden[] = [
  {
    source,
    item: 'the last unit of the first tier and the first of the second',
    offers: [GRADUATED, VOLUME],
    traffic: resolved(5_000),
    figures: { 'Graduated: monthly total': 4_950, 'Volume: monthly total': 4_950 },
  },
  {
    source,
    item: 'one more: graduated adds one unit at the next rate, volume reprices them all',
    offers: [GRADUATED, VOLUME],
    traffic: resolved(5_001),
    figures: { 'Graduated: monthly total': 4_950.85, 'Volume: monthly total': 4_250.85 },
  },
  {
    source,
    item: 'the end of the second tier',
    offers: [GRADUATED, VOLUME],
    traffic: resolved(20_000),
    figures: { 'Graduated: monthly total': 17_700, 'Volume: monthly total': 17_000 },
  },
  {
    source,
    item: 'the first unit of the third tier',
    offers: [GRADUATED, VOLUME],
    traffic: resolved(20_001),
    figures: { 'Graduated: monthly total': 17_700.7, 'Volume: monthly total': 14_000.7 },
  },
  {
    source,
    item: 'implementation of $50,000–200,000 and more, spread over 24 months',
    offers: [
      { Offer: 'From', Meter: 'resolution', Rate: 0.99, 'One-off fee': 50_000 },
      { Offer: 'To', Meter: 'resolution', Rate: 0.99, 'One-off fee': 200_000 },
    ],
    traffic: month(50_000, null, 0.6),
    figures: {
      'From: one-off per month': { exact: 2_083.33, published: '2083.33' },
      'To: one-off per month': 8_333.33,
    },
  },
];
