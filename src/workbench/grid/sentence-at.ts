import type { FUniver } from '@univerjs/core/facade';
import type { CellPlace } from './meter-function.js';

const OURS = /\bMETER\./i;

/**
 * Why a cell shows an error, where one of our functions said why. The sentence is of the very value that the cell
 * holds: one of a branch of IF not taken never gets here, and one that an earlier formula left behind is not shown.
 */
export function sentenceAt(api: FUniver, { sheet, row, column }: CellPlace): string | undefined {
  const cell = api.getActiveWorkbook()?.getSheetBySheetId(sheet)?.getSheet().getCell(row, column);
  if (!cell) return undefined;
  const { sentence, code } = (cell.custom ?? {}) as { sentence?: unknown; code?: unknown };
  if (typeof sentence !== 'string' || cell.v !== code) return undefined;
  // Spilled cells have no formula of their own, and are written anew each time.
  return typeof cell.f === 'string' && !OURS.test(cell.f) ? undefined : sentence;
}
