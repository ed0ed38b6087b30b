import {
  Tools,
  type ICellData,
  type IMutationInfo,
  type IRange,
  type Injector,
  type Workbook,
} from '@univerjs/core';
import {
  SetColHiddenCommand,
  SetColWidthCommand,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetRowHeightCommand,
  SetRowHiddenCommand,
  SetSpecificColsVisibleCommand,
  SetSpecificRowsVisibleCommand,
  SetStyleCommand,
  SetWorksheetRowIsAutoHeightCommand,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import { layOver, valueAt, type Layers } from './areas.js';
import type { Edit } from './edit.js';
import type { Area, Box } from './grid.js';
import type { Kept } from './kept.js';
import type { CellLook, LookChange, Looks } from './look.js';
import { fromStyle, toStyle } from './univer-look.js';

/** The grid counts in pixels of 1/96 inch, Excel in points of 1/72. */
const PIXELS_PER_POINT = 96 / 72;
const ROOM = 14;

type Extra = Pick<CellLook, 'indent' | 'locked' | 'hidden'>;
const EXTRAS = { indent: 0, locked: true, hidden: false } as const satisfies Extra;

interface Parts {
  readonly injector: Injector;
  readonly edit: Edit;
  readonly kept: Kept;
  readonly workbook: () => Workbook;
  readonly within: (area: Area) => Area | undefined;
  readonly texts: (area: Area) => string[][];
}

/** Whether a change leaves a look as it is: add-ins set whole looks, of which most cells have most already. */
function hasLook(look: CellLook, change: LookChange): boolean {
  return Object.entries(change).every(
    ([key, value]) => typeof value !== 'object' && look[key as keyof CellLook] === value,
  );
}

export function univerLooks({ injector, edit, kept, workbook, within, texts }: Parts): Looks {
  const sheetOf = (id: string) => {
    const sheet = workbook().getSheetBySheetId(id);
    if (!sheet) throw new Error(`There is no sheet with the id ${id}.`);
    return sheet;
  };
  const layers = (key: keyof Extra) => kept.get<Layers<Extra[keyof Extra]>>(`look:${key}`) ?? [];
  const extra = <Key extends keyof Extra>(key: Key, sheet: string, row: number, column: number) =>
    (valueAt(layers(key), sheet, row, column) ?? EXTRAS[key]) as Extra[Key];
  const run = (command: string, area: Area, params: object = {}) => {
    edit.run(command, { subUnitId: area.sheet, ranges: [toRange(area)], ...params });
  };
  const growRows = (area: Area) => {
    const { undos, redos } = injector.get(SheetInterceptorService).generateMutationsOfAutoHeight({
      unitId: edit.unitId,
      subUnitId: area.sheet,
      ranges: [toRange(area)],
    });
    redos.forEach((redo, index) => {
      const undo = undos[index];
      if (undo) edit.change(redo, undo);
    });
  };
  const rowsOfGrid = (area: Area) => within({ ...area, column: 0, columnCount: 1 });
  const columnsOfGrid = (area: Area) => within({ ...area, row: 0, rowCount: 1 });

  const looks: Looks = {
    at(sheet, row, column) {
      const own = sheetOf(sheet);
      const style = workbook().getStyles().getStyleByCell(own.getCellRaw(row, column));
      return {
        ...fromStyle({ ...(own.getConfig().defaultStyle as object), ...style }),
        indent: extra('indent', sheet, row, column),
        locked: extra('locked', sheet, row, column),
        hidden: extra('hidden', sheet, row, column),
      };
    },
    change(area, of) {
      const held = within(area);
      const changes: { row: number; column: number; change: LookChange }[] = [];
      for (let row = 0; row < (held?.rowCount ?? 0); row++)
        for (let column = 0; column < (held?.columnCount ?? 0); column++) {
          const change = of(row, column);
          if (change) changes.push({ row: area.row + row, column: area.column + column, change });
        }
      keepExtras(area, changes);
      if (!held) return;
      const cells: Record<number, Record<number, ICellData>> = {};
      for (const { row, column, change } of changes) {
        const style = toStyle(change);
        if (Object.keys(style).length === 0 || hasLook(looks.at(area.sheet, row, column), change)) continue;
        const type = sheetOf(area.sheet).getCellRaw(row, column)?.t;
        (cells[row] ??= {})[column] = { s: style, ...(type ? { t: type } : {}) };
      }
      writeStyles(area.sheet, cells);
      if (changes.some(({ change }) => change.wrap || change.fontSize !== undefined)) growRows(held);
    },
    reset(area) {
      const held = within(area);
      for (const key of Object.keys(EXTRAS) as (keyof Extra)[])
        if (layers(key).length > 0) kept.set(`look:${key}`, layOver(layers(key), area, EXTRAS[key]));
      if (!held) return;
      const cells: Record<number, Record<number, ICellData>> = {};
      forEachCell(held, (row, column) => {
        const cell = sheetOf(area.sheet).getCellRaw(row, column);
        if (cell?.s) (cells[row] ??= {})[column] = { s: null, ...(cell.t ? { t: cell.t } : {}) };
      });
      writeStyles(area.sheet, cells);
    },
    columnWidth: (sheet, column) => sheetOf(sheet).getColumnWidth(column) / PIXELS_PER_POINT,
    setColumnWidth(area, points) {
      const held = columnsOfGrid(area);
      if (held) run(SetColWidthCommand.id, held, { value: points * PIXELS_PER_POINT });
    },
    rowHeight: (sheet, row) => sheetOf(sheet).getRowHeight(row) / PIXELS_PER_POINT,
    setRowHeight(area, points) {
      const held = rowsOfGrid(area);
      if (held) run(SetRowHeightCommand.id, held, { value: points * PIXELS_PER_POINT });
    },
    fitColumns(area) {
      const held = within(area);
      const pen = document.createElement('canvas').getContext('2d');
      if (!held || !pen) return;
      const shown = texts(held);
      for (let column = 0; column < held.columnCount; column++) {
        const widths = shown.map((line, row) => {
          const text = line[column] ?? '';
          if (text === '') return 0;
          const look = looks.at(area.sheet, held.row + row, held.column + column);
          pen.font = `${look.italic ? 'italic ' : ''}${look.bold ? 'bold ' : ''}${look.fontSize}pt "${look.fontName}"`;
          return pen.measureText(text).width + ROOM + 9 * look.indent;
        });
        const widest = Math.ceil(Math.max(0, ...widths));
        const one = { ...held, column: held.column + column, columnCount: 1 };
        if (widest > 0) run(SetColWidthCommand.id, one, { value: widest });
      }
    },
    fitRows(area) {
      const held = rowsOfGrid(area);
      if (!held) return;
      run(SetWorksheetRowIsAutoHeightCommand.id, held);
    },
    rowHidden: (sheet, row) => !sheetOf(sheet).getRowRawVisible(row),
    columnHidden: (sheet, column) => !sheetOf(sheet).getColVisible(column),
    hideRows(area, hidden) {
      const held = rowsOfGrid(area);
      if (held) run(hidden ? SetRowHiddenCommand.id : SetSpecificRowsVisibleCommand.id, held);
    },
    hideColumns(area, hidden) {
      const held = columnsOfGrid(area);
      if (held) run(hidden ? SetColHiddenCommand.id : SetSpecificColsVisibleCommand.id, held);
    },
  };
  return looks;

  function writeStyles(sheet: string, cellValue: Record<number, Record<number, ICellData>>): void {
    if (Object.keys(cellValue).length === 0) return;
    const params = { unitId: edit.unitId, subUnitId: sheet, cellValue, trigger: SetStyleCommand.id };
    const undo: IMutationInfo = {
      id: SetRangeValuesMutation.id,
      params: SetRangeValuesUndoMutationFactory(injector, Tools.deepClone(params)),
    };
    edit.change({ id: SetRangeValuesMutation.id, params }, undo);
  }

  function keepExtras(
    area: Area,
    changes: readonly { row: number; column: number; change: LookChange }[],
  ): void {
    const first = changes[0]?.change ?? {};
    for (const key of Object.keys(EXTRAS) as (keyof Extra)[]) {
      const value = first[key];
      // These are only ever set for a whole range at once.
      if (value !== undefined) kept.set(`look:${key}`, layOver(layers(key), area, value));
    }
  }
}

/** Where an area lies, by the sizes of the rows and columns before it. */
export function boxOf(looks: Looks, { sheet, row, column, rowCount, columnCount }: Area): Box {
  const sum = (from: number, count: number, size: (index: number) => number) =>
    Array.from({ length: count }, (_, index) => size(from + index)).reduce((total, one) => total + one, 0);
  const width = (index: number) => (looks.columnHidden(sheet, index) ? 0 : looks.columnWidth(sheet, index));
  const height = (index: number) => (looks.rowHidden(sheet, index) ? 0 : looks.rowHeight(sheet, index));
  return {
    left: sum(0, column, width),
    top: sum(0, row, height),
    width: sum(column, columnCount, width),
    height: sum(row, rowCount, height),
  };
}

export function toRange({ row, column, rowCount, columnCount }: Area): IRange {
  return {
    startRow: row,
    startColumn: column,
    endRow: row + rowCount - 1,
    endColumn: column + columnCount - 1,
  };
}

export function forEachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row < area.row + area.rowCount; row++)
    for (let column = area.column; column < area.column + area.columnCount; column++) visit(row, column);
}
