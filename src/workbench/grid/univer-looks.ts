import {
  Tools,
  type ICellData,
  type IMutationInfo,
  type Injector,
  type Nullable,
  type Workbook,
} from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import type { Edit } from './edit.js';
import type { Area } from './grid.js';
import type { Kept } from './kept.js';
import { lookExtras } from './look-extras.js';
import type { CellLook, LookChange, Looks } from './look.js';
import { openSheet } from './open-sheet.js';
import { forEachCell, toRange } from './ranges.js';
import { fromStyle, toStyle } from './univer-look.js';
import { univerSizes } from './univer-sizes.js';

interface Parts {
  readonly injector: Injector;
  readonly edit: Edit;
  readonly kept: Kept;
  readonly workbook: () => Workbook;
  readonly within: (area: Area) => Area | undefined;
  readonly texts: (area: Area) => string[][];
}

const NO_STYLE = {};

type Styled = Record<number, Record<number, ICellData>>;

/** How cells look, and how large rows and columns are. */
export function univerLooks({ injector, edit, kept, workbook, within, texts }: Parts): Looks {
  const extras = lookExtras(kept);
  const write = styleWriter(injector, edit);
  const cellAt = ({ sheet }: Area, row: number, column: number) =>
    openSheet(workbook(), sheet).getCellRaw(row, column);
  const styledLook = looksOfStyles();
  const lookAt: Looks['at'] = (sheet, row, column) => {
    const own = openSheet(workbook(), sheet);
    const cell = own.getCellRaw(row, column);
    const plain = own.getConfig().defaultStyle ?? NO_STYLE;
    const read = () => fromStyle({ ...plain, ...workbook().getStyles().getStyleByCell(cell) });
    return { ...styledLook(plain, cell?.s, read), ...extras.at(sheet, row, column) };
  };
  return {
    ...univerSizes({ edit, workbook, within, texts, lookAt }),
    at: lookAt,
    change(area, of) {
      const held = within(area);
      const changes: { row: number; column: number; change: LookChange }[] = [];
      for (let row = 0; row < (held?.rowCount ?? 0); row++)
        for (let column = 0; column < (held?.columnCount ?? 0); column++) {
          const change = of(row, column);
          if (change) changes.push({ row: area.row + row, column: area.column + column, change });
        }
      // These are only ever set for a whole range at once.
      extras.change(area, changes[0]?.change ?? {});
      if (!held) return;
      const cells: Styled = {};
      const otherRoom = new Set<number>();
      for (const { row, column, change } of changes) {
        const style = toStyle(change);
        const look = lookAt(area.sheet, row, column);
        if (Object.keys(style).length === 0 || hasLook(look, change)) continue;
        const cell = cellAt(area, row, column);
        (cells[row] ??= {})[column] = { s: style, ...(cell?.t ? { t: cell.t } : {}) };
        if (takesOtherRoom(look, change, cell)) otherRoom.add(row);
      }
      write.styles(area.sheet, cells);
      write.fitRows([...otherRoom].map((row) => ({ ...held, row, rowCount: 1 })));
    },
    reset(area) {
      const held = within(area);
      extras.reset(area);
      if (!held) return;
      const cells: Styled = {};
      forEachCell(held, (row, column) => {
        const cell = cellAt(area, row, column);
        if (cell?.s) (cells[row] ??= {})[column] = { s: null, ...(cell.t ? { t: cell.t } : {}) };
      });
      write.styles(area.sheet, cells);
    },
  };
}

type StyledLook = ReturnType<typeof fromStyle>;

/** Looks by the name of a style, which is never another one's, over the plain style of a sheet: many cells share few. */
function looksOfStyles() {
  const known = new WeakMap<object, Map<string, StyledLook>>();
  return (plain: object, style: ICellData['s'], read: () => StyledLook): StyledLook => {
    if (style && typeof style !== 'string') return read();
    const looks = known.get(plain) ?? new Map<string, StyledLook>();
    known.set(plain, looks);
    const look = looks.get(style ?? '') ?? read();
    looks.set(style ?? '', look);
    return look;
  };
}

/** Whether a change leaves a look as it is: add-ins set whole looks, of which most cells have most already. */
function hasLook(look: CellLook, change: LookChange): boolean {
  return Object.entries(change).every(
    ([key, value]) => typeof value !== 'object' && look[key as keyof CellLook] === value,
  );
}

/** Whether a row may need another height for a cell: measuring it is much of what setting a look costs. */
function takesOtherRoom(look: CellLook, { wrap, fontSize }: LookChange, cell: Nullable<ICellData>): boolean {
  const isFilled = (cell?.v ?? cell?.f ?? cell?.si ?? cell?.p ?? '') !== '';
  return (isFilled && (wrap === true || fontSize !== undefined)) || (fontSize ?? 0) > look.fontSize;
}

/** Writes looks into the grid, as a step that can be undone. */
function styleWriter(injector: Injector, edit: Edit) {
  return {
    styles(sheet: string, cellValue: Styled): void {
      if (Object.keys(cellValue).length === 0) return;
      const params = { unitId: edit.unitId, subUnitId: sheet, cellValue, trigger: SetStyleCommand.id };
      const undo: IMutationInfo = {
        id: SetRangeValuesMutation.id,
        params: SetRangeValuesUndoMutationFactory(injector, Tools.deepClone(params)),
      };
      edit.change({ id: SetRangeValuesMutation.id, params }, undo);
    },
    /** Makes the rows of some areas of a sheet as high as what stands in them, unless their height was set. */
    fitRows([first, ...others]: readonly Area[]): void {
      if (first === undefined) return;
      const { undos, redos } = injector.get(SheetInterceptorService).generateMutationsOfAutoHeight({
        unitId: edit.unitId,
        subUnitId: first.sheet,
        ranges: [first, ...others].map(toRange),
      });
      redos.forEach((redo, index) => {
        const undo = undos[index];
        if (undo) edit.change(redo, undo);
      });
    },
  };
}
