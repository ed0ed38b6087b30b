import type { Workbook, Worksheet } from '@univerjs/core';

/** A sheet of the open workbook; fails where there is none with this id. */
export function openSheet(workbook: Workbook, id: string): Worksheet {
  const sheet = workbook.getSheetBySheetId(id);
  if (!sheet) throw new Error(`There is no sheet with the id ${id}.`);
  return sheet;
}
