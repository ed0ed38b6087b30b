import type { RejectReason } from '../rejection.js';

/** A row that was read, where the next one begins, and how many lines it takes. */
export interface Parsed {
  readonly kind: 'row';
  readonly fields: string[];
  readonly end: number;
  readonly lines: number;
}

/** A row of a text; open where it does not end in the text at hand. */
export type ParsedRow =
  Parsed | { readonly kind: 'open' } | { readonly kind: 'broken'; readonly reason: RejectReason };

/** How rows are told apart. */
export interface RowRules {
  readonly delimiter: string;
  /** No more text follows. */
  readonly isLast: boolean;
  /** The longest field that is read, in characters. */
  readonly longest: number;
}

const QUOTE = '"';
const OPEN: ParsedRow = { kind: 'open' };

/** The row that begins at a place of a text. A field is quoted where it begins with a quote. */
export function parseRow(text: string, start: number, rules: RowRules): ParsedRow {
  const fields: string[] = [];
  let at = start;
  let lines = 1;
  for (;;) {
    const field = text[at] === QUOTE ? quoted(text, at, rules) : plain(text, at, rules);
    if (field === undefined) return OPEN;
    if (typeof field === 'string') return { kind: 'broken', reason: field };
    fields.push(field.value);
    at = field.end;
    lines += field.lines;
    if (text[at] === rules.delimiter) {
      at += 1;
      if (at >= text.length && !rules.isLast) return OPEN;
      continue;
    }
    if (at >= text.length) return rules.isLast ? { kind: 'row', fields, end: at, lines } : OPEN;
    if (text[at] === '\n') return { kind: 'row', fields, end: at + 1, lines };
    // Of CR LF the second half may still be on its way.
    if (at + 1 >= text.length && !rules.isLast) return OPEN;
    return { kind: 'row', fields, end: at + (text[at + 1] === '\n' ? 2 : 1), lines };
  }
}

interface Field {
  readonly value: string;
  readonly end: number;
  /** Ends of lines inside it. */
  readonly lines: number;
}

function plain(text: string, start: number, { delimiter, longest }: RowRules): Field | RejectReason {
  let end = start;
  while (end < text.length) {
    const own = text[end];
    if (own === delimiter || own === '\n' || own === '\r') break;
    end += 1;
  }
  return end - start > longest ? 'tooLong' : { value: text.slice(start, end), end, lines: 0 };
}

function quoted(text: string, start: number, rules: RowRules): Field | RejectReason | undefined {
  const { delimiter, isLast, longest } = rules;
  let from = start + 1;
  let value = '';
  for (;;) {
    const close = text.indexOf(QUOTE, from);
    const isLong = value.length + (close < 0 ? text.length : close) - from > longest;
    if (isLong) return close < 0 ? 'unterminatedQuote' : 'tooLong';
    if (close < 0) return isLast ? 'unterminatedQuote' : undefined;
    value += text.slice(from, close);
    const next = text[close + 1];
    if (next === undefined && !isLast) return undefined;
    if (next === QUOTE) {
      value += QUOTE;
      from = close + 2;
      continue;
    }
    const isEnd = next === undefined || next === delimiter || next === '\n' || next === '\r';
    return isEnd ? { value, end: close + 1, lines: linesIn(value) } : 'textAfterQuote';
  }
}

function linesIn(value: string): number {
  return value.match(/\r\n|\r|\n/g)?.length ?? 0;
}
