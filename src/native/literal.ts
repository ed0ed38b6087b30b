import { textLiteral } from '../reference/text-literal.js';
import type { Cell } from '../core/grid/cell.js';
import { isErrorCell } from '../core/grid/cell.js';

/** A value as a formula writes it; a blank is empty text. Formulas take 15 digits: exact figures belong in cells. */
export function literal(cell: Cell): string {
  if (isErrorCell(cell)) return cell.error;
  switch (typeof cell) {
    case 'number':
      return cell < 0 ? `(${numeral(cell)})` : numeral(cell);
    case 'boolean':
      return cell ? 'TRUE' : 'FALSE';
    default:
      return textLiteral(cell ?? '');
  }
}

function numeral(value: number): string {
  return String(value).toUpperCase();
}

const NUMBER = /^([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(%?)$/i;
const TEXT = /^"((?:[^"]|"")*)"$/;
const ERROR = /^#[A-Z0-9/]+[!?]?$/i;

/** The value that a text of a formula writes; undefined where it is no single constant. */
export function readLiteral(text: string): Cell | undefined {
  const number = NUMBER.exec(text);
  if (number !== null) return Number(number[2] === '%' ? percent(number[1] ?? '') : number[1]);
  const words = TEXT.exec(text)?.[1];
  if (words !== undefined) return words.replaceAll('""', '"');
  if (/^(true|false)$/i.test(text)) return text.toLowerCase() === 'true';
  return ERROR.test(text) ? { error: text.toUpperCase() } : undefined;
}

/** 65% is the double nearest to 0.65, not 65 times a hundredth. */
function percent(digits: string): string {
  const [mantissa = '', exponent = '0'] = digits.toLowerCase().split('e');
  return `${mantissa}e${Number(exponent) - 2}`;
}

/** The rows of an array constant, `{1,2;3,4}`; undefined where the text is none, or its rows differ in length. */
export function readArray(text: string): Cell[][] | undefined {
  if (!text.startsWith('{') || !text.endsWith('}')) return undefined;
  const rows: Cell[][] = [[]];
  for (const [, item = '', mark] of text.slice(1, -1).matchAll(/((?:"(?:[^"]|"")*"|[^",;])*)([,;]|$)/g)) {
    const value = readLiteral(item.trim());
    if (value === undefined) {
      // The pattern also finds the nothing behind the last item.
      if (item === '' && mark === '') continue;
      return undefined;
    }
    rows.at(-1)?.push(value);
    if (mark === ';') rows.push([]);
  }
  const width = rows[0]?.length ?? 0;
  return width > 0 && rows.every((row) => row.length === width) ? rows : undefined;
}
