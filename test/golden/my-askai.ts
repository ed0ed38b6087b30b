import { month, type Golden } from './golden.js';

const source = 'My AskAI, "What is per-conversation pricing?", June 2026';
const support = 'My AskAI, documentation of usage limits (mintlify.wiki mirror), 2026';

const CHAT = { Meter: 'unit', Unit: 'credits', 'Replies per unit': 2 };
const EMAIL = { Meter: 'unit', Unit: 'credits', 'First reply units': 1, 'Follow-up units': 0.5 };
const WIDGET = { Meter: 'unit', Unit: 'credits', 'Units per session': 1 };

export const MY_ASKAI_ROWS: readonly Golden[] = [
  {
    source,
    item: 'cost = conversations × price: 10,000 at $2 against about $0.10 a ticket',
    offers: [
      { Offer: 'Conversation', Meter: 'conversation', Rate: 2 },
      { Offer: 'Ticket', Meter: 'ticket', Rate: 0.1 },
    ],
    traffic: month(10_000, 2, 0.7),
    figures: { 'Conversation: monthly total': 20_000, 'Ticket: monthly total': 1_000 },
  },
  {
    source,
    item: 'tiers of per-conversation prices: $0.50, $1.00–1.50, $2.00',
    offers: [
      { Offer: 'Low', Meter: 'conversation', Rate: 0.5 },
      { Offer: 'Middle, from', Meter: 'conversation', Rate: 1 },
      { Offer: 'Middle, to', Meter: 'conversation', Rate: 1.5 },
      { Offer: 'High', Meter: 'conversation', Rate: 2 },
    ],
    traffic: month(10_000, 4, 0.7),
    figures: {
      'Low: monthly total': 5_000,
      'Middle, from: monthly total': 10_000,
      'Middle, to: monthly total': 15_000,
      'High: monthly total': 20_000,
      'Low: cost per resolution': { published: '0.71' },
    },
  },
  {
    source,
    item: 'credits: two chat replies are 1, an email is 1 and ½ for each reply after the first, a widget hour is 1',
    offers: [
      { Offer: 'Chat', ...CHAT, Rate: 0.1 },
      { Offer: 'Email', ...EMAIL, Rate: 0.1 },
      { Offer: 'Widget', ...WIDGET, Rate: 0.1 },
    ],
    traffic: month(1_000, 3, 0.7),
    figures: {
      'Chat: units counted': 2_000,
      'Email: units counted': 2_000,
      'Widget: units counted': 1_000,
      'Email: monthly total': 200,
    },
  },
  {
    source,
    item: '$0.10–0.15 a ticket, where a ticket takes two chat replies',
    offers: [
      { Offer: 'From', ...CHAT, Rate: 0.1 },
      { Offer: 'To', ...CHAT, Rate: 0.15 },
    ],
    traffic: month(10_000, 2, 0.7),
    figures: { 'From: cost per session': 0.1, 'To: cost per session': 0.15, 'From: monthly total': 1_000 },
  },
  {
    source: support,
    item: 'an email of 10 replies is 1 + ½ × 9 credits',
    claim: '5 credits',
    why: '1 + 0.5 × 9 is 5.5',
    offers: [{ Offer: 'Email', ...EMAIL, Rate: 0.12 }],
    traffic: month(1, 10, 1),
    figures: { 'Email: units counted': 5.5, 'Email: monthly total': 0.66 },
  },
  {
    source: support,
    item: 'a plan that includes 1,000 credits and bills the rest at $0.12',
    offers: [{ Offer: 'Pro', ...CHAT, Rate: 0.12, 'Included units': 1_000 }],
    traffic: month(1_000, 4, 0.7),
    figures: { 'Pro: units counted': 2_000, 'Pro: units billed': 1_000, 'Pro: monthly total': 120 },
  },
  {
    source,
    item: 'Fin bills at least 50 resolutions a month',
    offers: [{ Offer: 'Fin', Meter: 'resolution', Rate: 0.99, 'Minimum units': 50 }],
    traffic: month(40, 4, 0.5),
    figures: { 'Fin: units counted': 20, 'Fin: units billed': 50, 'Fin: monthly total': 49.5 },
  },
];
