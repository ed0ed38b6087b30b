import type { Original } from '../../core/file/scenario-file.js';
import { rowHeights } from '../../model/page/row-heights.js';
import type { Block, ModelSheet } from '../../model/page/sheet.js';
import type { Job } from '../host/send-in-parts.js';
import { queueSheet } from '../draw/write-sheet.js';

/** Widths of its columns, in characters. */
const LABEL_WIDTH = 62;
const OTHER_WIDTH = 20;

/** As many rows as are queued together: whole models have thousands. */
const TOGETHER = 100;

/** The jobs that write helper rows into a new sheet of that name, looking as the model's own sheets do. */
export function calculationJobs(sheet: Excel.Worksheet, name: string, rows: Block['cells']): Job[] {
  const widths = (rows[0] ?? []).map((_, column) => (column === 0 ? LABEL_WIDTH : OTHER_WIDTH));
  return Array.from({ length: Math.ceil(rows.length / TOGETHER) }, (_, index) => {
    const row = index * TOGETHER;
    const blocks = [{ row, column: 0, cells: rows.slice(row, row + TOGETHER) }];
    const after: ModelSheet = {
      ...EMPTY,
      name,
      blocks,
      widths: index === 0 ? widths : [],
      heights: rowHeights({ blocks, widths }, () => undefined),
      frozen: { rows: 0, columns: index === 0 ? 1 : 0 },
    };
    return {
      weight: JSON.stringify(blocks).length,
      queue: () => queueSheet(sheet, { after, before: undefined, currency: undefined }),
    };
  });
}

const EMPTY = {
  key: 'calculation',
  tables: [],
  charts: [],
  validations: [],
  highlights: [],
  inputs: [],
  spills: [],
  landscape: true,
} as const;

/** Whether what is kept of a conversion is its sheet of helper rows: there no formula stood before. */
export function isCalculation({ formula }: Original): boolean {
  return formula === '';
}
