import { RowParser } from './parse-row.js';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** Rows that are looked at. */
const LOOKED_AT = 20;
/** What Excel takes for itself in the first line. */
const SAID_BY_EXCEL = /^sep=([ -~\t])(\r\n|\r|\n)/;
const LONGEST_SAYING = 7;

/** What tells the fields of a text apart. */
export interface FoundDelimiter {
  readonly delimiter: string;
  /** Where the header begins. */
  readonly start: number;
}

/** The delimiter by which the first rows have most fields, and all as many; a comma where there is one column. */
export function findDelimiter(bytes: Uint8Array): FoundDelimiter {
  const said = SAID_BY_EXCEL.exec(String.fromCharCode(...bytes.subarray(0, LONGEST_SAYING)));
  if (said?.[1] !== undefined) return { delimiter: said[1], start: said[0].length };
  const scored = DELIMITERS.map((delimiter) => ({ delimiter, score: scoreOf(bytes, delimiter) }));
  const best = scored.reduce((most, own) => (own.score > most.score ? own : most));
  return { delimiter: best.score > 1 ? best.delimiter : ',', start: 0 };
}

/** Fields of the header, less where the rows after it have others. */
function scoreOf(bytes: Uint8Array, delimiter: string): number {
  const parser = new RowParser(delimiter);
  parser.bytes = bytes;
  parser.length = bytes.length;
  parser.isLast = true;
  const widths: number[] = [];
  for (let at = 0; at < bytes.length && widths.length < LOOKED_AT; at = parser.end) {
    if (parser.parse(at) !== 'row') break;
    if (parser.fields > 1 || parser.bounds[0] !== parser.bounds[1]) widths.push(parser.fields);
  }
  const [header = 0] = widths;
  const alike = widths.filter((width) => width === header).length;
  return header * (alike / Math.max(widths.length, 1));
}
