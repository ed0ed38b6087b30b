import {
  CellValueType,
  ObjectMatrix,
  type ICellData,
  type IRange,
  type Injector,
  type Nullable,
  type Workbook,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import { hasContent, valueOf } from './cell-data.js';
import type { Cells } from './cells.js';
import { formulaText } from './formula/formula-text.js';
import type { Area } from './grid.js';
import type { CellPlace } from './meter-function.js';
import { openSheet } from './open-sheet.js';
import type { CellReaders } from './sentence-at.js';

type Reading = Pick<Cells, 'readers' | 'used' | 'spills' | 'values' | 'formulas' | 'texts'>;

/** Cells as Excel reads them: where a formula spilled, its cells hold what it filled them with. */
export function readCells(injector: Injector, unitId: string, workbook: () => Workbook): Reading {
  const formulaData = injector.get(FormulaDataModel);
  const sheetOf = (id: string) => openSheet(workbook(), id);
  const readers: CellReaders = {
    own: ({ sheet, row, column }) => sheetOf(sheet).getCellRaw(row, column),
    spilled: ({ sheet, row, column }) =>
      formulaData.getArrayFormulaCellData()[unitId]?.[sheet]?.[row]?.[column],
  };
  const cellAt = (place: CellPlace): Nullable<ICellData> => {
    const own = readers.own(place);
    return own?.v !== undefined && own.v !== null ? own : (readers.spilled(place) ?? own);
  };
  /** What array formulas fill, each from its own cell on. */
  const arrays = (sheet: string): IRange[] => {
    const ranges: IRange[] = [];
    new ObjectMatrix(formulaData.getArrayFormulaRange()[unitId]?.[sheet] ?? {}).forValue(
      (_row, _column, range) => void ranges.push(range),
    );
    return ranges;
  };
  return {
    readers,
    used(sheet, valuesOnly) {
      const corners = arrays(sheet);
      sheetOf(sheet)
        .getCellMatrix()
        .forValue((row, column, cell) => {
          const holds = hasContent(cell) || (!valuesOnly && Boolean(cell?.s));
          if (holds) corners.push({ startRow: row, endRow: row, startColumn: column, endColumn: column });
        });
      return around(sheet, corners);
    },
    spills: (sheet) =>
      arrays(sheet).flatMap((range) => {
        const area = areaOf(sheet, range);
        // Where something is in the way, or the formula is gone, it fills nothing.
        const isSpilling = readers.own(area)?.f && area.rowCount * area.columnCount > 1;
        const isBlocked = valueOf(cellAt(area)) === '#SPILL!';
        return isSpilling && !isBlocked ? [area] : [];
      }),
    values: (area) => eachCell(area, (row, column) => valueOf(cellAt({ sheet: area.sheet, row, column }))),
    formulas: (area) =>
      eachCell(area, (row, column) => {
        const formula = formulaData.getFormulaStringByCell(row, column, area.sheet, unitId);
        return formula ? formulaText(formula) : valueOf(cellAt({ sheet: area.sheet, row, column }));
      }),
    texts: (area) => eachCell(area, (row, column) => textOf(sheetOf(area.sheet).getCell(row, column))),
  };
}

function eachCell<Out>(area: Area, of: (row: number, column: number) => Out): Out[][] {
  return Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (__, column) => of(area.row + row, area.column + column)),
  );
}

function areaOf(sheet: string, { startRow: row, endRow, startColumn: column, endColumn }: IRange): Area {
  return { sheet, row, column, rowCount: endRow - row + 1, columnCount: endColumn - column + 1 };
}

/** The smallest area that holds all of the ranges. */
function around(sheet: string, ranges: readonly IRange[]): Area | undefined {
  if (ranges.length === 0) return undefined;
  return areaOf(sheet, {
    startRow: ranges.reduce((least, { startRow }) => Math.min(least, startRow), Infinity),
    startColumn: ranges.reduce((least, { startColumn }) => Math.min(least, startColumn), Infinity),
    endRow: ranges.reduce((most, { endRow }) => Math.max(most, endRow), 0),
    endColumn: ranges.reduce((most, { endColumn }) => Math.max(most, endColumn), 0),
  });
}

function textOf(cell: Nullable<ICellData>): string {
  const { v, t } = cell ?? {};
  if (v === undefined || v === null) return '';
  return t === CellValueType.BOOLEAN ? (v ? 'TRUE' : 'FALSE') : String(v);
}
