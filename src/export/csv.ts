import { isErrorCell, type Cell } from '../core/grid/cell.js';
import { asCsvText } from '../model/page/plain-text.js';

/** Says to spreadsheets that the file is UTF-8. */
const MARK = '\uFEFF';

/**
 * Cells as CSV (RFC 4180: commas, CRLF, quotes doubled), with the mark that makes Excel read it as UTF-8. Numbers are
 * written in full with a decimal point; a text that a spreadsheet could take for a formula stays a text.
 */
export function toCsv(rows: readonly (readonly Cell[])[]): string {
  return `${MARK}${rows.map((row) => `${row.map(field).join(',')}\r\n`).join('')}`;
}

function field(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  const text = asCsvText(isErrorCell(cell) ? cell.error : cell);
  return /[",\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
