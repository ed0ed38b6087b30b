import { intersect } from '../../grid/areas.js';
import type { Area } from '../../grid/grid.js';
import type { Line, Side } from '../../grid/look.js';
import { color, oneOf } from '../argument.js';
import { refuseProtected } from '../guard.js';
import { hostObject, type HostObject, type Kind, type Reach } from '../kind.js';
import { sharedLook } from './shared-look.js';

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
    sharedLook(area, reach, ({ borders }) => borders[side]?.[key] ?? (key === 'style' ? 'None' : LINE[key])),
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
export const BORDERS: Kind<Area> = {
  name: 'RangeBorderCollection',
  reads: { Count: () => SIDES.length },
  items: (area) => SIDES.map((index) => border(area, index)),
  leads: {
    '[]': (area, [index]) => border(area, index),
    GetItem: (area, [index]) => border(area, index),
    GetItemAt: (area, [index]) => border(area, SIDES[Number(index)]),
  },
};
