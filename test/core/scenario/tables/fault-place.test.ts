import fc from 'fast-check';
import { conflict } from '../../../../src/core/fault/fault.js';
import type { Where } from '../../../../src/core/fault/place.js';
import { faultPlaceOf } from '../../../../src/core/scenario/tables/fault-place.js';
import { priceScenario } from '../../../../src/core/scenario/ranking/priced.js';
import type { ScenarioRow } from '../../../../src/core/scenario/tables/scenario.js';

const CHAT = { Channel: 'Chat', Sessions: 1000, 'Interactions per session': 4, 'Resolution rate': 0.7 };
/** What is said of a place, without what is not. */
const told = (where: Where, traffic: readonly ScenarioRow[] = []) =>
  Object.fromEntries(
    Object.entries(faultPlaceOf(conflict(where, 'wrong'), traffic)).filter(
      ([, value]) => value !== undefined,
    ),
  );
/** The places of everything that is wrong with a scenario. */
const placesIn = (offers: readonly ScenarioRow[], traffic: readonly ScenarioRow[] = [CHAT]) =>
  priceScenario({ offers, traffic }).faults.map(({ where }) => told(where, traffic));

const AWKWARD = [
  ...['A)', '(', 'x), Rate', 'Total, Sum', 'a (b) c', ', Rate', 'Web, Chat', 'Resolution rate, Chat'],
  ...['Offer (A)', 'Offers row 1 (A), Rate', 'Traffic (Chat), Sessions', '"Chat" in Web', 'Month 2, Chat'],
];

describe('placeOf', () => {
  test('a cell of a row, counted as the scenario has its rows, blank ones and totals too', () => {
    expect(
      placesIn([
        {},
        { Offer: 'Total', Rate: 5 },
        { Offer: 'A (x), Rate', Meter: 'session', Rate: 1, 'Session cap': 'much' },
      ]),
    ).toEqual([{ table: 'offers', row: 2, offer: 'A (x), Rate', header: 'Session cap' }]);
  });

  test('a part of a cell is the cell', () => {
    expect(placesIn([{ Offer: 'A', Meter: 'session', Tiers: '1 to 5; x' }])).toEqual([
      { table: 'offers', row: 0, offer: 'A', header: 'Tiers' },
    ]);
    expect(placesIn([{ Offer: 'A', Meter: 'session', Rate: 1 }], [{ ...CHAT, Turns: '1: x' }])).toEqual([
      { table: 'traffic', row: 0, channel: 'Chat', header: 'Turns' },
    ]);
  });

  test('a term of the whole offer has no row', () => {
    const offers = [
      { Offer: 'A', Meter: 'session', Rate: 1, Currency: 'USD', 'Minimum fee': 9, 'Monthly cap': 1 },
      { Currency: 'EUR', Meter: 'seat', Rate: 1, Seats: 1 },
    ];
    expect(placesIn(offers)).toEqual([
      { table: 'offers', offer: 'A', header: 'Currency' },
      { table: 'offers', offer: 'A', header: 'Minimum fee' },
    ]);
    expect(placesIn([{ Offer: 'A', Meter: 'session', Rate: 1, Channels: 'Fax' }])).toEqual([
      { table: 'offers', offer: 'A', header: 'Channels' },
    ]);
  });

  test('a row, an offer, a table as a whole', () => {
    const both = { Offer: 'A', Meter: 'session', Rate: 1, Tiers: '1' };
    expect(placesIn([both])).toEqual([{ table: 'offers', row: 0, offer: 'A' }]);
    expect(placesIn([{ Offer: 'A', Meter: 'unit', Rate: 1 }])).toEqual([
      { table: 'offers', row: 0, offer: 'A' },
    ]);
    expect(placesIn([])).toEqual([{ table: 'offers' }]);
    expect(placesIn([{ Offer: 'A', Metre: 'session' }])).toEqual([{ table: 'offers' }]);
    expect(told({ table: 'offers', term: 'Currency' })).toEqual({ table: 'offers', header: 'Currency' });
    expect(told('resolutions')).toEqual({});
  });

  test('a channel that an offer cannot be priced on, by its name', () => {
    const { 'Interactions per session': _, ...silent } = CHAT;
    const traffic = [CHAT, { ...silent, Channel: 'Mail (A), Rate' }];
    expect(placesIn([{ Offer: 'A', Meter: 'interaction', Rate: 1 }], traffic)).toEqual([
      { table: 'traffic', row: 1, channel: 'Mail (A), Rate', header: 'Interactions per session' },
    ]);
  });

  test('channels that contain each other: the row of the one that is named', () => {
    const { 'Interactions per session': _, ...silent } = CHAT;
    const traffic = ['Chat', 'Web, Chat', 'Chat), Interactions per session', 'Resolution rate, Chat'].map(
      (Channel) => ({ ...silent, Channel }),
    );
    const found = placesIn([{ Offer: 'Offer (A), Rate', Meter: 'interaction', Rate: 1 }], traffic);
    expect(found).toEqual(
      traffic.map(({ Channel }, row) => ({
        table: 'traffic',
        row,
        channel: Channel,
        header: 'Interactions per session',
      })),
    );
  });

  test('an offer that is called as a cell is: its faults are of it', () => {
    for (const name of AWKWARD) {
      const offer = { Offer: name, Meter: 'session', Rate: 1, 'Minimum fee': 9, 'Monthly cap': 1 };
      // A row that is called a total and has a meter is an offer.
      expect(placesIn([{ Offer: 'A', Meter: 'session', Rate: 1 }, offer])).toEqual([
        { table: 'offers', offer: name, header: 'Minimum fee' },
      ]);
    }
  });

  test('whatever the names, a fault of a cell finds its row, offer and column', () => {
    const name = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '');
    const label = fc.oneof(name, fc.constantFrom(...AWKWARD));
    fc.assert(
      fc.property(
        fc.uniqueArray(label, { minLength: 2, maxLength: 4, selector: (own) => own.trim().toLowerCase() }),
        fc.nat({ max: 3 }),
        (labels, at) => {
          const wrong = at % labels.length;
          const offers = labels.map((own, index) => ({
            Offer: `O${own}`,
            Meter: 'session',
            Rate: index === wrong ? 'x' : 1,
          }));
          const traffic = labels.map((own, index) => ({
            ...CHAT,
            Channel: `C${own}`,
            'Resolution rate': index === wrong ? 'x' : 0.5,
          }));
          expect(placesIn(offers, traffic)).toEqual([
            { table: 'traffic', row: wrong, channel: `C${labels[wrong]}`.trim(), header: 'Resolution rate' },
            { table: 'offers', row: wrong, offer: `O${labels[wrong]}`.trim(), header: 'Rate' },
          ]);
        },
      ),
    );
  });
});
