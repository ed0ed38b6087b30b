import { formatAddress } from '../../grid/address.js';
import { intersect } from '../../grid/areas.js';
import type { Area, CellValue } from '../../grid/grid.js';
import { flag, text, onSheet, oneOf, areaGiven } from '../argument.js';
import { refuseLocked, refuseProtected } from '../guard.js';
import { hostObject, type HostObject, type Kind, type Reach } from '../kind.js';
import { Refusal } from '../refusal.js';
import { cellProperties, setCellProperties } from './cell-properties.js';
import { CONDITIONAL_FORMATS } from './conditional-formats.js';
import { matrixFor, refuseShape, writeCells } from './range-cells.js';
import { RANGE_FORMAT } from './range-format.js';
import { spillOver, spillParent, spillingTo } from './spill.js';
import { DATA_VALIDATION } from './validation.js';

/** A range inside its sheet. */
export function rangeAt(area: Area, reach: Reach): HostObject {
  if (area.rowCount < 1 || area.columnCount < 1 || area.row < 0 || area.column < 0)
    throw new Refusal('InvalidArgument', 'A range keeps at least one row and one column of the sheet.');
  return hostObject(RANGE, onSheet(area, reach));
}

const CLEAR = ['All', 'Formats', 'Contents', 'Hyperlinks', 'RemoveHyperlinks', 'ResetContents'] as const;

/** Excel.Range; its state is the area it covers. */
export const RANGE: Kind<Area> = {
  name: 'Range',
  identity: (area) => ({ _ReferenceId: writeReference(area) }),
  reads: {
    Address: (area, { grid }) =>
      formatAddress(area, grid.sheets().find(({ id }) => id === area.sheet)?.name ?? ''),
    RowIndex: ({ row }) => row,
    ColumnIndex: ({ column }) => column,
    RowCount: ({ rowCount }) => rowCount,
    ColumnCount: ({ columnCount }) => columnCount,
    CellCount: ({ rowCount, columnCount }) => {
      const count = rowCount * columnCount;
      return count > 2 ** 31 - 1 ? -1 : count;
    },
    Values: (area, reach) => cellsOf(area, reach, () => reach.grid.values(area)),
    Formulas: (area, reach) => cellsOf(area, reach, () => reach.grid.formulas(area)),
    Text: (area, reach) => cellsOf(area, reach, () => reach.grid.texts(area)),
    NumberFormat: (area, reach) =>
      cellsOf(area, reach, () =>
        Array.from({ length: area.rowCount }, (_, row) =>
          Array.from(
            { length: area.columnCount },
            (__, column) =>
              reach.grid.looks.at(area.sheet, area.row + row, area.column + column).numberFormat,
          ),
        ),
      ),
    ValueTypes: (area, reach) =>
      cellsOf(area, reach, () => reach.grid.values(area).map((row) => row.map(valueType))),
    Hidden: (area, { grid }) =>
      same(area.row, area.rowCount, (index) => grid.looks.rowHidden(area.sheet, index)) === true ||
      same(area.column, area.columnCount, (index) => grid.looks.columnHidden(area.sheet, index)) === true,
    RowHidden: (area, { grid }) =>
      same(area.row, area.rowCount, (index) => grid.looks.rowHidden(area.sheet, index)),
    ColumnHidden: (area, { grid }) =>
      same(area.column, area.columnCount, (index) => grid.looks.columnHidden(area.sheet, index)),
    IsEntireRow: (area, { grid }) => area.columnCount === grid.whole(area.sheet).columnCount,
    IsEntireColumn: (area, { grid }) => area.rowCount === grid.whole(area.sheet).rowCount,
    HasSpill: (area, reach) => spillOver(area, reach),
    Left: (area, { grid }) => grid.box(area).left,
    Top: (area, { grid }) => grid.box(area).top,
    Width: (area, { grid }) => grid.box(area).width,
    Height: (area, { grid }) => grid.box(area).height,
  },
  writes: {
    Values: writeCells,
    Formulas: writeCells,
    NumberFormat: (area, value, reach) => {
      refuseProtected(area.sheet, reach, 'allowFormatCells');
      const formats = matrixFor(area, value, reach);
      reach.grid.looks.change(area, (row, column) => {
        const format = formats(row, column);
        if (format === null) return undefined;
        return { numberFormat: text(format, 'A number format') };
      });
    },
    RowHidden: (area, value, reach) => {
      refuseProtected(area.sheet, reach, 'allowFormatRows');
      reach.grid.looks.hideRows(area, flag(value, 'rowHidden'));
    },
    ColumnHidden: (area, value, reach) => {
      refuseProtected(area.sheet, reach, 'allowFormatColumns');
      reach.grid.looks.hideColumns(area, flag(value, 'columnHidden'));
    },
  },
  byFigures: [
    'GetSpillingToRange',
    'GetSpillingToRangeOrNullObject',
    'GetSpillParent',
    'GetSpillParentOrNullObject',
    'GetUsedRange',
    'GetUsedRangeOrNullObject',
  ],
  leads: {
    Format: (area) => hostObject(RANGE_FORMAT, area),
    DataValidation: (area) => hostObject(DATA_VALIDATION, area),
    ConditionalFormats: (area) => hostObject(CONDITIONAL_FORMATS, area),
    Worksheet: ({ sheet }, _, reach) => reach.worksheet(sheet),
    GetCell: (area, [row, column], reach) =>
      rangeAt(
        {
          sheet: area.sheet,
          row: area.row + Number(row),
          column: area.column + Number(column),
          rowCount: 1,
          columnCount: 1,
        },
        reach,
      ),
    GetResizedRange: (area, [rows, columns], reach) =>
      rangeAt(
        {
          ...area,
          rowCount: area.rowCount + Number(rows),
          columnCount: area.columnCount + Number(columns),
        },
        reach,
      ),
    GetAbsoluteResizedRange: (area, [rows, columns], reach) =>
      rangeAt({ ...area, rowCount: Number(rows), columnCount: Number(columns) }, reach),
    GetOffsetRange: (area, [rows, columns], reach) =>
      rangeAt({ ...area, row: area.row + Number(rows), column: area.column + Number(columns) }, reach),
    GetRow: (area, [row], reach) => rangeAt({ ...area, row: area.row + Number(row), rowCount: 1 }, reach),
    GetColumn: (area, [column], reach) =>
      rangeAt({ ...area, column: area.column + Number(column), columnCount: 1 }, reach),
    GetLastCell: (area, _, reach) =>
      rangeAt(
        {
          sheet: area.sheet,
          row: area.row + area.rowCount - 1,
          column: area.column + area.columnCount - 1,
          rowCount: 1,
          columnCount: 1,
        },
        reach,
      ),
    GetLastRow: (area, _, reach) =>
      rangeAt({ ...area, row: area.row + area.rowCount - 1, rowCount: 1 }, reach),
    GetLastColumn: (area, _, reach) =>
      rangeAt({ ...area, column: area.column + area.columnCount - 1, columnCount: 1 }, reach),
    GetEntireRow: (area, _, { grid }) =>
      hostObject(RANGE, { ...grid.whole(area.sheet), row: area.row, rowCount: area.rowCount }),
    GetEntireColumn: (area, _, { grid }) =>
      hostObject(RANGE, { ...grid.whole(area.sheet), column: area.column, columnCount: area.columnCount }),
    GetBoundingRect: (area, [other], reach) => {
      const second = areaGiven(other, area.sheet, reach);
      const row = Math.min(area.row, second.row);
      const column = Math.min(area.column, second.column);
      const bottom = Math.max(area.row + area.rowCount, second.row + second.rowCount);
      const right = Math.max(area.column + area.columnCount, second.column + second.columnCount);
      return rangeAt(
        { sheet: area.sheet, row, column, rowCount: bottom - row, columnCount: right - column },
        reach,
      );
    },
    GetIntersection: (area, [other], reach) => {
      const met = intersect(area, areaGiven(other, area.sheet, reach));
      if (!met) throw new Refusal('ItemNotFound', 'The ranges do not meet.');
      return hostObject(RANGE, met);
    },
    GetIntersectionOrNullObject: (area, [other], reach) => {
      const met = intersect(area, areaGiven(other, area.sheet, reach));
      return met ? hostObject(RANGE, met) : null;
    },
    GetSpillingToRange: (area, _, reach) => spilled(spillingTo(area, reach)),
    GetSpillingToRangeOrNullObject: (area, _, reach) => orNull(spillingTo(area, reach)),
    GetSpillParent: (area, _, reach) => spilled(spillParent(area, reach)),
    GetSpillParentOrNullObject: (area, _, reach) => orNull(spillParent(area, reach)),
    GetUsedRange: (area, [valuesOnly], reach) =>
      usedIn(area, valuesOnly, reach) ?? hostObject(RANGE, { ...area, rowCount: 1, columnCount: 1 }),
    GetUsedRangeOrNullObject: (area, [valuesOnly], reach) => usedIn(area, valuesOnly, reach),
  },
  calls: {
    Select: (area, _, { grid }) => grid.select(area),
    Calculate: (_, __, { grid }) => grid.calculation.now(),
    Clear: (area, [given], reach) => {
      const what = given === null || given === undefined ? 'All' : oneOf(given, CLEAR, 'applyTo');
      refuseLocked(area, reach);
      if (what === 'All' || what === 'Contents' || what === 'ResetContents') reach.grid.empty(area);
      if (what === 'All' || what === 'Formats') reach.grid.looks.reset(area);
    },
    GetCellProperties: (area, _, reach) => cellProperties(area, reach),
    SetCellProperties: setCellProperties,
    // What office.js asks before it sends values of many rows in parts.
    _ValidateArraySize: (area, [rows, columns]) => refuseShape(area, rows, columns),
    // References are made from the area itself, so that there is nothing to keep or to forget.
    _KeepReference: () => null,
  },
};

function orNull(area: Area | undefined): HostObject | null {
  return area ? hostObject(RANGE, area) : null;
}

function spilled(area: Area | undefined): HostObject {
  if (!area) throw new Refusal('ItemNotFound', 'The cell takes no part in a spill.');
  return hostObject(RANGE, area);
}

function usedIn(area: Area, valuesOnly: unknown, { grid }: Reach): HostObject | null {
  const used = grid.used(area.sheet, valuesOnly === true);
  const met = used && intersect(area, used);
  return met ? hostObject(RANGE, met) : null;
}

/** One value for all rows or columns; null where they differ. */
function same(from: number, count: number, of: (index: number) => boolean): boolean | null {
  // Beyond what the grid holds nothing is hidden.
  const most = Math.min(count, 10_000);
  const first = of(from);
  for (let index = from + 1; index < from + most; index++) if (of(index) !== first) return null;
  return first;
}

/** What cells hold is null for a range of whole rows or columns: Excel gives no cells of those. */
function cellsOf<Cell>(area: Area, { grid }: Reach, read: () => Cell): Cell | null {
  const most = grid.whole(area.sheet);
  return area.rowCount === most.rowCount || area.columnCount === most.columnCount ? null : read();
}

function valueType(value: CellValue): string {
  if (value === '') return 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return /^#(N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!)$/.test(value)
    ? 'Error'
    : 'String';
}

function writeReference({ sheet, row, column, rowCount, columnCount }: Area): string {
  return `range:${row},${column},${rowCount},${columnCount},${sheet}`;
}

/** The area of a reference without its leading `range:`; null where it is not one. */
export function readReference(text: string): Area | null {
  const match = /^(\d+),(\d+),(\d+),(\d+),(.+)$/.exec(text);
  if (!match) return null;
  const [row = 0, column = 0, rowCount = 1, columnCount = 1] = match.slice(1, 5).map(Number);
  return { sheet: match[5] ?? '', row, column, rowCount, columnCount };
}
