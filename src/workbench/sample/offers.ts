import { LOOK, type Format } from './look.js';
import { cell, looks, row, type SampleCell, type SampleSheet } from './sheet.js';

/** The columns of the table, and what stands in each. */
const COLUMNS: Readonly<Record<string, Format>> = {
  Offer: 'text',
  Meter: 'text',
  Rate: 'quote',
  Unit: 'text',
  Tiers: 'text',
  'Package size': 'count',
  'Committed units': 'count',
  'Overage rate': 'quote',
  'Replies per unit': 'count',
  'Session cap': 'quote',
  Currency: 'text',
  Note: 'text',
  Source: 'text',
  'As of': 'text',
};

type Charge = Readonly<Partial<Record<keyof typeof COLUMNS, string | number>>>;

/** Published rates, each a dated claim of its source and not a fact; a row per charge. */
const CHARGES: readonly Charge[] = [
  {
    Offer: 'Intercom Fin',
    Meter: 'resolution',
    Rate: 0.99,
    Note: 'Seats and a standalone minimum are left out',
    Source: 'intercom.com/help',
    'As of': 'Sep 2026',
  },
  {
    Offer: 'Session offer at $0.80',
    Meter: 'session',
    Rate: 0.8,
    Note: 'The usual comparison for a price per conversation',
    Source: 'Intercom, comparison of models',
    'As of': 'mid-2026',
  },
  {
    Offer: 'Zendesk AI agents',
    Meter: 'resolution',
    Rate: 1.5,
    'Committed units': 30000,
    'Overage rate': 2,
    Note: 'The committed volume is our assumption',
    Source: 'zendesk.com/pricing',
    'As of': 'Oct 2026',
  },
  {
    Offer: 'Salesforce Agentforce',
    Meter: 'session',
    Rate: 2,
    Note: 'The price per conversation; credits are another contract',
    Source: 'jitendrazaa.com, redresscompliance.com',
    'As of': 'May 2026',
  },
  {
    Offer: 'Aissist',
    Meter: 'interaction',
    Rate: 0.09,
    'Session cap': 0.6,
    Note: 'The cap is read as per session',
    Source: 'Aissist, own page',
    'As of': 'mid-2026',
  },
  {
    Offer: 'My AskAI',
    Meter: 'unit',
    Rate: 0.1,
    Unit: 'credit',
    'Replies per unit': 2,
    Note: 'Live chat: two replies use one credit',
    Source: 'My AskAI, documentation',
    'As of': 'mid-2026',
  },
  {
    Offer: 'Gorgias AI Agent',
    Meter: 'resolution',
    Rate: 0.9,
    Note: 'Comes on top of the ticket below',
    Source: 'docs.gorgias.com, usagepricing.com',
    'As of': '2026',
  },
  {
    Offer: 'Gorgias AI Agent',
    Meter: 'session',
    Unit: 'ticket',
    Tiers: '0 to 5000 + 900; 0.36',
    Note: 'Plan of 5,000 tickets, then $36 for 100 more',
    Source: 'docs.gorgias.com, usagepricing.com',
    'As of': '2026',
  },
  {
    Offer: 'HubSpot Customer Agent',
    Meter: 'resolution',
    Rate: 0.5,
    Note: '50 credits for each resolved conversation',
    Source: 'resolve247.ai, nerova.ai',
    'As of': 'Apr 2026',
  },
  {
    Offer: 'Freshdesk Freddy AI Agent',
    Meter: 'session',
    Rate: 49,
    'Package size': 100,
    Note: 'Chat: sold in packs of 100 sessions',
    Source: 'crmsupport.freshworks.com',
    'As of': 'Jan 2026',
  },
  {
    Offer: 'Help Scout AI Answers',
    Meter: 'resolution',
    Rate: 0.75,
    Source: 'helpscout.com plans, by a third party',
    'As of': 'May 2026',
  },
  {
    Offer: 'eesel AI',
    Meter: 'session',
    Rate: 0.4,
    Note: 'One ticket is charged once, however many messages',
    Source: 'docs.eesel.ai',
    'As of': 'mid-2026',
  },
];

/** Of every rate. */
const CURRENCY = 'USD';
const SPARE_ROWS = 3;
const HEADERS = Object.keys(COLUMNS);
const INPUTS = Object.values(COLUMNS).map((format) => LOOK.input(format));

function chargeRow(charge: Charge): SampleCell[] {
  return Object.entries(COLUMNS).map(([header, format]) => {
    const value = header === 'Currency' ? CURRENCY : charge[header];
    return value === undefined ? { style: LOOK.input(format) } : cell(value, LOOK.input(format));
  });
}

/** What the vendors publish: a table of charges that every function takes whole. */
export const OFFERS: SampleSheet = {
  id: 'offers',
  name: 'Offers',
  widths: [230, 100, 84, 76, 170, 84, 96, 84, 84, 84, 84, 330, 250, 90],
  heights: { 0: 36, 3: 44 },
  frozen: { rows: 4, columns: 0 },
  tables: [
    { name: 'Offers', row: 3, column: 0, rowCount: 1 + CHARGES.length + SPARE_ROWS, headers: HEADERS },
  ],
  blocks: [
    {
      row: 0,
      column: 0,
      cells: [
        [cell('Offers', LOOK.title)],
        [
          cell(
            'One row per charge; rows with the same name make one offer. Published rates are dated claims: put your own quote in their place.',
            LOOK.help,
          ),
        ],
      ],
    },
    {
      row: 3,
      column: 0,
      cells: [row(HEADERS, LOOK.header), ...CHARGES.map(chargeRow), ...looks(INPUTS, SPARE_ROWS)],
    },
  ],
};
