import type { Area } from '../../grid/grid.js';
import type { CellLook } from '../../grid/look.js';
import type { Reach } from '../kind.js';

/** What all cells of an area have in common; null where they differ, as Excel says it. */
export function sharedLook<Value>(area: Area, reach: Reach, pick: (look: CellLook) => Value): Value | null {
  const held = reach.grid.within(area);
  if (!held) return pick(reach.grid.looks.at(area.sheet, 0, 0));
  const first = pick(reach.grid.looks.at(held.sheet, held.row, held.column));
  for (let row = held.row; row < held.row + held.rowCount; row++)
    for (let column = held.column; column < held.column + held.columnCount; column++)
      if (pick(reach.grid.looks.at(held.sheet, row, column)) !== first) return null;
  return first;
}
