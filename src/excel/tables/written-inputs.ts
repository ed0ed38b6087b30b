import type { WrittenInput } from '../../core/file/scenario-file.js';
import type { ModelSheet } from '../../model/page/sheet.js';
import type { CellPosition } from '../../reference/area.js';
import { cellsByPlace, cellKey, reads } from '../cells/model-cells.js';
import { at, type Grid } from '../cells/sheet-state.js';

/** The inputs of a sheet outside of its tables, as the record of its model keeps them. */
export function writtenInputs(sheet: ModelSheet): WrittenInput[] {
  const cells = cellsByPlace(sheet);
  return (sheet.named ?? []).map(({ list, id, row, column }) => {
    const content = cells.get(cellKey(row, column - 1))?.cell.content;
    return { list, id, row, column, beside: String((content && reads(content)) ?? '') };
  });
}

/**
 * Where the inputs of a list stand now. Rows that were added or taken away move an input with the text beside it; where
 * that text was changed, it moves as the one above it did, unless another input stands there: then its row is gone.
 */
export function placesNow<Id extends string>(
  grid: Grid,
  list: string,
  inputs: readonly WrittenInput[],
): ReadonlyMap<Id, CellPosition> {
  const own = inputs.filter((input) => input.list === list);
  const shifts = own.map((input) => shiftOf(grid, input));
  const taken = new Set(own.flatMap(({ row }, index) => rowAfter(row, shifts[index])));
  const places = new Map<Id, CellPosition>();
  let above = shifts.find((shift) => shift !== undefined);
  for (const [index, { id, row, column }] of own.entries()) {
    const shift = shifts[index];
    above = shift ?? above;
    if (above === undefined) break;
    const now = row + above;
    const isThere = shift !== undefined || (!taken.has(now) && at(grid, now, column - 1) !== '');
    if (isThere) places.set(id as Id, { row: now, column });
  }
  return places;
}

function rowAfter(row: number, shift: number | undefined): number[] {
  return shift === undefined ? [] : [row + shift];
}

/** By how many rows an input was moved, the fewest where its text stands more than once; undefined where it is gone. */
function shiftOf(grid: Grid, { row, column, beside }: WrittenInput): number | undefined {
  let nearest: number | undefined;
  for (let now = 0; now < grid.length; now += 1) {
    if (at(grid, now, column - 1) !== beside) continue;
    if (nearest === undefined || Math.abs(now - row) < Math.abs(nearest)) nearest = now - row;
  }
  return nearest;
}
