import fc from 'fast-check';
import { cutArea } from '../../../src/workbench/grid/cut-area';
import type { Area } from '../../../src/workbench/grid/grid';

const side = fc.integer({ min: 0, max: 6 });
const length = fc.integer({ min: 1, max: 5 });
const area: fc.Arbitrary<Area> = fc.record({
  sheet: fc.constantFrom('one', 'two'),
  row: side,
  column: side,
  rowCount: length,
  columnCount: length,
});

const has = (one: Area, sheet: string, row: number, column: number) =>
  one.sheet === sheet &&
  row >= one.row &&
  row < one.row + one.rowCount &&
  column >= one.column &&
  column < one.column + one.columnCount;

test('every cell of cutArea(area, hole) is of the area, not of the hole, and of one part only', () => {
  fc.assert(
    fc.property(area, area, (whole, hole) => {
      const parts = cutArea(whole, hole);
      const wrong: string[] = [];
      for (const sheet of ['one', 'two'])
        for (let row = 0; row < 12; row++)
          for (let column = 0; column < 12; column++) {
            const left = has(whole, sheet, row, column) && !has(hole, sheet, row, column);
            const holders = parts.filter((part) => has(part, sheet, row, column)).length;
            if (holders !== (left ? 1 : 0)) wrong.push(`${sheet} ${row},${column} in ${holders}`);
          }
      expect(wrong).toEqual([]);
    }),
  );
});
