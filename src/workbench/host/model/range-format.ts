import type { Area } from '../../grid/grid.js';
import type { CellLook, LookChange } from '../../grid/look.js';
import { color, flag, oneOf, positive, text, whole } from '../argument.js';
import { refuseProtected } from '../guard.js';
import { hostObject, type Kind, type Reach } from '../kind.js';
import { sharedLook } from './shared-look.js';
import { BORDERS } from './range-borders.js';

type Reads = Kind<Area>['reads'];
type Writes = NonNullable<Kind<Area>['writes']>;

/** Changes the look of every cell, where the sheet's protection lets formats be changed. */
function restyle(area: Area, reach: Reach, change: LookChange): void {
  refuseProtected(area.sheet, reach, 'allowFormatCells');
  reach.grid.looks.change(area, () => change);
}

/** Sizes of rows or columns: the one that all have, or null. */
function commonSize(from: number, count: number, size: (index: number) => number): number | null {
  const first = size(from);
  for (let index = from + 1; index < from + count; index++) if (size(index) !== first) return null;
  return first;
}

const look =
  <Key extends keyof CellLook>(key: Key): Reads[string] =>
  (area, reach) =>
    sharedLook(area, reach, (one) => one[key]);
const change =
  (read: (value: unknown) => LookChange): Writes[string] =>
  (area, value, reach) =>
    restyle(area, reach, read(value));

/** Excel.RangeFont. */
const FONT: Kind<Area> = {
  name: 'RangeFont',
  reads: {
    Name: look('fontName'),
    Size: look('fontSize'),
    Bold: look('bold'),
    Italic: look('italic'),
    Color: look('fontColor'),
    Underline: look('underline'),
    Strikethrough: look('strikethrough'),
  },
  writes: {
    Name: change((value) => ({ fontName: text(value, 'The name of a font') })),
    Size: change((value) => ({ fontSize: positive(value, 'The size of a font') })),
    Bold: change((value) => ({ bold: flag(value, 'bold') })),
    Italic: change((value) => ({ italic: flag(value, 'italic') })),
    Color: change((value) => ({ fontColor: color(value, 'The colour of a font') })),
    Underline: change((value) => ({ underline: oneOf(value, ['None', 'Single'], 'underline') })),
    Strikethrough: change((value) => ({ strikethrough: flag(value, 'strikethrough') })),
  },
};

/** Excel.RangeFill; an empty fill reads as white, as in Excel. */
const FILL: Kind<Area> = {
  name: 'RangeFill',
  reads: { Color: (area, reach) => sharedLook(area, reach, ({ fill }) => fill || '#FFFFFF') },
  writes: { Color: change((value) => ({ fill: color(value, 'The colour of a fill') })) },
  calls: { Clear: (area, _, reach) => restyle(area, reach, { fill: '' }) },
};

/** Excel.FormatProtection. */
const PROTECTION: Kind<Area> = {
  name: 'FormatProtection',
  reads: { Locked: look('locked'), FormulaHidden: look('hidden') },
  writes: {
    Locked: (area, value, reach) => {
      refuseProtected(area.sheet, reach);
      reach.grid.looks.change(area, () => ({ locked: flag(value, 'locked') }));
    },
    FormulaHidden: (area, value, reach) => {
      refuseProtected(area.sheet, reach);
      reach.grid.looks.change(area, () => ({ hidden: flag(value, 'formulaHidden') }));
    },
  },
};

const HORIZONTAL = ['General', 'Left', 'Center', 'Right', 'Justify', 'Distributed'] as const;
const VERTICAL = ['Top', 'Center', 'Bottom'] as const;

/** Excel.RangeFormat; widths and heights are in points. */
export const RANGE_FORMAT: Kind<Area> = {
  name: 'RangeFormat',
  reads: {
    ColumnWidth: (area, { grid }) => {
      const held = grid.within({ ...area, row: 0, rowCount: 1 });
      return commonSize(held?.column ?? 0, held?.columnCount ?? 1, (index) =>
        grid.looks.columnWidth(area.sheet, index),
      );
    },
    RowHeight: (area, { grid }) => {
      const held = grid.within({ ...area, column: 0, columnCount: 1 });
      return commonSize(held?.row ?? 0, held?.rowCount ?? 1, (index) =>
        grid.looks.rowHeight(area.sheet, index),
      );
    },
    HorizontalAlignment: look('horizontal'),
    VerticalAlignment: look('vertical'),
    WrapText: look('wrap'),
    IndentLevel: look('indent'),
  },
  writes: {
    ColumnWidth: (area, value, reach) => {
      refuseProtected(area.sheet, reach, 'allowFormatColumns');
      reach.grid.looks.setColumnWidth(area, positive(value, 'The width of a column'));
    },
    RowHeight: (area, value, reach) => {
      refuseProtected(area.sheet, reach, 'allowFormatRows');
      reach.grid.looks.setRowHeight(area, positive(value, 'The height of a row'));
    },
    HorizontalAlignment: change((value) => ({
      horizontal: oneOf(value, HORIZONTAL, 'horizontalAlignment'),
    })),
    VerticalAlignment: change((value) => ({ vertical: oneOf(value, VERTICAL, 'verticalAlignment') })),
    WrapText: change((value) => ({ wrap: flag(value, 'wrapText') })),
    IndentLevel: change((value) => ({ indent: whole(value, 'indentLevel') })),
  },
  leads: {
    Font: (area) => hostObject(FONT, area),
    Fill: (area) => hostObject(FILL, area),
    Borders: (area) => hostObject(BORDERS, area),
    Protection: (area) => hostObject(PROTECTION, area),
  },
  calls: {
    AutofitColumns: async (area, _, { grid }) => {
      await grid.settled();
      grid.looks.fitColumns(area);
    },
    AutofitRows: async (area, _, { grid }) => {
      await grid.settled();
      grid.looks.fitRows(area);
    },
  },
};
