import { contains, intersect } from '../../grid/areas.js';
import type { Area } from '../../grid/grid.js';
import type { Reach } from '../kind.js';

/** The cells that the formula of a single cell fills; undefined where it fills its own cell only, or none is given. */
export function spillingTo(area: Area, { grid }: Reach): Area | undefined {
  const spill = spillOf(area, grid);
  return spill && spill.row === area.row && spill.column === area.column ? spill : undefined;
}

/** The cell whose formula fills a single cell; undefined where none does. */
export function spillParent(area: Area, { grid }: Reach): Area | undefined {
  const spill = spillOf(area, grid);
  return spill && { ...spill, rowCount: 1, columnCount: 1 };
}

/** Whether all cells are part of spills; null where some are and some are not. */
export function spillOver(area: Area, { grid }: Reach): boolean | null {
  const met = grid.spills(area.sheet).flatMap((spill) => intersect(spill, area) ?? []);
  const covered = met.reduce((count, { rowCount, columnCount }) => count + rowCount * columnCount, 0);
  if (covered === 0) return false;
  return covered === area.rowCount * area.columnCount ? true : null;
}

function spillOf(area: Area, grid: Reach['grid']): Area | undefined {
  if (area.rowCount * area.columnCount !== 1) return undefined;
  return grid.spills(area.sheet).find((spill) => contains(spill, area));
}
