import fc from 'fast-check';
import { NarrowBlocks } from '../../../src/core/evidence/block-column';

const some = fc.oneof(fc.constantFrom(0, 1, 255, 256, 65_535, 65_536, 2 ** 32 - 1), fc.nat({ max: 300 }));
/** Several thousand of a kind, so that there are blocks. */
const runs = fc.array(fc.tuple(some, fc.integer({ min: 1, max: 3000 })), { maxLength: 6 });

test.each([Uint32Array, Float64Array])(
  'numbers come back as they went in, whenever they are asked for',
  (Room) => {
    fc.assert(
      fc.property(runs, (own) => {
        const [column, all] = [new NarrowBlocks(), [] as number[]];
        for (const [value, times] of own) {
          for (let at = 0; at < times; at += 1) {
            column.push(value);
            all.push(value);
          }
          expect(column.length).toBe(all.length);
          const room = new Room(all.length);
          column.copyTo(room);
          expect(Array.from(room)).toEqual(all);
        }
      }),
      { numRuns: 30 },
    );
  },
);
