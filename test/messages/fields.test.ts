import type { Term } from '../../src/core/grid/term';
import { OFFER_TERMS } from '../../src/core/terms/columns';
import { TRAFFIC_TERMS } from '../../src/core/traffic/columns';
import { fields as arabic } from '../../src/messages/ar/fields';
import { fields as german } from '../../src/messages/de/fields';
import { fields as english } from '../../src/messages/en/fields';

const TABLES = [TRAFFIC_TERMS, OFFER_TERMS].map((terms) =>
  Object.values<Term>(terms).map(({ header }) => header),
);

test('in English a field is called as its column is, but where that has the word of a formula', () => {
  const others = TABLES.flat().filter((header) => english.label(header) !== header);
  expect(others.filter((header) => !/session/i.test(header))).toEqual([]);
  expect(TABLES.flat().filter((header) => /\bsessions?\b/i.test(english.label(header)))).toEqual([]);
});

describe.each([
  ['German', german],
  ['Arabic', arabic],
])('%s', (_, { label, inTable }) => {
  test('has a name for every column of Traffic and Offers', () => {
    expect(TABLES.flat().filter((header) => label(header) === header)).toEqual([]);
  });

  test('calls no two columns of a table the same', () => {
    for (const headers of TABLES) expect(new Set(headers.map(label)).size).toBe(headers.length);
  });

  test('says which column it is', () => {
    expect(inTable('Window factor')).toContain('Window factor');
  });
});
