import { month, type Golden } from './golden.js';

const source = 'Intercom Fin, "Per-Resolution vs Per-Conversation AI Pricing", mid-2026';

const FIN = { Offer: 'Fin', Meter: 'resolution', Rate: 0.99 };
const CONVERSATION = { Offer: 'Conversation', Meter: 'conversation', Rate: 0.8 };
const at = (rate: number) => ({
  source,
  item: `50,000 conversations at ${rate * 100} % resolved`,
  offers: [FIN, CONVERSATION],
  traffic: month(50_000, null, rate),
});

export const INTERCOM_FIN_ROWS: readonly Golden[] = [
  {
    ...at(0.65),
    item: 'scenario: 50,000 conversations at 65 % resolved',
    figures: {
      'Fin: resolutions': 32_500,
      'Fin: unresolved': 17_500,
      'Fin: monthly total': 32_175,
      'Conversation: monthly total': 40_000,
      'Conversation − Fin: monthly total': 7_825,
      'Conversation − Fin: yearly total': 93_900,
      'Fin: cost per session': { exact: 0.6435, published: '0.64' },
      'Conversation: cost per session': 0.8,
      'Fin: failure spend': 0,
      'Conversation: failure spend': 14_000,
    },
  },
  {
    ...at(0.5),
    figures: { 'Fin: monthly total': 24_750, 'Conversation − Fin: monthly total': 15_250 },
  },
  {
    ...at(0.8),
    figures: { 'Fin: monthly total': 39_600, 'Conversation − Fin: monthly total': 400 },
  },
  {
    ...at(0.9),
    figures: { 'Fin: monthly total': 44_550, 'Conversation − Fin: monthly total': -4_550 },
  },
  {
    source,
    item: '100,000 conversations at 65 % resolved',
    offers: [FIN, CONVERSATION],
    traffic: month(100_000, null, 0.65),
    figures: { 'Fin: monthly total': 64_350, 'Conversation: monthly total': 80_000 },
  },
  {
    source,
    item: 'rates of the field, per resolution or per conversation, at its own 65 %',
    offers: [
      FIN,
      { Offer: 'Zendesk, committed', Meter: 'resolution', Rate: 1.5 },
      { Offer: 'Zendesk, pay as you go', Meter: 'resolution', Rate: 2 },
      { Offer: 'Gorgias, low', Meter: 'resolution', Rate: 0.6 },
      { Offer: 'Gorgias, high', Meter: 'resolution', Rate: 1.27 },
      { Offer: 'Agentforce', Meter: 'conversation', Rate: 2 },
    ],
    traffic: month(50_000, null, 0.65),
    figures: {
      'Zendesk, committed: monthly total': 48_750,
      'Zendesk, pay as you go: monthly total': 65_000,
      'Gorgias, low: monthly total': 19_500,
      'Gorgias, high: monthly total': 41_275,
      'Agentforce: monthly total': 100_000,
      'Agentforce: cost per resolution': { published: '3.08' },
    },
  },
  {
    source,
    item: 'a resolution against a person at $6: a saving of 83 % (83.5)',
    offers: [FIN, { Offer: 'Person', Meter: 'resolution', Rate: 6 }],
    traffic: month(50_000, null, 0.65),
    figures: { 'Fin ÷ Person − 1: cost per resolution': { exact: -0.835, published: '-0.835' } },
  },
  {
    source,
    item: 'Ada starts at $30,000 a year, whatever is used',
    offers: [{ Offer: 'Ada', Meter: 'conversation', Rate: 1, 'Annual minimum': 30_000 }],
    traffic: month(1_000, null, 0.65),
    figures: { 'Ada: monthly total': 2_500, 'Ada: yearly total': 30_000 },
  },
];
