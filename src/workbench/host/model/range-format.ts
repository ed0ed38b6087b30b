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

/** What setting a property changes of a look. */
type Changes = Readonly<Record<string, (value: unknown) => LookChange>>;

/** Properties of looks, each set by itself or several as one change: an add-in sets most of a look at once. */
function settingLooks(changes: Changes, others: Writes = {}): Pick<Kind<Area>, 'writes' | 'setTogether'> {
  const one = (read: Changes[string]): Writes[string] => {
    return (area, value, reach) => restyle(area, reach, read(value));
  };
  return {
    writes: {
      ...Object.fromEntries(Object.entries(changes).map(([name, read]) => [name, one(read)])),
      ...others,
    },
    setTogether: (area, values, reach) => {
      const change: LookChange = {};
      for (const [name, value] of values) {
        const read = changes[name];
        if (read) Object.assign(change, read(value));
        else void others[name]?.(area, value, reach);
      }
      if (Object.keys(change).length > 0) restyle(area, reach, change);
    },
  };
}

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
  ...settingLooks({
    Name: (value) => ({ fontName: text(value, 'The name of a font') }),
    Size: (value) => ({ fontSize: positive(value, 'The size of a font') }),
    Bold: (value) => ({ bold: flag(value, 'bold') }),
    Italic: (value) => ({ italic: flag(value, 'italic') }),
    Color: (value) => ({ fontColor: color(value, 'The colour of a font') }),
    Underline: (value) => ({ underline: oneOf(value, ['None', 'Single'], 'underline') }),
    Strikethrough: (value) => ({ strikethrough: flag(value, 'strikethrough') }),
  }),
};

/** Excel.RangeFill; an empty fill reads as white, as in Excel. */
const FILL: Kind<Area> = {
  name: 'RangeFill',
  reads: { Color: (area, reach) => sharedLook(area, reach, ({ fill }) => fill || '#FFFFFF') },
  ...settingLooks({ Color: (value) => ({ fill: color(value, 'The colour of a fill') }) }),
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
  ...settingLooks(
    {
      HorizontalAlignment: (value) => ({ horizontal: oneOf(value, HORIZONTAL, 'horizontalAlignment') }),
      VerticalAlignment: (value) => ({ vertical: oneOf(value, VERTICAL, 'verticalAlignment') }),
      WrapText: (value) => ({ wrap: flag(value, 'wrapText') }),
      IndentLevel: (value) => ({ indent: whole(value, 'indentLevel') }),
    },
    {
      ColumnWidth: (area, value, reach) => {
        refuseProtected(area.sheet, reach, 'allowFormatColumns');
        reach.grid.looks.setColumnWidth(area, positive(value, 'The width of a column'));
      },
      RowHeight: (area, value, reach) => {
        refuseProtected(area.sheet, reach, 'allowFormatRows');
        reach.grid.looks.setRowHeight(area, positive(value, 'The height of a row'));
      },
    },
  ),
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
