import type { IWorkbookData } from '@univerjs/core';

/**
 * The workbook with its formulas and without what they came to. The grid calculates a formula on opening only where it
 * has no value, and cells that a formula spilled into are not saved at all.
 */
export function withoutResults(data: IWorkbookData): IWorkbookData {
  const copy = structuredClone(data);
  for (const sheet of Object.values(copy.sheets)) {
    for (const row of Object.values(sheet.cellData ?? {})) {
      for (const cell of Object.values((row ?? {}) as Record<string, Record<string, unknown>>)) {
        if (!cell['f'] && !cell['si']) continue;
        delete cell['v'];
        delete cell['t'];
      }
    }
  }
  return copy;
}
