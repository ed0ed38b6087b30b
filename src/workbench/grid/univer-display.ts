import {
  BooleanNumber,
  BorderStyleTypes,
  CellValueType,
  InterceptorEffectEnum,
  type IBorderStyleData,
  type IStyleData,
  type Injector,
} from '@univerjs/core';
import { ConditionalFormattingService } from '@univerjs/preset-sheets-conditional-formatting';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { cellArea, contains } from './areas.js';
import { roundedAsShown } from './shown-number.js';
import type { Tables } from './table.js';
import { tableLookAt, type TableCellLook } from './table-look.js';

/** Before the grid's own number formats (10), which write the first digits of the binary number. */
const BEFORE_FORMATS = 20;
/** Where the grid itself puts the looks of ranges. */
const AS_A_LOOK = 0;

/** Lets the grid show numbers as Excel rounds them and as conditional formats say, and tables in their styles. */
export function correctDisplay(injector: Injector, tables: Tables): void {
  const interceptors = injector.get(SheetInterceptorService);
  const conditions = injector.get(ConditionalFormattingService);
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    priority: BEFORE_FORMATS,
    handler: (cell, { workbook, unitId, subUnitId, row, col }, next) => {
      if (typeof cell?.v !== 'number' || cell.t === CellValueType.BOOLEAN || !cell.s) return next(cell);
      const own = workbook.getStyles().get(cell.s);
      // The grid's own number formats know those of cells only.
      const conditional: IStyleData | undefined = conditions.composeStyle(unitId, subUnitId, row, col)?.style;
      const shown = conditional?.n ?? own?.n;
      const rounded = shown ? roundedAsShown(cell.v, shown.pattern) : cell.v;
      if (rounded === cell.v && !conditional?.n) return next(cell);
      return next({ ...cell, v: rounded, ...(conditional?.n ? { s: { ...own, n: conditional.n } } : {}) });
    },
  });
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Style,
    priority: AS_A_LOOK,
    handler: (cell, { subUnitId, row, col, rawData }, next) => {
      const place = cellArea(subUnitId, row, col);
      const table = tables.all().find(({ area }) => contains(area, place));
      const look = table && tableLookAt(table, row, col);
      if (!look) return next(cell);
      const own = !cell || cell === rawData ? { ...rawData } : cell;
      return next({ ...own, themeStyle: toThemeStyle(look) });
    },
  });
}

function toThemeStyle({ fill, fontColor, bold, lineAbove, lineBelow }: TableCellLook): IStyleData {
  const line = (rgb: string): IBorderStyleData => ({ s: BorderStyleTypes.THIN, cl: { rgb } });
  return {
    ...(fill ? { bg: { rgb: fill } } : {}),
    ...(fontColor ? { cl: { rgb: fontColor } } : {}),
    ...(bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(lineAbove || lineBelow
      ? { bd: { ...(lineAbove ? { t: line(lineAbove) } : {}), ...(lineBelow ? { b: line(lineBelow) } : {}) } }
      : {}),
  };
}
