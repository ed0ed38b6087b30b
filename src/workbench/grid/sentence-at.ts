import type { ICellData, Nullable } from '@univerjs/core';
import type { CellPlace } from './meter-function.js';

const OURS = /\bMETER\./i;

/** How to find a cell of the sheet, and one that a formula elsewhere spilled into: the grid keeps them apart. */
export interface CellReaders {
  readonly own: (place: CellPlace) => Nullable<ICellData>;
  readonly spilled: (place: CellPlace) => Nullable<ICellData>;
}

/**
 * Why a cell shows an error, where one of our functions said why. The sentence is of the very value that the cell
 * holds: one of a branch of IF not taken never gets here, and one that an earlier formula left behind is not shown.
 */
export function sentenceAt({ own, spilled }: CellReaders, place: CellPlace): string | undefined {
  const cell = own(place);
  if (cell?.v === undefined || cell.v === null) return sentenceOf(spilled(place));
  // Custom data outlives the formula that left it; a spilled cell is written anew each time.
  return typeof cell.f === 'string' && OURS.test(cell.f) ? sentenceOf(cell) : undefined;
}

function sentenceOf(cell: Nullable<ICellData>): string | undefined {
  const { sentence, code } = (cell?.custom ?? {}) as { sentence?: unknown; code?: unknown };
  return typeof sentence === 'string' && cell?.v === code ? sentence : undefined;
}
