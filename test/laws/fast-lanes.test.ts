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

/** A quantity for one schedule, which is the same in all rows. */
const quantity = fc.tuple(
  mostly(
    fc.oneof(
      fc.integer({ min: 0, max: 30 }),
      fc.integer({ min: 0, max: 30_000 }),
      fc.integer({ min: 0, max: 30_000_000 }).map((value) => value / 1000),
      fc.constantFrom(0.3, 10.0000000004, 1e-6, 1e-7, 999_999_999, 1e9, 12_345_678.123456),
    ),
  ),
);

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

const price = fc.oneof(cents, measured, fc.constantFrom(0, 1 / 3, 0.1, 1e-7, 1e-23, 1e14, 1e16));
const schedule = fc
  .tuple(
    fc.uniqueArray(fc.oneof(fc.integer({ min: 1, max: 20_000 }), fc.constantFrom(0.3, 10, 1 / 3, 1e9)), {
      minLength: 1,
      maxLength: 5,
    }),
    fc.array(fc.tuple(price, fc.oneof(fc.constant(0), price)), { minLength: 6, maxLength: 6 }),
    fc.boolean(),
  )
  .map(([ends, prices, isOpen]) => {
    const rising: (number | null)[] = [...ends.sort((a, b) => a - b), ...(isOpen ? [null] : [])];
    return rising.map((upTo, place) => [upTo, ...(prices[place] ?? [0, 0])]);
  });

test('TIERED_CHARGE: the fast lane and the decimal path agree to the last bit, row by row, in every mode', () => {
  fc.assert(
    fc.property(
      fc.array(quantity, { minLength: 1, maxLength: 20 }),
      schedule,
      fc.constantFrom<unknown>('graduated', 'volume', 'ladder', null, 'neither'),
      (rows, tiers, mode) => {
        const fast = spill('TIERED_CHARGE', ...columns(rows), tiers, mode);
        const slow = spill('TIERED_CHARGE', ...columns(asText(rows, [])), tiers, mode);
        expect(stripQuotes(fast)).toEqual(stripQuotes(slow));
      },
    ),
    { numRuns: runs(1500) },
  );
});

test('tiers as text for all rows, and for each its own, give what they give by themselves', () => {
  const quantities = [[4999], [5000], [5001], [25000.5]];
  const costs = [[4949.01], [4950], [4950.85], [21_200.35]];
  expect(spill('TIERED_CHARGE', quantities, '0.99 to 5000; 0.85 to 20000; 0.70')).toEqual(costs);
  const texts = ['1 to 9000', '2 to 9000', '3', '4'];
  expect(
    spill(
      'TIERED_CHARGE',
      quantities,
      texts.map((text) => [text]),
    ),
  ).toEqual([[4999], [10_000], [15_003], [100_002]]);
});
