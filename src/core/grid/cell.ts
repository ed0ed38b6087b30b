/** An error value standing in a cell: its name (`#REF!`, `#VALUE!`, …) and, where it has one, its sentence. */
export interface ErrorCell {
  readonly error: string;
  readonly sentence?: string;
}

/** What a cell can hold, going in or coming out. `null` and `''` are both a blank. */
export type Cell = number | string | boolean | null | ErrorCell;

export function isErrorCell(cell: Cell): cell is ErrorCell {
  return typeof cell === 'object' && cell !== null;
}

/** Blank text counts as blank: an empty cell reaches us as null, 0 or "" by host, and 0 is each reader's own affair. */
export function isBlank(cell: Cell): boolean {
  return cell === null || (typeof cell === 'string' && cell.trim() === '');
}
