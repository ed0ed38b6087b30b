import { CellValueType, ObjectMatrix, type ICellData, type IRange, type Nullable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { FRange, FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import type { Area, CellValue, Grid } from './grid.js';
import type { Calculation } from './calculation.js';
import type { CellPlace } from './meter-function.js';
import { sentenceAt, type CellReaders } from './sentence-at.js';

/** The open workbook, as the host and the page use it. */
export function univerGrid(api: FUniver, calculation: Calculation, formulaData: FormulaDataModel): Grid {
  const workbook = (): FWorkbook => {
    const open = api.getActiveWorkbook();
    if (!open) throw new Error('No workbook is open.');
    return open;
  };
  const sheetOf = (id: string): FWorksheet => {
    const sheet = workbook().getSheetBySheetId(id);
    if (!sheet) throw new Error(`There is no sheet with the id ${id}.`);
    return sheet;
  };
  const rangeOf = ({ sheet, row, column, rowCount, columnCount }: Area): FRange =>
    sheetOf(sheet).getRange(row, column, rowCount, columnCount);
  const cellsOf = <Out>(area: Area, read: (row: number, column: number) => Out): Out[][] =>
    Array.from({ length: area.rowCount }, (_, row) =>
      Array.from({ length: area.columnCount }, (__, column) => read(area.row + row, area.column + column)),
    );
  const cells: CellReaders = {
    own: ({ sheet, row, column }) => sheetOf(sheet).getSheet().getCellRaw(row, column),
    spilled: ({ sheet, row, column }) =>
      formulaData.getArrayFormulaCellData()[workbook().getId()]?.[sheet]?.[row]?.[column],
  };
  const cellAt = (place: CellPlace): Nullable<ICellData> => {
    const own = cells.own(place);
    return own?.v !== undefined && own.v !== null ? own : (cells.spilled(place) ?? own);
  };
  return {
    sheets: () =>
      workbook()
        .getSheets()
        .map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getSheetName() })),
    activeSheet: () => workbook().getActiveSheet().getSheetId(),
    activate: (sheet) => void workbook().setActiveSheet(sheetOf(sheet)),
    whole: (sheet) => {
      const { maxRow, maxColumn } = sizeOf(sheetOf(sheet));
      return { sheet, row: 0, column: 0, rowCount: maxRow, columnCount: maxColumn };
    },
    used: (sheet) => {
      const own = sheetOf(sheet);
      // The sheet does not count the cells that formulas spill into.
      const spills: IRange[] = [];
      new ObjectMatrix(formulaData.getArrayFormulaRange()[workbook().getId()]?.[sheet] ?? {}).forValue(
        (_row, _column, range) => void spills.push(range),
      );
      return {
        sheet,
        row: 0,
        column: 0,
        rowCount: Math.max(own.getLastRow(), ...spills.map(({ endRow }) => endRow)) + 1,
        columnCount: Math.max(own.getLastColumn(), ...spills.map(({ endColumn }) => endColumn)) + 1,
      };
    },
    selection: () => {
      const range = workbook().getActiveRange();
      const sheet = workbook().getActiveSheet().getSheetId();
      if (!range) return { sheet, row: 0, column: 0, rowCount: 1, columnCount: 1 };
      return {
        sheet,
        row: range.getRow(),
        column: range.getColumn(),
        rowCount: range.getHeight(),
        columnCount: range.getWidth(),
      };
    },
    select: (area) => void rangeOf(area).activate(),
    values: (area) => cellsOf(area, (row, column) => valueOf(cellAt({ sheet: area.sheet, row, column }))),
    formulas: (area) => {
      const formulas = rangeOf(area).getFormulas();
      return cellsOf(area, (row, column) => {
        const formula = formulas[row - area.row]?.[column - area.column];
        return formula ? formula : valueOf(cellAt({ sheet: area.sheet, row, column }));
      });
    },
    sentence: (place) => sentenceAt(cells, place),
    texts: (area) => rangeOf(area).getDisplayValues(),
    write: (area, values) =>
      values.forEach((row, down) =>
        row.forEach((value, right) => {
          if (value === null) return;
          const place = {
            ...area,
            row: area.row + down,
            column: area.column + right,
            rowCount: 1,
            columnCount: 1,
          };
          rangeOf(place).setValue(cellDataFor(value));
        }),
      ),
    settled: () => calculation.settled(),
  };
}

function sizeOf(sheet: FWorksheet): { maxRow: number; maxColumn: number } {
  return { maxRow: sheet.getMaxRows(), maxColumn: sheet.getMaxColumns() };
}

/** What is written as a cell: text that starts with = is a formula, and whatever stood there before goes. */
function cellDataFor(value: unknown): ICellData {
  const cleared = { f: null, si: null, p: null, v: null, t: null, custom: null };
  if (typeof value === 'string' && value.startsWith('=') && value.length > 1) return { ...cleared, f: value };
  if (typeof value === 'number') return { ...cleared, v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { ...cleared, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return value === '' ? cleared : { ...cleared, v: String(value), t: CellValueType.STRING };
}

function valueOf(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return '';
  return cell?.t === CellValueType.BOOLEAN ? value === 1 || value === true : value;
}
