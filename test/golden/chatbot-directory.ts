import { month, type Golden } from './golden.js';

const source = 'A chatbot directory, glossary entry "Per-Resolution Pricing", 2026';

const FEES = { Offer: 'Fin', Meter: 'resolution', Rate: 0.99 };
const WITH_SEATS = { ...FEES, Seats: 6, 'Seat price': 39 };
const TEAM = month(3_000, null, 0.6, { 'Human cost': 6 });

export const CHATBOT_DIRECTORY_ROWS: readonly Golden[] = [
  {
    source,
    item: 'a team of 6 with 3,000 conversations, 60 % resolved',
    offers: [WITH_SEATS],
    traffic: TEAM,
    figures: {
      'Fin: resolutions': 1_800,
      'Fin: usage charge': 1_782,
      'Fin: fixed fees': 234,
      'Fin: monthly total': 2_016,
    },
  },
  {
    source,
    item: 'tickets taken off people at $6 (10 minutes at $36 an hour), and what is left after Fin’s fees',
    offers: [FEES],
    traffic: TEAM,
    figures: { 'Fin: human cost saved': 10_800, 'Fin: human cost saved less the bill': 9_018 },
  },
  {
    source,
    item: 'the same net of everything on the bill',
    claim: 'Net saving: $9,018/month',
    why: 'the $234 of seats counted one line above is left out',
    offers: [WITH_SEATS],
    traffic: TEAM,
    figures: { 'Fin: human cost saved less the bill': 8_784 },
  },
  {
    source,
    item: 'a first bill 30 % above the model: 540 of 1,200 handovers billed as resolved',
    offers: [{ ...WITH_SEATS, 'Handover share': 0.45 }],
    traffic: TEAM,
    figures: {
      'Fin: units billed': 2_340,
      'Fin: usage charge': { exact: 2_316.6, published: '2317' },
      'Fin: monthly total': { exact: 2_550.6, published: '2551' },
      'Fin: failure spend': 534.6,
    },
  },
  {
    source,
    item: 'a first bill 40 % above the model: 720 of 1,200 handovers billed as resolved',
    offers: [{ ...WITH_SEATS, 'Handover share': 0.6 }],
    traffic: TEAM,
    figures: {
      'Fin: units billed': 2_520,
      'Fin: usage charge': { exact: 2_494.8, published: '2495' },
      'Fin: monthly total': { exact: 2_728.8, published: '2729' },
    },
  },
  {
    source,
    item: 'bills up by 100–120 %: more resolutions than there are conversations, so the volume itself has grown',
    offers: [FEES],
    traffic: month(6_000, null, 0.6),
    figures: { 'Fin: monthly total': 3_564 },
  },
  {
    source,
    item: 'the upper end, 120 %',
    offers: [FEES],
    traffic: month(6_600, null, 0.6),
    figures: { 'Fin: monthly total': { exact: 3_920.4, published: '3920' } },
  },
];
