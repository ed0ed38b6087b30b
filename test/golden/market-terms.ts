import { month, type Golden } from './golden.js';

/** Tickets that people answer, and issues that the AI resolves, each of a channel of its own. */
function gorgias(tickets: number, automated: number) {
  return [
    { Channel: 'Tickets', Sessions: tickets, 'Resolution rate': 0 },
    { Channel: 'Automated', Sessions: automated, 'Resolution rate': 1 },
  ];
}

/** A plan that has tickets and automated interactions included, each one beyond at a rate. */
function gorgiasPlan(
  fee: number,
  tickets: readonly [included: number, rate: number],
  automated: readonly [included: number, rate: number],
) {
  return [
    {
      Offer: 'Gorgias',
      Meter: 'session',
      Rate: tickets[1],
      'Included units': tickets[0],
      Channels: 'Tickets',
      'Platform fee': fee,
    },
    {
      Offer: 'Gorgias',
      Meter: 'resolution',
      Rate: automated[1],
      'Included units': automated[0],
      Channels: 'Automated',
    },
  ];
}

const GORGIAS = 'Dooza, on what Gorgias costs, 30 September 2026; the quota read as free';

/** Bills that vendors publish, or that follow from their published terms, by rules about seats, quotas and money. */
export const MARKET_TERM_ROWS: readonly Golden[] = [
  {
    source: 'Kustomer, pricing: Ultimate at $139 a seat, at least 8 seats',
    item: '3 people pay for 8 seats',
    offers: [{ Offer: 'Kustomer', Meter: 'flat', Seats: 3, 'Minimum seats': 8, 'Seat price': 139 }],
    traffic: month(1_000, null, 0.6),
    figures: { 'Kustomer: monthly total': 1_112 },
  },
  {
    source: 'Chatbase, pricing: Pro at $500, 20 % less by the year',
    item: 'a discount on the monthly fee',
    offers: [
      { Offer: 'Chatbase', Meter: 'flat', 'Platform fee': 500, Discount: 0.2, 'Discount on': 'fees' },
      { Offer: 'By the month', Meter: 'flat', 'Platform fee': 500, Discount: 0.2 },
    ],
    traffic: month(1_000, null, 0.6),
    figures: { 'Chatbase: monthly total': 400, 'By the month: monthly total': 500 },
  },
  {
    source: 'Zendesk, help center (support.zendesk.com, article 5352026794010): at most 10,000 a year',
    item: '200 Pro seats of 10 a month, over a year',
    offers: [
      {
        Offer: 'Zendesk',
        Meter: 'resolution',
        Rate: 1.5,
        'Included units per seat': 120,
        Seats: 200,
        'Most included units': 10_000,
      },
    ],
    traffic: month(12_000, null, 1),
    figures: { 'Zendesk: units billed': 2_000, 'Zendesk: monthly total': 3_000 },
  },
  {
    source: 'Simple Chat, terms: $0.99 a resolution, again for one that is reopened',
    item: 'one conversation, reopened and resolved again',
    offers: [{ Offer: 'Simple Chat', Meter: 'resolution', Rate: 0.99, 'Units per resolution': 2 }],
    traffic: month(1, null, 1),
    figures: { 'Simple Chat: units billed': 2, 'Simple Chat: monthly total': 1.98 },
  },
  {
    source: 'Crisp, help center (help.crisp.chat, article h78hkv): Mini at $45 with $5 of 90 conversations',
    item: '500 conversations: 45 + 410 × 5 ÷ 90',
    offers: [
      { Offer: 'Crisp Mini', Meter: 'session', Rate: 5 / 90, 'Included amount': 5, 'Platform fee': 45 },
    ],
    traffic: month(500, null, 0.5),
    figures: { 'Crisp Mini: monthly total': 67.78, 'Crisp Mini: usage charge': 22.78 },
  },
  {
    source: 'AI Chat For Business, pricing: Growth, 2,500 included, $0.10 beyond, a cap of $25',
    item: '3,000 conversations: it stops at 2,750',
    offers: [
      { Offer: 'Growth', Meter: 'session', Rate: 0.1, 'Included units': 2_500, 'Pause at amount': 25 },
    ],
    traffic: month(3_000, null, 0.5),
    figures: { 'Growth: units counted': 2_750, 'Growth: monthly total': 25 },
  },
  {
    source: 'eesel AI, help center: $0.40 a task, a budget of $250',
    item: '1,000 tasks: 625, then it stops',
    offers: [{ Offer: 'eesel', Meter: 'session', Rate: 0.4, 'Pause at amount': 250 }],
    traffic: month(1_000, null, 0.5),
    figures: { 'eesel: units counted': 625, 'eesel: monthly total': 250 },
  },
  {
    source: 'Twilio, Conversations pricing: 200 users free, $0.05 to 5,000, $0.0475 to 10,000',
    item: '6,000 active users: 4,800 × 0.05 + 1,000 × 0.0475',
    offers: [
      {
        Offer: 'Twilio',
        Meter: 'customer',
        Tiers: '0 to 200; 0.05 to 5000; 0.0475 to 10000; 0.045 to 20000',
      },
    ],
    traffic: month(9_000, null, 0.5, { Customers: 6_000 }),
    figures: { 'Twilio: units counted': 6_000, 'Twilio: monthly total': 287.5 },
  },
  {
    source:
      'LivePerson, Conversational Cloud starter package: 2,000 daily active relationships, $39 per 100 beyond',
    item: '2,100 relationships',
    offers: [
      { Offer: 'LivePerson', Meter: 'customer', Rate: 39, 'Package size': 100, 'Included units': 2_000 },
    ],
    traffic: month(2_500, null, 0.5, { Customers: 2_100 }),
    figures: { 'LivePerson: monthly total': 39 },
  },
  {
    source: GORGIAS,
    item: 'Basic, 450 tickets of 300: 60 + 150 × 0.40',
    offers: gorgiasPlan(60, [300, 0.4], [30, 1.5]),
    traffic: gorgias(450, 0),
    figures: { 'Gorgias: monthly total': 120 },
  },
  {
    source: GORGIAS,
    item: 'Pro, 1,800 tickets and 500 automated of 190, at $1.00',
    offers: gorgiasPlan(360, [2_000, 0.36], [190, 1]),
    traffic: gorgias(1_800, 500),
    figures: { 'Gorgias: monthly total': 670 },
  },
  {
    source: GORGIAS,
    item: 'Pro, the same at $1.50',
    offers: gorgiasPlan(360, [2_000, 0.36], [190, 1.5]),
    traffic: gorgias(1_800, 500),
    figures: { 'Gorgias: monthly total': 825 },
  },
  {
    source: GORGIAS,
    item: 'Advanced, 3,500 tickets and 1,000 automated of 530, at $1.00',
    offers: gorgiasPlan(900, [5_000, 0.36], [530, 1]),
    traffic: gorgias(3_500, 1_000),
    figures: { 'Gorgias: monthly total': 1_370 },
  },
  {
    source: GORGIAS,
    item: 'Advanced, the same at $1.50',
    offers: gorgiasPlan(900, [5_000, 0.36], [530, 1.5]),
    traffic: gorgias(3_500, 1_000),
    figures: { 'Gorgias: monthly total': 1_605 },
  },
  {
    source: 'Deskwoot, a guide to AI in customer service (deskwoot.com/blog), 2026',
    item: '5,000 conversations at $1.50',
    offers: [{ Offer: 'A', Meter: 'session', Rate: 1.5 }],
    traffic: month(5_000, null, 0.5),
    figures: { 'A: monthly total': 7_500 },
  },
  {
    source: 'Twilio, ConversationRelay pricing: $0.07 a minute, each call rounded up to the minute',
    item: '100 calls of 61 seconds are two minutes each: 200 × 0.07',
    offers: [{ Offer: 'Relay', Meter: 'unit', 'Units per session': 2, Rate: 0.07 }],
    traffic: month(100, null, 0.5),
    figures: { 'Relay: units counted': 200, 'Relay: monthly total': 14 },
  },
  {
    source: 'Google Cloud, CX Agent Studio pricing, 27 August 2026: $0.0025 for each second beyond 300',
    item: 'a call of 420 seconds: 120 × 0.0025 beside what its session costs',
    offers: [{ Offer: 'CX', Meter: 'unit', 'Units per session': 120, Rate: 0.0025 }],
    traffic: month(1, null, 0.5),
    figures: { 'CX: monthly total': 0.3 },
  },
];
