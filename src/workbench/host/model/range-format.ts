import { intersect } from '../../grid/areas.js';
import type { Area } from '../../grid/grid.js';
import type { CellLook, Line, LookChange, Side } from '../../grid/look.js';
import { color, flag, oneOf, positive, text, whole } from '../argument.js';
import { refuseProtected } from '../guard.js';
import { hostObject, type HostObject, type Kind, type Reach } from '../kind.js';

type Reads = Kind<Area>['reads'];
type Writes = NonNullable<Kind<Area>['writes']>;

/** What all cells of an area have in common; null where they differ, as Excel says it. */
export function common<Value>(area: Area, reach: Reach, pick: (look: CellLook) => Value): Value | null {
  const held = reach.grid.within(area);
  if (!held) return pick(reach.grid.looks.at(area.sheet, 0, 0));
  const first = pick(reach.grid.looks.at(held.sheet, held.row, held.column));
  for (let row = held.row; row < held.row + held.rowCount; row++)
    for (let column = held.column; column < held.column + held.columnCount; column++)
      if (pick(reach.grid.looks.at(held.sheet, row, column)) !== first) return null;
  return first;
}

/** Sizes of rows or columns: the one that all have, or null. */
function commonSize(from: number, count: number, size: (index: number) => number): number | null {
  const first = size(from);
  for (let index = from + 1; index < from + count; index++) if (size(index) !== first) return null;
  return first;
}

/** Changes the look of every cell, where the sheet's protection lets formats be changed. */
export function restyle(area: Area, reach: Reach, change: LookChange): void {
  refuseProtected(area.sheet, reach, 'allowFormatCells');
  reach.grid.looks.change(area, () => change);
}

const look =
  <Key extends keyof CellLook>(key: Key): Reads[string] =>
  (area, reach) =>
    common(area, reach, (one) => one[key]);
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
  reads: { Color: (area, reach) => common(area, reach, ({ fill }) => fill || '#FFFFFF') },
  writes: { Color: change((value) => ({ fill: color(value, 'The colour of a fill') })) },
  calls: { Clear: (area, _, reach) => restyle(area, reach, { fill: '' }) },
};

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;

interface Border {
  readonly area: Area;
  readonly index: (typeof SIDES)[number];
}

const LINE: Line = { style: 'Continuous', weight: 'Thin', color: '#000000' };

/** The cells that a border runs along, and on which of their sides; inner borders run on both sides of a line. */
function along({ area, index }: Border): readonly (readonly [Area, Side, Side])[] {
  const { row, column, rowCount, columnCount } = area;
  const top = { ...area, rowCount: 1 };
  const bottom = { ...area, row: row + rowCount - 1, rowCount: 1 };
  const left = { ...area, columnCount: 1 };
  const right = { ...area, column: column + columnCount - 1, columnCount: 1 };
  switch (index) {
    case 'EdgeTop':
      return [[top, 'top', 'bottom']];
    case 'EdgeBottom':
      return [[bottom, 'bottom', 'top']];
    case 'EdgeLeft':
      return [[left, 'left', 'right']];
    case 'EdgeRight':
      return [[right, 'right', 'left']];
    case 'InsideHorizontal':
      return rowCount < 2 ? [] : [[{ ...area, rowCount: rowCount - 1 }, 'bottom', 'top']];
    case 'InsideVertical':
      return columnCount < 2 ? [] : [[{ ...area, columnCount: columnCount - 1 }, 'right', 'left']];
  }
}

/** The cells across the line. */
function across(area: Area, side: Side): Area | undefined {
  const moved = {
    ...area,
    row: area.row + (side === 'top' ? -1 : side === 'bottom' ? 1 : 0),
    column: area.column + (side === 'left' ? -1 : side === 'right' ? 1 : 0),
  };
  return intersect(moved, { ...moved, row: Math.max(0, moved.row), column: Math.max(0, moved.column) });
}

function lineOf(border: Border, reach: Reach, key: keyof Line): string | null {
  const parts = along(border).map(([area, side]) =>
    common(area, reach, ({ borders }) => borders[side]?.[key] ?? (key === 'style' ? 'None' : LINE[key])),
  );
  return parts.length === 0 ? (key === 'style' ? 'None' : LINE[key]) : (parts[0] ?? null);
}

function draw(border: Border, reach: Reach, part: Partial<Line> | null): void {
  refuseProtected(border.area.sheet, reach, 'allowFormatCells');
  for (const [area, side, opposite] of along(border)) {
    reach.grid.looks.change(area, (row, column) => {
      const before = reach.grid.looks.at(area.sheet, area.row + row, area.column + column).borders[side];
      return { borders: { [side]: part && { ...LINE, ...before, ...part } } };
    });
    const beyond = part === null || border.index.startsWith('Inside') ? across(area, side) : undefined;
    if (beyond && part === null) reach.grid.looks.change(beyond, () => ({ borders: { [opposite]: null } }));
  }
}

const STYLES = ['Continuous', 'Dash', 'DashDot', 'DashDotDot', 'Dot', 'Double', 'SlantDashDot'] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

/** Excel.RangeBorder. */
const BORDER: Kind<Border> = {
  name: 'RangeBorder',
  identity: ({ index }) => ({ Id: index }),
  reads: {
    SideIndex: ({ index }) => index,
    Style: (border, reach) => lineOf(border, reach, 'style'),
    Color: (border, reach) => lineOf(border, reach, 'color'),
    Weight: (border, reach) => lineOf(border, reach, 'weight'),
  },
  writes: {
    Style: (border, value, reach) =>
      draw(border, reach, value === 'None' ? null : { style: oneOf(value, STYLES, 'style') }),
    Color: (border, value, reach) => draw(border, reach, { color: color(value, 'The colour of a border') }),
    Weight: (border, value, reach) => draw(border, reach, { weight: oneOf(value, WEIGHTS, 'weight') }),
  },
};

const border = (area: Area, index: unknown): HostObject =>
  hostObject(BORDER, { area, index: oneOf(index, SIDES, 'The side of a border') });

/** Excel.RangeBorderCollection. */
const BORDERS: Kind<Area> = {
  name: 'RangeBorderCollection',
  reads: { Count: () => SIDES.length },
  items: (area) => SIDES.map((index) => border(area, index)),
  leads: {
    '[]': (area, [index]) => border(area, index),
    GetItem: (area, [index]) => border(area, index),
    GetItemAt: (area, [index]) => border(area, SIDES[Number(index)]),
  },
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
