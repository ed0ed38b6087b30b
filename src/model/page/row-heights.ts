import type { Cell } from '../../core/grid/cell.js';
import { lookOf } from './look.js';
import { rowHeight, type WrappedText } from './row-height.js';
import type { Page } from './sheet.js';

/** The width of a column that nobody set. */
const USUAL_WIDTH = 8.43;

/**
 * The rows of a sheet that wrapped texts make higher than a line, by row, in points. Excel fits a row to what is typed
 * into it, and not to what a formula spills there.
 * @param shown what a cell's formula shows, where it is known
 */
export function rowHeights(
  { blocks, widths }: Pick<Page, 'blocks' | 'widths'>,
  shown: (row: number, column: number) => Cell | undefined,
): (readonly [row: number, points: number])[] {
  const wrapped = new Map<number, WrappedText[]>();
  for (const block of blocks) {
    for (const [down, line] of block.cells.entries()) {
      for (const [along, { content, role, format }] of line.entries()) {
        const look = lookOf(role, format, undefined);
        const [row, column] = [block.row + down, block.column + along];
        const text = content.kind === 'text' ? content.text : shown(row, column);
        if (!look.wrap || typeof text !== 'string') continue;
        const own = { text, width: widths[column] ?? USUAL_WIDTH, ...look.font };
        wrapped.set(row, [...(wrapped.get(row) ?? []), own]);
      }
    }
  }
  return [...wrapped].flatMap(([row, texts]) => {
    const points = rowHeight(texts);
    return points === undefined ? [] : [[row, points] as const];
  });
}
