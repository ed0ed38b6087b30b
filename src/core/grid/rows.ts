import { isBlank, type Cell } from './cell.js';
import { plainNumber } from './number.js';

/** Rows without the header row that they may start with: words and blanks, a word at least. */
export function withoutHeader(cells: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const [head, ...rest] = cells;
  const isHeader = head?.every((cell) => isBlank(cell) || isWord(cell)) === true && head.some(isWord);
  return isHeader ? rest : cells;
}

/** Nothing but blanks, or nothing but zeros, as some hosts send blanks. */
export function isBlankRow(row: readonly Cell[]): boolean {
  return row.every((cell) => isBlank(cell)) || row.every((cell) => cell === 0);
}

function isWord(cell: Cell): boolean {
  return typeof cell === 'string' && !isBlank(cell) && plainNumber(cell) === undefined;
}
