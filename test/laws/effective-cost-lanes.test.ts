import fc from 'fast-check';
import { spill } from '../functions/host.js';
import { runs } from '../runs.js';

/** Numbers as they stand in cells: short decimals, doubles of any kind, numbers out of range, and blanks. */
const cents = fc.integer({ min: 0, max: 500 }).map((value) => value / 100);
const share = fc.integer({ min: 0, max: 100 }).map((value) => value / 100);
const anyNumber = fc.double({ min: -2, max: 1e6, noNaN: true });
const odd = fc.oneof(anyNumber, fc.constantFrom<unknown>(0, null, '', 65, -1, 1e-300, 1e300, 1 / 3));
const mostly = (arbitrary: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 9, arbitrary }, { weight: 1, arbitrary: odd });

const row = fc.tuple(
  mostly(cents),
  fc.constantFrom('interaction', 'session', 'resolution', 'Messages', 'ticket'),
  mostly(fc.integer({ min: 1, max: 150 }).map((value) => value / 10)),
  mostly(share),
  mostly(fc.oneof(cents, fc.constantFrom<unknown>(null, 0))),
  fc.constantFrom<unknown>('session', null, 0, 'resolution'),
  mostly(fc.oneof(share, fc.constant(null))),
  fc.constantFrom<unknown>('mean', null, 0, '', 'Mean'),
);

const columns = (rows: readonly (readonly unknown[])[]) =>
  Array.from({ length: 8 }, (_, column) => rows.map((cells) => [cells[column]]));

const WORD_COLUMNS = [1, 5, 7];

/** The same figures as text: they take the decimal path, for the fast lane takes numbers alone. */
const asText = (rows: readonly (readonly unknown[])[]) =>
  rows.map((cells) =>
    cells.map((value, column) =>
      typeof value === 'number' && !WORD_COLUMNS.includes(column) ? String(value) : value,
    ),
  );

const stripQuotes = (cells: unknown[][]) =>
  cells.map((own) =>
    own.map((value) => (typeof value === 'string' ? value.replace(/ is "([^"]*)";/, ' is $1;') : value)),
  );

describe.each([
  'EFFECTIVE_COST_PER_RESOLUTION',
  'EFFECTIVE_COST_PER_SESSION',
  'EFFECTIVE_COST_PER_INTERACTION',
])('%s', (id) => {
  test('the fast lane and the decimal path agree to the last bit, row by row', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
        const fast = spill(id, ...columns(rows));
        const slow = spill(id, ...columns(asText(rows)));
        expect(stripQuotes(fast)).toEqual(stripQuotes(slow));
      }),
      { numRuns: runs(1500) },
    );
  });
});

test('a meter that the first row lacks is asked for, whatever the rows below it say', () => {
  const ragged = spill('EFFECTIVE_COST_PER_SESSION', [[0.8], [0.8]], [[undefined], ['session']]);
  expect(String(ragged[0]?.[0])).toContain('meter is blank');
  expect(ragged[1]?.[0]).toBe(0.8);
});
