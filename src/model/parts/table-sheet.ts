import type { Cell } from '../../core/grid/cell.js';
import { belowHeader, columnOf } from '../../reference/area.js';
import type { SheetTexts } from '../../messages/sheets.js';
import { blank, follows, words } from '../page/cell.js';
import type { Area } from '../../reference/area.js';
import type { Block, ModelCell, ModelTable, Validation } from '../page/sheet.js';
import { tableCell, tableColumn, validationsOf } from './table-column.js';

type Cells = readonly (readonly Cell[])[];

/**
 * A scenario's table with a row of units above it: its header row, its rows, and blank ones to fill the area.
 * @param isMixed its rows have money in several currencies, which each row says itself
 * @param formulaAt the formula of an input that is computed, by its row below the headers; undefined for what is typed
 */
export function tableBlocks(
  texts: SheetTexts,
  area: Area,
  cells: Cells,
  {
    isMixed = false,
    formulaAt = () => undefined,
  }: {
    readonly isMixed?: boolean;
    readonly formulaAt?: (row: number, header: string) => string | undefined;
  } = {},
): Block[] {
  const [, ...rows] = cells;
  const headers = headersOf(cells);
  const cellOf = (header: string, cell: Cell): ModelCell => {
    const own = tableCell(header, cell);
    return isMixed && own.format === 'quote' ? { ...own, format: 'amount' } : own;
  };
  const filled = rows.map((row, down) =>
    headers.map((header, index) => {
      const own = cellOf(header, row[index] ?? null);
      const text = formulaAt(down, header);
      return text === undefined ? own : follows(text, valueOf(row[index] ?? null), own.format);
    }),
  );
  const spare = Array.from({ length: area.rowCount - cells.length }, () =>
    headers.map((header) => cellOf(header, null)),
  );
  return [
    {
      row: area.row - 1,
      column: area.column,
      cells: [
        headers.map((header) => {
          const { unit } = tableColumn(texts, header);
          return unit === '' ? blank('unit') : words(unit, 'unit');
        }),
      ],
    },
    {
      row: area.row,
      column: area.column,
      cells: [headers.map((header) => words(header, 'header')), ...filled, ...spare],
    },
  ];
}

function valueOf(cell: Cell): string | number | null {
  return typeof cell === 'string' || typeof cell === 'number' ? cell : null;
}

/** The same as a named table, and what may be typed into its columns. */
export function tableParts(
  texts: SheetTexts,
  name: string,
  area: Area,
  cells: Cells,
): { readonly tables: ModelTable[]; readonly validations: Validation[] } {
  const headers = headersOf(cells);
  const body = belowHeader(area);
  return {
    tables: [{ ...area, name, headers }],
    validations: headers.flatMap((header, index) => validationsOf(texts, header, columnOf(body, index))),
  };
}

/** The headers of a table's cells; those of a scenario are texts. */
export function headersOf([head = []]: Cells): string[] {
  return head.map((cell) => (typeof cell === 'string' ? cell : ''));
}
