import type { RejectReason } from '../rejection.js';
import { RowFields } from './row-fields.js';

/** A row that was read, where the next one begins, and how many lines it takes. */
export interface Parsed {
  readonly kind: 'row';
  readonly fields: RowFields;
  readonly end: number;
  readonly lines: number;
  readonly hasNul: boolean;
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

const [QUOTE, LF, CR, NUL] = [0x22, 0x0a, 0x0d, 0];

/** The row that begins at a place of a text. A field is quoted where it begins with a quote. */
export function parseRow(text: string, start: number, rules: RowRules): ParsedRow {
  return new RowParser(text, rules).row(start);
}

type FieldEnd = 'ended' | 'open' | RejectReason;

/** A walk along one row, letter by letter: most of the time that reading takes is spent here. */
class RowParser {
  private readonly bounds: number[] = [];
  private readonly delimiter: number;
  private at = 0;
  private lines = 1;
  private hasNul = false;

  constructor(
    private readonly text: string,
    private readonly rules: RowRules,
  ) {
    this.delimiter = rules.delimiter.charCodeAt(0);
  }

  row(start: number): ParsedRow {
    const { text } = this;
    this.at = start;
    for (;;) {
      const end = text.charCodeAt(this.at) === QUOTE ? this.quoted() : this.plain();
      if (end === 'open') return { kind: 'open' };
      if (end !== 'ended') return { kind: 'broken', reason: end };
      if (text.charCodeAt(this.at) !== this.delimiter) return this.ended();
      this.at += 1;
      if (this.at >= text.length && !this.rules.isLast) return { kind: 'open' };
    }
  }

  /** The row, whose last field ends here. */
  private ended(): ParsedRow {
    const { text, at } = this;
    const { isLast } = this.rules;
    const isEnd = at >= text.length;
    const isReturn = text.charCodeAt(at) === CR;
    // Of CR LF the second half may still be on its way.
    if (!isLast && (isEnd || (isReturn && at + 1 >= text.length))) return { kind: 'open' };
    const next = isEnd ? at : at + (isReturn && text.charCodeAt(at + 1) === LF ? 2 : 1);
    const fields = new RowFields(text, this.bounds);
    return { kind: 'row', fields, end: next, lines: this.lines, hasNul: this.hasNul };
  }

  private plain(): FieldEnd {
    const { text, delimiter, at: start } = this;
    let end = start;
    for (; end < text.length; end += 1) {
      const own = text.charCodeAt(end);
      if (own === delimiter || own === LF || own === CR) break;
      if (own === NUL) this.hasNul = true;
    }
    if (end - start > this.rules.longest) return 'tooLong';
    this.bounds.push(start, end, 0);
    this.at = end;
    return 'ended';
  }

  private quoted(): FieldEnd {
    const { text } = this;
    const { isLast, longest } = this.rules;
    const start = this.at + 1;
    let doubled = 0;
    for (let at = start; at < text.length; at += 1) {
      const own = text.charCodeAt(at);
      if (own === QUOTE) {
        if (at + 1 === text.length && !isLast) return 'open';
        if (text.charCodeAt(at + 1) !== QUOTE) return this.closed(start, at, doubled);
        doubled = 1;
        at += 1;
      } else if (own === LF) this.lines += 1;
      else if (own === CR) {
        if (text.charCodeAt(at + 1) !== LF) this.lines += 1;
      } else if (own === NUL) this.hasNul = true;
    }
    return isLast || text.length - start > longest ? 'unterminatedQuote' : 'open';
  }

  private closed(start: number, close: number, doubled: number): FieldEnd {
    if (close - start > this.rules.longest) return 'tooLong';
    const next = this.text.charCodeAt(close + 1);
    const isEnd = close + 1 >= this.text.length || next === this.delimiter || next === LF || next === CR;
    if (!isEnd) return 'textAfterQuote';
    this.bounds.push(start, close, doubled);
    this.at = close + 1;
    return 'ended';
  }
}
