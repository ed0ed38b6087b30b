import fc from 'fast-check';
import { dec } from '../../src/core/exact/decimal.js';
import type { Result } from '../../src/core/fault/result.js';
import type { Cell } from '../../src/core/grid/cell.js';
import { readSpread } from '../../src/core/study/simulation/read-spread.js';
import { rateUnits } from '../../src/core/terms/tariff/tariff.js';
import { parseTierRows } from '../../src/core/terms/tariff/parse-tiers.js';
import { parseSessionLengthRows } from '../../src/core/traffic/parse-session-lengths.js';
import { readRamp } from '../../src/core/traffic/read-ramp.js';
import { readSeason } from '../../src/core/traffic/read-season.js';
import { valueOf } from '../reference/doors.js';
import { runs } from '../runs.js';

/** A header row over records, and the same with its columns in another order. */
interface Moved {
  readonly usual: Cell[][];
  readonly moved: Cell[][];
}

function movedTable(headers: readonly string[], rows: fc.Arbitrary<Cell[][]>): fc.Arbitrary<Moved> {
  const order = fc.shuffledSubarray([...headers.keys()], { minLength: headers.length });
  return fc.tuple(rows, order).map(([own, places]) => {
    const usual = [[...headers], ...own];
    return { usual, moved: usual.map((row) => places.map((place) => row[place] ?? null)) };
  });
}

const amount = fc.integer({ min: 1, max: 5000 });
const cents = fc.integer({ min: 1, max: 500 }).map((own) => own / 100);
const rising = fc.uniqueArray(amount, { minLength: 1, maxLength: 5 }).map((own) => own.sort((a, b) => a - b));

const tiers = fc
  .tuple(rising, fc.array(cents, { minLength: 5, maxLength: 5 }), cents)
  .map(([ends, prices, fee]) =>
    ends.map((end, index): Cell[] => [
      (ends[index - 1] ?? 0) + 1,
      end,
      prices[index] ?? 1,
      index === 0 ? null : fee,
    ]),
  );
const byKey = (value: fc.Arbitrary<number>, most: number) =>
  fc
    .uniqueArray(fc.tuple(fc.integer({ min: 1, max: most }), value), {
      minLength: 1,
      maxLength: 6,
      selector: ([key]) => key,
    })
    .map((own) => own.sort(([a], [b]) => a - b).map((pair): Cell[] => [...pair]));
const season = fc
  .array(cents, { minLength: 12, maxLength: 12 })
  .map((own) => own.map((factor, index): Cell[] => [index + 1, factor]));
const spread = fc.tuple(cents, cents).map(([low, more]): Cell[][] => [['sessions', low, low + more]]);

/** What a reader makes of both. */
function alike<Value>(read: (cells: Cell[][]) => Result<Value>, table: fc.Arbitrary<Moved>) {
  fc.assert(
    fc.property(table, ({ usual, moved }) => {
      expect(valueOf(read(moved))).toEqual(valueOf(read(usual)));
    }),
    { numRuns: runs(100) },
  );
}

describe('headers say which column is which, in any order', () => {
  test('tiers, and they cost what the same ones cost without headers', () => {
    const table = movedTable(['From', 'To', 'Price', 'Flat fee'], tiers);
    alike((cells) => parseTierRows(cells, 'tiers'), table);
    fc.assert(
      fc.property(table, fc.double({ min: 0, max: 1, noNaN: true }), ({ usual, moved }, part) => {
        const bare = usual.slice(1).map(([, ...rest]) => rest);
        const last = Number(bare.at(-1)?.[0]);
        const cost = (cells: Cell[][]) => {
          const schedule = valueOf(parseTierRows(cells, 'tiers'));
          const units = dec(Math.floor(part * last));
          return rateUnits(units, { kind: 'tiers', mode: 'graduated', tiers: schedule }).map(
            ({ amount: own }) => own.toString(),
          );
        };
        expect(cost(moved)).toEqual(cost(bare));
      }),
      { numRuns: runs(100) },
    );
  });

  test('measured replies', () => {
    alike(
      (cells) => parseSessionLengthRows(cells, 'turns'),
      movedTable(['Replies', 'Sessions'], byKey(amount, 20)),
    );
  });

  test('a ramp', () => {
    const rates = cents.map((own) => own / 5);
    alike((cells) => readRamp(cells, 'ramp'), movedTable(['Month', 'Resolution rate'], byKey(rates, 24)));
  });

  test('a season', () => {
    alike((cells) => readSeason(cells, 'season'), movedTable(['Month', 'Factor'], season));
  });

  test('a spread', () => {
    alike((cells) => readSpread(cells, 'spread'), movedTable(['Variable', 'Low', 'High'], spread));
  });
});
