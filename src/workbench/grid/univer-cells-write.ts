import { Tools, type ICellData, type Injector, type Workbook } from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetWorksheetColumnCountCommand,
  SetWorksheetRowCountCommand,
} from '@univerjs/preset-sheets-core';
import { cellDataFor, EMPTIED, hasContent } from './cell-data.js';
import type { Cells } from './cells.js';
import type { Edit } from './edit.js';
import type { Area } from './grid.js';
import { openSheet } from './open-sheet.js';
import { forEachCell } from './ranges.js';

type Matrix = Record<number, Record<number, ICellData>>;

/** Rows and columns come in these steps when something is written beyond the last ones. */
const GROWTH = { rows: 50, columns: 6 } as const;

interface Parts extends Pick<Cells, 'readers' | 'within'> {
  readonly injector: Injector;
  readonly edit: Edit;
  readonly workbook: () => Workbook;
}

/** Cells as they are written, each call a step that can be undone. */
export function writeCells({
  injector,
  edit,
  workbook,
  within,
  readers,
}: Parts): Pick<Cells, 'write' | 'empty' | 'shift'> {
  const sheetOf = (id: string) => openSheet(workbook(), id);
  const styles = () => workbook().getStyles();
  const patternAt = (sheet: string, row: number, column: number) =>
    styles().getStyleByCell(sheetOf(sheet).getCellRaw(row, column))?.n?.pattern;
  const put = (sheet: string, cellValue: Matrix) => {
    if (Object.keys(cellValue).length === 0) return;
    const params = { unitId: edit.unitId, subUnitId: sheet, cellValue };
    const undo = SetRangeValuesUndoMutationFactory(injector, Tools.deepClone(params));
    edit.change({ id: SetRangeValuesMutation.id, params }, { id: SetRangeValuesMutation.id, params: undo });
  };
  const grow = (area: Area) => growSheet(edit, sheetOf(area.sheet), area);
  return {
    write(area, values) {
      grow(area);
      const cells: Matrix = {};
      values.forEach((line, down) =>
        line.forEach((value, along) => {
          const row = area.row + down;
          const column = area.column + along;
          if (value !== null && value !== undefined)
            (cells[row] ??= {})[column] = cellDataFor(value, patternAt(area.sheet, row, column));
        }),
      );
      put(area.sheet, cells);
    },
    empty(area) {
      const held = within(area);
      const cells: Matrix = {};
      if (held) {
        forEachCell(held, (row, column) => {
          if (hasContent(readers.own({ sheet: area.sheet, row, column })))
            (cells[row] ??= {})[column] = { ...EMPTIED };
        });
      }
      put(area.sheet, cells);
    },
    shift(area, { rows, columns }) {
      grow({ ...area, row: area.row + rows, column: area.column + columns });
      const cells: Matrix = {};
      forEachCell(area, (row, column) => {
        (cells[row] ??= {})[column] = { ...EMPTIED, s: null };
      });
      forEachCell(area, (row, column) => {
        const own = readers.own({ sheet: area.sheet, row, column }) ?? {};
        const { s } = own;
        const style = s ? Tools.deepClone(styles().getStyleByCell({ s })) : null;
        (cells[row + rows] ??= {})[column + columns] = { ...EMPTIED, ...contentOf(own), s: style };
      });
      put(area.sheet, cells);
    },
  };
}

function growSheet(
  edit: Edit,
  own: ReturnType<typeof openSheet>,
  { sheet, row, column, rowCount, columnCount }: Area,
): void {
  const rows = row + rowCount;
  const columns = column + columnCount;
  if (rows > own.getRowCount())
    edit.run(SetWorksheetRowCountCommand.id, { subUnitId: sheet, rowCount: rows + GROWTH.rows });
  if (columns > own.getColumnCount())
    edit.run(SetWorksheetColumnCountCommand.id, {
      subUnitId: sheet,
      columnCount: columns + GROWTH.columns,
    });
}

/** The formula of a cell, or else its value. */
function contentOf({ f, v, t }: ICellData): Pick<ICellData, 'f' | 'v' | 't'> {
  if (f) return { f };
  return v === undefined || v === null ? {} : { v, ...(t ? { t } : {}) };
}
