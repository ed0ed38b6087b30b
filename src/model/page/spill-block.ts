import { blank, blankRows, formula } from './cell.js';
import type { Area } from '../../reference/area.js';
import type { Block, Format } from './sheet.js';

/** A formula that spills into an area: its header row, then rows in a format for each column. */
export function spilled(area: Area, text: string, formats: readonly Format[]): Block {
  const [, ...headers] = formats;
  return {
    row: area.row,
    column: area.column,
    cells: [
      [formula(text, 'header', 'text'), ...headers.map(() => blank('header'))],
      ...blankRows(formats, area.rowCount - 1),
    ],
  };
}
