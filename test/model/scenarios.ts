import { EXAMPLE_SCENARIO } from '../../src/core/scenario/example-scenario.js';
import type { Scenario, ScenarioRow } from '../../src/core/scenario/tables/scenario.js';
import { FORMULAS } from './payloads.js';

function scenario(
  name: string,
  traffic: readonly ScenarioRow[],
  offers: readonly ScenarioRow[],
  note = '',
): Scenario {
  return { id: name.toLowerCase().replace(/\W+/g, '-'), name, note, traffic, offers };
}

const CHAT = { Channel: 'Chat', Sessions: 1000, 'Resolution rate': 0.7, 'Interactions per session': 4 };
const METERS = ['resolution', 'session', 'interaction'];

const TWELVE = Array.from({ length: 12 }, (_, index): ScenarioRow => ({
  Offer: `Offer ${String.fromCharCode(65 + index)}`,
  Meter: METERS[index % 3] ?? 'session',
  Rate: 0.2 + index / 10,
  'Platform fee': index * 10,
  Source: index % 2 === 0 ? 'A quote' : '',
}));

/** Contracts as the market writes them: yearly, pooled, in quotas, by months, in three currencies. */
export const CONTRACTS: Scenario = scenario(
  'Contracts',
  [
    { ...CHAT, Sessions: 12000, 'Human cost': 7.4 },
    { ...CHAT, Channel: 'Email', Sessions: 6000, 'Interactions per session': 6, 'Human cost': 7.4 },
  ],
  [
    {
      Offer: 'Yearly',
      Meter: 'resolution',
      Rate: 1,
      'Included units': 60000,
      Resets: 'yearly',
      Currency: 'USD',
    },
    {
      Offer: 'Euro',
      Meter: 'session',
      Rate: 0.3,
      Currency: 'EUR',
      'Exchange rate': 1.08,
      'One-off fee': 900,
    },
    { Offer: 'Yen', Meter: 'session', Rate: 45, Currency: 'JPY', 'Exchange rate': 0.0067, Discount: 0.1 },
    { Offer: 'Pool', Meter: 'interaction', Rate: 0.01, 'Included units': 50000, Pool: 'P', Channels: 'Chat' },
    { Offer: 'Pool', Meter: 'interaction', Pool: 'P', Channels: 'Email' },
    {
      Offer: 'Quotas',
      Meter: 'session',
      Tiers: '39 to 5000; 790 to 20000; 9000 to 500000',
      'Tier mode': 'ladder',
      'Free months': 2,
    },
    { Offer: 'Rising', Meter: 'session', Rate: 0.3, 'To month': 6 },
    { Offer: 'Rising', Meter: 'session', Rate: 0.4, 'From month': 7, Uplift: 0.05 },
  ],
);

/** Scenarios of every shape that the sheets must hold. */
export const SCENARIOS: readonly Scenario[] = [
  EXAMPLE_SCENARIO,
  scenario('One of each', [CHAT], [{ Offer: 'Only', Meter: 'session', Rate: 0.8 }]),
  scenario(
    'Three by twelve',
    [
      CHAT,
      { Channel: 'Email', Contacts: 4000, 'Involvement rate': '50%', 'Resolution rate': '55%', mu: 3 },
      { Channel: 'Voice', Contacts: 300, 'Resolution rate': 0.4, Turns: '1: 10; 4: 20', 'Human cost': 9 },
      { Channel: 'Total', Sessions: 3300, 'Resolution rate': 0.5 },
    ],
    TWELVE,
  ),
  scenario(
    'No price',
    [CHAT],
    [
      { Offer: 'Priced', Meter: 'resolution', Rate: 0.99, Currency: 'EUR' },
      { Offer: 'Descending', Meter: 'session', Tiers: '0.9 to 500; 0.8 to 100', Currency: 'EUR' },
      { Offer: 'Closed', Meter: 'session', Tiers: '0.9 to 500' },
    ],
  ),
  scenario('None priced', [CHAT], [{ Offer: 'Nothing', Meter: 'session' }]),
  scenario('Nothing resolved', [{ ...CHAT, 'Resolution rate': 0 }], TWELVE.slice(0, 3)),
  scenario(
    'Rows that go on, and money in yen',
    [CHAT],
    [
      { Offer: ' Plan ', Meter: 'resolution', Rate: 120, Currency: 'jpy', 'One-off fee': 90000 },
      { Meter: 'seat', Rate: 4000, Seats: 3, 'Handover share': 0 },
      { Offer: 'Other', Meter: 'unit', 'Replies per unit': 2, Rate: 30, Channels: 'Chat' },
    ],
  ),
  CONTRACTS,
];

/** A scenario whose every text is one that a spreadsheet could take for a formula. */
export const HOSTILE: Scenario = {
  ...scenario(
    'Hostile',
    FORMULAS.map((text, index) => ({
      ...CHAT,
      Channel: `${text} ${index}`,
      Note: text,
      Source: text,
      'As of': text,
    })),
    FORMULAS.map((text, index) => ({
      Offer: `${text} ${index}`,
      Meter: 'session',
      Rate: 1 + index,
      Unit: text,
      Note: text,
      Source: text,
      'As of': text,
    })),
  ),
  name: '=HYPERLINK("http://example.com")',
  note: '＝1+1',
};
