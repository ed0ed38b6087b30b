import { NAME } from '../../../reference/structured.js';
import { numberEntry, type EntryStyle } from '../../../core/grid/typed-number.js';
import { typedFormula } from '../../format/formula.js';
import { constant } from '../assumptions/array-constant.js';

/** What a text in a field can stand for in a formula. */
export type Reading = 'number' | 'cells' | 'formula' | 'name' | 'truth' | 'text';

/** A way to read a text, and what is written in the formula for it. */
export interface ReadText {
  readonly reading: Reading;
  readonly written: string;
}

/** An argument that is a whole table takes no text; one that takes a word or a name is asked about its numbers too. */
export type ArgumentKind = 'table' | 'word' | 'any';

const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9]\d{0,6}`;
const PLAIN_CELL = /^[A-Z]{1,3}[1-9]\d{0,6}$/i;
const CELLS = new RegExp(
  String.raw`^(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:${CELL}(?::${CELL}|#)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)$`,
  'iu',
);
const OF_TABLE = new RegExp(String.raw`^${NAME}\[.*\]$`, 'u');
const LONE_NAME = new RegExp(`^${NAME}$`, 'u');
const CALL = /^[\p{L}_][\p{L}\p{N}_.]*\(.*\)$/u;
const QUOTED = /^"(?:[^"]|"")*"$/;

/**
 * How a text can be read, the likeliest first: `0,65` in German is the number 0.65, `Offers[#All]` cells, `=A1*2` a
 * formula, `Intercom Fin` the text "Intercom Fin". None for a blank one; more than one where only its writer can tell.
 * @param known texts that are meant as such, though they look like cells or numbers
 */
export function readingsOf(
  given: string,
  kind: ArgumentKind,
  style: EntryStyle,
  known: readonly string[] = [],
): readonly ReadText[] {
  const typed = given.trim();
  if (typed === '' || typed === '=') return [];
  if (typed.startsWith('='))
    return [{ reading: 'formula', written: typedFormula(typed.slice(1).trim(), style) }];
  if (QUOTED.test(typed)) return [{ reading: 'text', written: typed }];
  const text: ReadText = { reading: 'text', written: constant(typed) };
  const other = otherReading(typed, style);
  if (other === undefined) return [text];
  if (kind === 'table') return [other];
  if (known.some((one) => one.toLowerCase() === typed.toLowerCase())) return [text, other];
  switch (other.reading) {
    case 'number':
      return kind === 'word' ? [other, text] : [other];
    case 'cells':
      return PLAIN_CELL.test(typed) ? [other, text] : [other];
    case 'name':
      return [text, other];
    default:
      return [other, text];
  }
}

function otherReading(typed: string, style: EntryStyle): ReadText | undefined {
  const number = numberEntry(typed, style);
  if (typeof number === 'number') return { reading: 'number', written: String(number) };
  const kept = typedFormula(typed, style);
  if (/^(?:true|false)$/i.test(kept)) return { reading: 'truth', written: kept.toUpperCase() };
  if (CELLS.test(kept) || OF_TABLE.test(kept)) return { reading: 'cells', written: kept };
  if (CALL.test(kept) || /^\{.*\}$/s.test(kept)) return { reading: 'formula', written: kept };
  if (LONE_NAME.test(kept)) return { reading: 'name', written: kept };
  return undefined;
}
