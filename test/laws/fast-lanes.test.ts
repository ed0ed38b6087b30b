import fc from 'fast-check';
import { spill } from '../functions/host.js';
import { runs } from '../runs.js';

/**
 * Numbers as they stand in cells: short decimals, quotients of counts, doubles of any kind, numbers out of range, and
 * blanks.
 */
const cents = fc.integer({ min: 0, max: 500 }).map((value) => value / 100);
const share = fc.integer({ min: 0, max: 100 }).map((value) => value / 100);
const anyNumber = fc.double({ min: -2, max: 1e6, noNaN: true });
const odd = fc.oneof(
  anyNumber,
  fc.constantFrom<unknown>(0, null, '', 65, -1, 1e-300, 1e300, 5e-324, 1 / 3, 2 ** 53 + 2),
);
const measured = fc
  .tuple(fc.integer({ min: 0, max: 18000 }), fc.integer({ min: 1, max: 18000 }))
  .map(([part, whole]) => (part < whole ? part / whole : whole / Math.max(part, 1)));
const mostly = (arbitrary: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 6, arbitrary }, { weight: 3, arbitrary: measured }, { weight: 1, arbitrary: odd });

const meter = fc.constantFrom('interaction', 'session', 'resolution', 'Messages', 'ticket');

const session = fc.tuple(
  mostly(cents),
  meter,
  mostly(fc.integer({ min: 1, max: 150 }).map((value) => value / 10)),
  mostly(share),
  mostly(fc.oneof(cents, fc.constantFrom<unknown>(null, 0))),
  fc.constantFrom<unknown>('session', null, 0, 'resolution'),
  mostly(fc.oneof(share, fc.constant(null))),
  fc.constantFrom<unknown>('mean', null, 0, '', 'Mean'),
);

const conversion = fc.tuple(mostly(cents), meter, meter, mostly(cents), mostly(share));
const worth = fc.tuple(meter, mostly(cents), mostly(share), mostly(cents), mostly(share));

const columns = (rows: readonly (readonly unknown[])[]) =>
  (rows[0] ?? []).map((_, column) => rows.map((cells) => [cells[column]]));

/** The same figures as text: they take the decimal path, for the fast lane takes numbers alone. */
const asText = (rows: readonly (readonly unknown[])[], words: readonly number[]) =>
  rows.map((cells) =>
    cells.map((value, column) =>
      typeof value === 'number' && !words.includes(column) ? String(value) : value,
    ),
  );

const stripQuotes = (cells: unknown[][]) =>
  cells.map((own) =>
    own.map((value) => (typeof value === 'string' ? value.replace(/ is "([^"]*)";/, ' is $1;') : value)),
  );

const LANES: readonly [id: string, row: fc.Arbitrary<readonly unknown[]>, words: readonly number[]][] = [
  ['EFFECTIVE_COST_PER_RESOLUTION', session, [1, 5, 7]],
  ['EFFECTIVE_COST_PER_SESSION', session, [1, 5, 7]],
  ['EFFECTIVE_COST_PER_INTERACTION', session, [1, 5, 7]],
  ['CONVERT_PRICE', conversion, [1, 2]],
  ['BREAKEVEN_PRICE', worth, [0]],
];

describe.each(LANES)('%s', (id, row, words) => {
  test('the fast lane and the decimal path agree to the last bit, row by row', () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
        const fast = spill(id, ...columns(rows));
        const slow = spill(id, ...columns(asText(rows, words)));
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
