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
