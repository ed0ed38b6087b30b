import fc from 'fast-check';
import { DoubleBlocks, NarrowBlocks } from '../../../src/core/evidence/block-column';

const some = fc.oneof(fc.constantFrom(0, 1, 255, 256, 65_535, 65_536, 2 ** 32 - 1), fc.nat({ max: 300 }));
/** Several thousand of a kind, so that there are blocks. */
const runs = fc.array(fc.tuple(some, fc.integer({ min: 1, max: 3000 })), { maxLength: 6 });

test.each([NarrowBlocks, DoubleBlocks])(
  '%p: numbers come back as they went in, whenever they are asked for',
  (Column) => {
    fc.assert(
      fc.property(runs, (own) => {
        const [column, all] = [new Column(), [] as number[]];
        for (const [value, times] of own) {
          for (let at = 0; at < times; at += 1) {
            column.push(value);
            all.push(value);
          }
          expect(column.length).toBe(all.length);
          expect(Array.from(column.values).slice(0, column.length)).toEqual(all);
        }
      }),
      { numRuns: 30 },
    );
  },
);

test('they take as few bytes as the largest takes', () => {
  const column = new NarrowBlocks();
  for (let at = 0; at < 5000; at += 1) column.push(at % 200);
  expect(column.values.BYTES_PER_ELEMENT).toBe(1);
  column.push(70_000);
  expect(column.values.BYTES_PER_ELEMENT).toBe(4);
  expect([column.values[4999], column.values[5000]]).toEqual([4999 % 200, 70_000]);
});
