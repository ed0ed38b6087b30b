import {
  CellValueType,
  ObjectMatrix,
  Tools,
  type ICellData,
  type IRange,
  type Injector,
  type Nullable,
  type Workbook,
} from '@univerjs/core';
import {
  FormulaDataModel,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetWorksheetColumnCountCommand,
  SetWorksheetRowCountCommand,
} from '@univerjs/preset-sheets-core';
import { intersect } from './areas.js';
import type { Edit } from './edit.js';
import { formulaText } from './formula/formula-text.js';
import type { Area, CellValue, Grid } from './grid.js';
import type { CellPlace } from './meter-function.js';
import type { CellReaders } from './sentence-at.js';
import { typed } from './typed.js';
import { forEachCell } from './univer-looks.js';

/** Cells, read and written many at once. */
export interface Cells {
  readonly readers: CellReaders;
  readonly within: (area: Area) => Area | undefined;
  used(sheet: string, valuesOnly: boolean): Area | undefined;
  spills(sheet: string): Area[];
  values(area: Area): CellValue[][];
  formulas(area: Area): CellValue[][];
  readonly texts: (area: Area) => string[][];
  write(area: Area, values: readonly (readonly unknown[])[]): void;
  empty(area: Area): void;
  readonly shift: Grid['shift'];
}

type Matrix = Record<number, Record<number, ICellData>>;

/** Everything a cell can hold, taken away. */
const EMPTIED = { f: null, si: null, p: null, v: null, t: null, custom: null, ref: null } as const;

/** Rows and columns come in these steps when something is written beyond the last ones. */
const GROWTH = { rows: 50, columns: 6 } as const;

export function univerCells(injector: Injector, edit: Edit, workbook: () => Workbook): Cells {
  const formulaData = injector.get(FormulaDataModel);
  const sheetOf = (id: string) => {
    const sheet = workbook().getSheetBySheetId(id);
    if (!sheet) throw new Error(`There is no sheet with the id ${id}.`);
    return sheet;
  };
  const readers: CellReaders = {
    own: ({ sheet, row, column }) => sheetOf(sheet).getCellRaw(row, column),
    spilled: ({ sheet, row, column }) =>
      formulaData.getArrayFormulaCellData()[edit.unitId]?.[sheet]?.[row]?.[column],
  };
  const cellAt = (place: CellPlace): Nullable<ICellData> => {
    const own = readers.own(place);
    return own?.v !== undefined && own.v !== null ? own : (readers.spilled(place) ?? own);
  };
  const read = <Out>(area: Area, of: (row: number, column: number) => Out): Out[][] =>
    Array.from({ length: area.rowCount }, (_, row) =>
      Array.from({ length: area.columnCount }, (__, column) => of(area.row + row, area.column + column)),
    );
  const patternAt = (sheet: string, row: number, column: number) =>
    workbook().getStyles().getStyleByCell(sheetOf(sheet).getCellRaw(row, column))?.n?.pattern;

  const put = (sheet: string, cellValue: Matrix) => {
    if (Object.keys(cellValue).length === 0) return;
    const params = { unitId: edit.unitId, subUnitId: sheet, cellValue };
    const undo = SetRangeValuesUndoMutationFactory(injector, Tools.deepClone(params));
    edit.change({ id: SetRangeValuesMutation.id, params }, { id: SetRangeValuesMutation.id, params: undo });
  };
  const grow = ({ sheet, row, column, rowCount, columnCount }: Area) => {
    const own = sheetOf(sheet);
    const rows = row + rowCount;
    const columns = column + columnCount;
    if (rows > own.getRowCount())
      edit.run(SetWorksheetRowCountCommand.id, { subUnitId: sheet, rowCount: rows + GROWTH.rows });
    if (columns > own.getColumnCount())
      edit.run(SetWorksheetColumnCountCommand.id, {
        subUnitId: sheet,
        columnCount: columns + GROWTH.columns,
      });
  };
  /** What array formulas fill, each from its own cell on. */
  const arrays = (sheet: string): IRange[] => {
    const ranges: IRange[] = [];
    new ObjectMatrix(formulaData.getArrayFormulaRange()[edit.unitId]?.[sheet] ?? {}).forValue(
      (_row, _column, range) => void ranges.push(range),
    );
    return ranges;
  };
  const within = (area: Area) => {
    const own = sheetOf(area.sheet);
    return intersect(area, {
      sheet: area.sheet,
      row: 0,
      column: 0,
      rowCount: own.getRowCount(),
      columnCount: own.getColumnCount(),
    });
  };

  return {
    readers,
    within,
    used(sheet, valuesOnly) {
      const corners = arrays(sheet);
      sheetOf(sheet)
        .getCellMatrix()
        .forValue((row, column, cell) => {
          const holds = hasContent(cell) || (!valuesOnly && Boolean(cell?.s));
          if (holds) corners.push({ startRow: row, endRow: row, startColumn: column, endColumn: column });
        });
      if (corners.length === 0) return undefined;
      const row = corners.reduce((least, { startRow }) => Math.min(least, startRow), Infinity);
      const column = corners.reduce((least, { startColumn }) => Math.min(least, startColumn), Infinity);
      const bottom = corners.reduce((most, { endRow }) => Math.max(most, endRow), 0);
      const right = corners.reduce((most, { endColumn }) => Math.max(most, endColumn), 0);
      return { sheet, row, column, rowCount: bottom - row + 1, columnCount: right - column + 1 };
    },
    spills: (sheet) =>
      arrays(sheet).flatMap(({ startRow: row, endRow, startColumn: column, endColumn }) => {
        const rowCount = endRow - row + 1;
        const columnCount = endColumn - column + 1;
        // Where something is in the way, or the formula is gone, it fills nothing.
        const isSpilling = readers.own({ sheet, row, column })?.f && rowCount * columnCount > 1;
        const isBlocked = valueOf(cellAt({ sheet, row, column })) === '#SPILL!';
        return isSpilling && !isBlocked ? [{ sheet, row, column, rowCount, columnCount }] : [];
      }),
    values: (area) => read(area, (row, column) => valueOf(cellAt({ sheet: area.sheet, row, column }))),
    formulas: (area) =>
      read(area, (row, column) => {
        const formula = formulaData.getFormulaStringByCell(row, column, area.sheet, edit.unitId);
        return formula ? formulaText(formula) : valueOf(cellAt({ sheet: area.sheet, row, column }));
      }),
    texts: (area) =>
      read(area, (row, column) => {
        const { v, t } = sheetOf(area.sheet).getCell(row, column) ?? {};
        if (v === undefined || v === null) return '';
        return t === CellValueType.BOOLEAN ? (v ? 'TRUE' : 'FALSE') : String(v);
      }),
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
        const place = { sheet: area.sheet, row, column };
        const { f, v, t, s } = readers.own(place) ?? {};
        const moved = {
          ...EMPTIED,
          s: s ? Tools.deepClone(workbook().getStyles().getStyleByCell({ s })) : null,
        };
        (cells[row + rows] ??= {})[column + columns] = f
          ? { ...moved, f }
          : v === undefined || v === null
            ? moved
            : { ...moved, v, ...(t ? { t } : {}) };
      });
      put(area.sheet, cells);
    },
  };
}

function hasContent(cell: Nullable<ICellData>): boolean {
  return Boolean(cell && ((cell.v !== undefined && cell.v !== null && cell.v !== '') || cell.f || cell.si));
}

/** What is written as a cell; whatever stood there before goes. A cell in the format @ takes everything as text. */
function cellDataFor(value: unknown, pattern: string | undefined): ICellData {
  const isText = pattern === '@';
  if (typeof value === 'boolean') return { ...EMPTIED, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === 'number')
    return isText
      ? { ...EMPTIED, v: String(value), t: CellValueType.FORCE_STRING }
      : { ...EMPTIED, v: value, t: CellValueType.NUMBER };
  const text = String(value);
  if (text === '') return { ...EMPTIED };
  const meant = isText ? { value: text } : typed(text);
  if ('isFormula' in meant && meant.isFormula) return { ...EMPTIED, f: String(meant.value) };
  if (typeof meant.value === 'string') {
    if (meant.value === '') return { ...EMPTIED };
    const looksLikeNumber = !Number.isNaN(Number(meant.value));
    return {
      ...EMPTIED,
      v: meant.value,
      t: looksLikeNumber ? CellValueType.FORCE_STRING : CellValueType.STRING,
    };
  }
  const format = 'format' in meant && !pattern ? { s: { n: { pattern: meant.format ?? '' } } } : {};
  return typeof meant.value === 'boolean'
    ? { ...EMPTIED, v: meant.value ? 1 : 0, t: CellValueType.BOOLEAN }
    : { ...EMPTIED, v: meant.value, t: CellValueType.NUMBER, ...format };
}

function valueOf(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value === undefined || value === null) return '';
  return cell?.t === CellValueType.BOOLEAN ? value === 1 || value === true : value;
}
