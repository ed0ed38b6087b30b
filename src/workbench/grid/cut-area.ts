import { intersect } from './areas.js';
import type { Area } from './grid.js';

/** What is left of an area once another is cut out of it: up to four areas that do not meet. */
export function cutArea(area: Area, hole: Area): Area[] {
  const middle = intersect(area, hole);
  if (!middle) return [area];
  const below = middle.row + middle.rowCount;
  const beyond = middle.column + middle.columnCount;
  const parts: Area[] = [
    { ...area, rowCount: middle.row - area.row },
    { ...area, row: below, rowCount: area.row + area.rowCount - below },
    { ...middle, column: area.column, columnCount: middle.column - area.column },
    { ...middle, column: beyond, columnCount: area.column + area.columnCount - beyond },
  ];
  return parts.filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}
