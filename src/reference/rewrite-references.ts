import { between, type Area, type CellPosition } from './area.js';
import { columnLetters, columnNumber } from './address.js';
import { partsOf } from './parts.js';
import { quotedSheet } from './sheet-name.js';

/** Cells that a formula names by their address. */
export interface NamedCells {
  /** Undefined where the formula names no sheet: its own is meant. */
  readonly sheet: string | undefined;
  readonly area: Area;
}

const CELL = String.raw`(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})`;
const CELLS = new RegExp(
  String.raw`(?<![\p{L}\p{N}_.$:])(!?)${CELL}(?::${CELL})?(?![\p{L}\p{N}_.(!:])`,
  'gu',
);

/**
 * A formula whose references by address name other cells: $ stays where it stands, and so do tables, names and texts.
 * Sheets are named in quotes, as all our formulas name them.
 */
export function withReferences(formula: string, to: (named: NamedCells) => NamedCells): string {
  const parts = partsOf(formula);
  return parts
    .map(({ kind, text }, index) => {
      if (kind === 'sheet') return '';
      if (kind !== 'plain') return text;
      const before = parts[index - 1];
      const sheet = before?.kind === 'sheet' ? before.text : '';
      const isNamed = text.startsWith('!') && new RegExp(CELLS, 'u').exec(text)?.index === 0;
      const rewritten = text.replace(CELLS, (_whole, mark: string, ...corners: string[]) =>
        moved(corners, mark === '' ? undefined : nameIn(sheet), to),
      );
      return isNamed ? rewritten : sheet + rewritten;
    })
    .join('');
}

/** The name in quotes of a sheet. */
function nameIn(quoted: string): string {
  return quoted.slice(1, -1).replaceAll("''", "'");
}

function moved(
  [fixedLeft = '', left = '', fixedTop = '', top = '', fixedRight, right, fixedBottom, bottom]: string[],
  sheet: string | undefined,
  to: (named: NamedCells) => NamedCells,
): string {
  const first = cellOf(left, top);
  const last = right === undefined || bottom === undefined ? first : cellOf(right, bottom);
  const after = to({ sheet, area: between(first, last) });
  const { row, column, rowCount, columnCount } = after.area;
  const start = `${fixedLeft}${columnLetters(column)}${fixedTop}${row + 1}`;
  const isOne = right === undefined;
  const end = `${fixedRight ?? ''}${columnLetters(column + columnCount - 1)}${fixedBottom ?? ''}${row + rowCount}`;
  const cells = isOne ? start : `${start}:${end}`;
  return after.sheet === undefined ? cells : `${quotedSheet(after.sheet)}!${cells}`;
}

function cellOf(letters: string, row: string): CellPosition {
  return { row: Number(row) - 1, column: columnNumber(letters) };
}
