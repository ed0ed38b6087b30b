import { EXAMPLE_SCENARIO } from '../../../../src/core/scenario/example-scenario.js';
import {
  OFFER_COLUMNS,
  TRAFFIC_COLUMNS,
  offerCells,
  rowsOf,
  trafficCells,
} from '../../../../src/core/scenario/tables/scenario-tables.js';
import { OFFER_HEADERS } from '../../../../src/core/terms/columns.js';
import { readOffers } from '../../../../src/core/terms/read-offers.js';
import { TRAFFIC_HEADERS } from '../../../../src/core/traffic/columns.js';
import { readTraffic } from '../../../../src/core/traffic/read-traffic.js';

const NOTES = ['Note', 'Source', 'As of'];
const namesOf = (headers: readonly { readonly header: string }[]) => headers.map(({ header }) => header);

describe('the order of columns', () => {
  test('names every header of an Offers table once, and the notes', () => {
    expect([...OFFER_COLUMNS].sort()).toEqual([...namesOf(OFFER_HEADERS), ...NOTES].sort());
  });

  test('names every header of a Traffic table once, and the notes', () => {
    expect(TRAFFIC_COLUMNS).toEqual([...namesOf(TRAFFIC_HEADERS), ...NOTES]);
  });
});

describe('offerCells', () => {
  test('has the columns that a row uses and the common ones, in their usual order', () => {
    const [headers] = offerCells([
      { 'Platform fee': 5, 'Package size': 10, Rate: 2, Meter: 'session', Offer: 'A' },
    ]);
    expect(headers).toEqual([
      ...['Offer', 'Meter', 'Rate', 'Unit', 'Tiers', 'Package size', 'Committed units', 'Overage rate'],
      ...['Session cap', 'Platform fee', 'Currency', 'Note', 'Source', 'As of'],
    ]);
  });

  test('finds a header by another word for it, and keeps an unknown one at the end', () => {
    const [headers = [], row = []] = offerCells([{ offer: 'A', METER: 'flat', rho: 0.5, 'My own': 'x' }]);
    expect(row[headers.indexOf('Resolution rate')]).toBe(0.5);
    expect(headers.at(-1)).toBe('My own');
    expect(headers.filter((header) => header === 'Offer')).toHaveLength(1);
  });

  test('repeats the name of an offer that goes on', () => {
    const cells = offerCells([{ Offer: 'A', Meter: 'flat' }, { Meter: 'seat', Seats: 2 }, { Offer: 'B' }]);
    expect(cells.slice(1).map(([name]) => name)).toEqual(['A', 'A', 'B']);
  });

  test('makes a plain number of a text in a column of numbers, and nowhere else', () => {
    const [headers = [], row = []] = offerCells([{ Offer: '2024', Rate: ' 0.5 ', Discount: '10%' }]);
    const at = (header: string) => row[headers.indexOf(header)];
    expect([at('Offer'), at('Rate'), at('Discount')]).toEqual(['2024', 0.5, 0.1]);
  });

  test('a column named like a prototype key is a column like any other', () => {
    const row = JSON.parse('{"Offer":"A","__proto__":"x"}') as Record<string, string>;
    expect(offerCells([row])[1]?.at(-1)).toBe('x');
    expect(Object.prototype).not.toHaveProperty('x');
  });
});

describe('rowsOf', () => {
  test('gives back what was made cells of', () => {
    const cells = [offerCells(EXAMPLE_SCENARIO.offers), trafficCells(EXAMPLE_SCENARIO.traffic)];
    expect(cells.map(rowsOf)).toEqual([EXAMPLE_SCENARIO.offers, EXAMPLE_SCENARIO.traffic]);
  });

  test('leaves out blank cells, blank rows and columns without a header', () => {
    const rows = rowsOf([
      ['rho', '', 'Channel'],
      [0.5, 'lost', ''],
      ['', ' ', null],
      [0, '', 'Chat'],
    ]);
    expect(rows).toEqual([{ 'Resolution rate': 0.5 }, { 'Resolution rate': 0, Channel: 'Chat' }]);
  });

  test('keeps an error or a boolean as the text that a cell shows', () => {
    expect(
      rowsOf([
        ['Offer', 'Note'],
        [{ error: '#REF!' }, true],
      ]),
    ).toEqual([{ Offer: '#REF!', Note: 'TRUE' }]);
  });
});

describe('the example scenario', () => {
  test('can be read and priced in all its offers', () => {
    const offers = readOffers(offerCells(EXAMPLE_SCENARIO.offers));
    const traffic = readTraffic(trafficCells(EXAMPLE_SCENARIO.traffic));
    expect(traffic.ok).toBe(true);
    expect(offers.ok && offers.value.map(({ offer }) => offer.ok)).toEqual(Array(6).fill(true));
  });

  test('every row says where its figures come from', () => {
    const rows = [...EXAMPLE_SCENARIO.offers, ...EXAMPLE_SCENARIO.traffic];
    expect(rows.filter((row) => row['Source'] === undefined || row['As of'] === undefined)).toEqual([]);
  });
});
