import { blank, blankRows, formula } from './cell.js';
import { cellAddress } from '../../reference/address.js';
import { belowHeader, type Area } from '../../reference/area.js';
import type { Highlight } from './highlight.js';
import type { Block, Format } from './sheet.js';

/**
 * A formula that spills into an area: its header row, then rows in a format for each column.
 * @param last what its last row is for, where that is not one like those above it
 */
export function spilled(
  area: Area,
  text: string,
  formats: readonly Format[],
  last: 'result' | 'total' = 'result',
): Block {
  const [, ...headers] = formats;
  return {
    row: area.row,
    column: area.column,
    cells: [
      [formula(text, 'header', 'text'), ...headers.map(() => blank('header'))],
      ...blankRows(formats, area.rowCount - 2),
      ...blankRows(formats, 1, last),
    ],
  };
}

/** The last row that a spill fills, as its row of totals: where that is moves with the figures. */
export function lastRowIsTotal(area: Area): Highlight {
  const body = belowHeader(area);
  const at = (row: number) => `$${cellAddress(row, area.column)}`;
  return { ...body, when: `=AND(${at(body.row)}<>"",${at(body.row + 1)}="")`, look: 'total' };
}
