import { bodyOf, type Table } from './table.js';

/** Colours of one cell under a table style. */
export interface TableCellLook {
  readonly fill?: string;
  readonly fontColor?: string;
  readonly bold?: true;
  readonly lineBelow?: string;
  readonly lineAbove?: string;
}

interface Palette {
  readonly strong: string;
  readonly pale: string;
}

/** Office's accents, in the order in which the numbers of the styles go through them; the first is black. */
const ACCENTS: readonly Palette[] = [
  { strong: '#000000', pale: '#D9D9D9' },
  { strong: '#4472C4', pale: '#D9E1F2' },
  { strong: '#ED7D31', pale: '#FCE4D6' },
  { strong: '#A5A5A5', pale: '#EDEDED' },
  { strong: '#FFC000', pale: '#FFF2CC' },
  { strong: '#5B9BD5', pale: '#DDEBF7' },
  { strong: '#70AD47', pale: '#E2EFDA' },
];

/** How a table's style colours one of its cells, as Excel's styles do; undefined where it does not. */
export function tableLookAt(table: Table, row: number, column: number): TableCellLook | undefined {
  const style = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style);
  if (!style) return undefined;
  const { strong, pale } = ACCENTS[(Number(style[2]) - 1) % ACCENTS.length] ?? { strong: '', pale: '' };
  const light = style[1] === 'Light';
  const body = bodyOf(table);
  if (row < body.row)
    return light
      ? { bold: true, fontColor: strong, lineBelow: strong, lineAbove: strong }
      : { bold: true, fontColor: '#FFFFFF', fill: strong };
  if (row >= body.row + body.rowCount) return { bold: true, lineAbove: strong, lineBelow: strong };
  const banded = table.showBandedRows && (row - body.row) % 2 === 0;
  const across = table.showBandedColumns && (column - body.column) % 2 === 0;
  const last = row === body.row + body.rowCount - 1;
  const bold =
    (table.highlightFirstColumn && column === body.column) ||
    (table.highlightLastColumn && column === body.column + body.columnCount - 1);
  return {
    ...(banded || across ? { fill: pale } : {}),
    ...(bold ? { bold: true } : {}),
    ...(last ? { lineBelow: strong } : {}),
  };
}
