import { parseRow } from './parse-row.js';
import { LONGEST_FIELD } from './split-rows.js';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Rows that are looked at. */
const LOOKED_AT = 20;
/** What Excel takes for itself in the first line. */
const SAID_BY_EXCEL = /^sep=(.)(\r\n|\r|\n)/;

/** What tells the fields of a text apart. */
export interface FoundDelimiter {
  readonly delimiter: string;
  /** Where the header begins. */
  readonly start: number;
}

/** The delimiter by which the first rows have most fields, and all as many; a comma where there is one column. */
export function findDelimiter(text: string): FoundDelimiter {
  const said = SAID_BY_EXCEL.exec(text);
  if (said?.[1] !== undefined) return { delimiter: said[1], start: said[0].length };
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: scoreOf(text, delimiter) }));
  const best = scored.reduce((most, own) => (own.score > most.score ? own : most));
  return { delimiter: best.score > 1 ? best.delimiter : ',', start: 0 };
}

/** Fields of the header, less where the rows after it have others. */
function scoreOf(text: string, delimiter: string): number {
  const widths: number[] = [];
  for (let at = 0; at < text.length && widths.length < LOOKED_AT;) {
    const row = parseRow(text, at, { delimiter, isLast: true, longest: LONGEST_FIELD });
    if (row.kind !== 'row') break;
    if (row.fields.length > 1 || !row.fields.isEmpty(0)) widths.push(row.fields.length);
    at = row.end;
  }
  const [header = 0] = widths;
  const alike = widths.filter((width) => width === header).length;
  return header * (alike / Math.max(widths.length, 1));
}
