import type { Texts } from '../excel/workbook.js';

/** A table found in a sheet: each row by its headers. */
export type Rows = readonly Readonly<Record<string, string>>[];

/**
 * The rows under the first header row that has all of `headers`, down to the first row that is blank there.
 * @param headers compared as they stand, case aside
 * @returns no rows where the sheet has no such header row
 */
export function tableInSheet(sheet: Texts, headers: readonly string[]): Rows {
  const top = sheet.findIndex((row) => headers.every((header) => columnOf(row, header) >= 0));
  const names = sheet[top] ?? [];
  const rows: Record<string, string>[] = [];
  for (const row of sheet.slice(top + 1)) {
    const found = Object.fromEntries(headers.map((header) => [header, row[columnOf(names, header)] ?? '']));
    if (top < 0 || Object.values(found).every((text) => text === '')) break;
    rows.push(found);
  }
  return rows;
}

function columnOf(row: readonly string[], header: string): number {
  return row.findIndex((text) => text.trim().toLowerCase() === header.toLowerCase());
}
