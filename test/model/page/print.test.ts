import fc from 'fast-check';
import { printLayout } from '../../../src/model/page/print.js';
import type { ModelSheet } from '../../../src/model/page/sheet.js';
import { words } from '../../../src/model/page/cell.js';

const SHEET: ModelSheet = {
  key: 'compare',
  name: 'Compare',
  blocks: [],
  tables: [],
  charts: [],
  validations: [],
  highlights: [],
  widths: [],
  frozen: { rows: 0, columns: 0 },
  inputs: [],
  spills: [],
  landscape: true,
};

const block = (row: number, rowCount: number, columnCount = 1) => ({
  row,
  column: 0,
  cells: Array.from({ length: rowCount }, () =>
    Array.from({ length: columnCount }, () => words('x', 'label')),
  ),
});

test('everything is printed, charts too, on as many pages as its width needs', () => {
  const chart = {
    ...({ name: 'a', kind: 'bar', title: 'A', categoryTitle: '', valueTitle: '', series: [] } as const),
    ...({ valueFormat: 'money', categoryFormat: 'text', legend: false } as const),
    place: { row: 4, column: 1, rowCount: 20, columnCount: 3 },
  };
  const narrow = { ...SHEET, blocks: [block(0, 3)], charts: [chart], widths: [20, 20, 20, 20] };
  expect(printLayout(narrow)).toMatchObject({
    area: { row: 0, column: 0, rowCount: 24, columnCount: 4 },
    wide: 1,
  });
  const offers = { ...SHEET, blocks: [block(0, 3, 30)], widths: Array.from({ length: 30 }, () => 16) };
  expect(printLayout(offers).wide).toBeGreaterThan(1);
  expect(printLayout(SHEET)).toEqual({ area: undefined, wide: 1, breaks: [], titleColumns: 0 });
});

test('what is behind charts and checks, to the right of the rest, is not printed and takes no width', () => {
  const both = { ...SHEET, blocks: [block(0, 3, 30)], widths: Array.from({ length: 30 }, () => 16) };
  expect(printLayout({ ...both, printedColumns: 6 })).toMatchObject({
    area: { columnCount: 6 },
    wide: 1,
    titleColumns: 0,
  });
});

test('a sheet that is wider than a page says on every page what its rows are called', () => {
  const wide = { ...SHEET, blocks: [block(0, 3, 30)], widths: Array.from({ length: 30 }, () => 16) };
  expect(printLayout(wide).titleColumns).toBe(1);
  expect(printLayout({ ...wide, frozen: { rows: 5, columns: 2 } }).titleColumns).toBe(2);
});

/** On which page each row comes to stand: at its full size a page has room for 32 of 15 points. */
function pagesOf(rows: number, breaks: readonly number[]): number[] {
  let [page, first] = [0, 0];
  return Array.from({ length: rows }, (_, row) => {
    if (breaks.includes(row) || row - first >= 32) [page, first] = [page + 1, row];
    return page;
  });
}

test('no table or chart that fits on a page is cut, wherever the others end', () => {
  const tables = fc.array(
    fc.record({ gap: fc.integer({ min: 1, max: 6 }), rows: fc.integer({ min: 1, max: 30 }) }),
    {
      minLength: 1,
      maxLength: 12,
    },
  );
  fc.assert(
    fc.property(tables, (wanted) => {
      let next = 0;
      const blocks = wanted.map(({ gap, rows }) => {
        const own = block(next + gap, rows);
        next = own.row + rows;
        return own;
      });
      const { breaks } = printLayout({ ...SHEET, blocks, widths: [20] });
      const pages = pagesOf(next, breaks);
      for (const { row, cells } of blocks) {
        const own = new Set(cells.map((_, down) => pages[row + down]));
        expect(own.size).toBe(1);
      }
    }),
  );
});
