import type { FUniver } from '@univerjs/core/facade';
import type { CellPlace } from './meter-function.js';

/**
 * Why a cell shows an error, where one of our functions said why. The sentence is of the very value that the cell
 * holds: one that a later calculation left behind, or of a branch of IF not taken, is not shown.
 */
export function sentenceAt(api: FUniver, { sheet, row, column }: CellPlace): string | undefined {
  const cell = api.getActiveWorkbook()?.getSheetBySheetId(sheet)?.getSheet().getCell(row, column);
  const { sentence, code } = (cell?.custom ?? {}) as { sentence?: unknown; code?: unknown };
  return typeof sentence === 'string' && cell?.v === code ? sentence : undefined;
}
