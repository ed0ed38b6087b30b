import type { RejectReason } from '../rejection.js';
import { A_FIELD, type RowText } from './row-fields.js';
import type { ByteEncoding } from './text-bytes.js';

/** Longer than any field of an export that is no attack, in characters. */
export const LONGEST_FIELD = 1_000_000;

const [QUOTE, LF, CR, NUL] = [0x22, 0x0a, 0x0d, 0];
const FIRST_ROOM = 64;

/** What a walk along a row comes to: open where the row does not end in the text at hand. */
export type RowEnd = 'row' | 'open' | RejectReason;

/**
 * A walk along one row after the other, byte by byte: most of the time that reading takes is spent here. Delimiters,
 * quotes and ends of lines are ASCII, which no byte of a longer letter is. One walker serves all rows of a text, and
 * nothing is made for a row.
 */
export class RowParser implements RowText {
  bytes: Uint8Array = new Uint8Array(0);
  encoding: ByteEncoding = 'utf-8';
  /** How many of the bytes are text. */
  length = 0;
  /** No more text follows. */
  isLast = false;
  bounds: Int32Array = new Int32Array(FIRST_ROOM * A_FIELD);
  start = 0;
  fields = 0;
  /** Where the next row begins. */
  end = 0;
  lines = 1;
  hasNul = false;
  private readonly delimiter: number;
  private at = 0;

  /** @param delimiter a letter of ASCII */
  constructor(delimiter: string) {
    this.delimiter = delimiter.charCodeAt(0);
  }

  /** The row that begins at a place of the text. A field is quoted where it begins with a quote. */
  parse(start: number): RowEnd {
    this.start = start;
    this.at = start;
    this.fields = 0;
    this.lines = 1;
    this.hasNul = false;
    for (;;) {
      const end = this.byteAt(this.at) === QUOTE ? this.quoted() : this.plain();
      if (end !== 'row') return end;
      if (this.byteAt(this.at) !== this.delimiter) return this.ended();
      this.at += 1;
      if (this.at >= this.length && !this.isLast) return 'open';
    }
  }

  private byteAt(at: number): number {
    return at < this.length ? (this.bytes[at] ?? -1) : -1;
  }

  /** The end of the row, whose last field ends here. */
  private ended(): RowEnd {
    const { at, length, isLast } = this;
    const isReturn = this.byteAt(at) === CR;
    // Of CR LF the second half may still be on its way.
    if (!isLast && (at >= length || (isReturn && at + 1 >= length))) return 'open';
    this.end = at >= length ? at : at + (isReturn && this.byteAt(at + 1) === LF ? 2 : 1);
    return 'row';
  }

  private plain(): RowEnd {
    const { bytes, length, delimiter, at: start } = this;
    let end = start;
    for (; end < length; end += 1) {
      const own = bytes[end];
      if (own === delimiter || own === LF || own === CR) break;
      if (own === NUL) this.hasNul = true;
    }
    if (this.isLonger(start, end)) return 'tooLong';
    this.keep(start, end, 0);
    this.at = end;
    return 'row';
  }

  private quoted(): RowEnd {
    const { bytes, length, isLast } = this;
    const start = this.at + 1;
    let doubled = 0;
    for (let at = start; at < length; at += 1) {
      const own = bytes[at] ?? 0;
      // Nearly all letters: of what matters here the quote has the highest number.
      if (own > QUOTE) continue;
      if (own === QUOTE) {
        if (at + 1 === length && !isLast) return 'open';
        if (this.byteAt(at + 1) !== QUOTE) return this.closed(start, at, doubled);
        doubled = 1;
        at += 1;
      } else if (own === LF) this.lines += 1;
      else if (own === CR) {
        if (this.byteAt(at + 1) !== LF) this.lines += 1;
      } else if (own === NUL) this.hasNul = true;
    }
    return isLast || this.isLonger(start, length) ? 'unterminatedQuote' : 'open';
  }

  private closed(start: number, close: number, doubled: number): RowEnd {
    if (this.isLonger(start, close)) return 'tooLong';
    const next = this.byteAt(close + 1);
    const isEnd = next === -1 || next === this.delimiter || next === LF || next === CR;
    if (!isEnd) return 'textAfterQuote';
    this.keep(start, close, doubled);
    this.at = close + 1;
    return 'row';
  }

  private keep(start: number, end: number, doubled: number): void {
    const place = this.fields * A_FIELD;
    if (place === this.bounds.length) {
      const larger = new Int32Array(2 * place);
      larger.set(this.bounds);
      this.bounds = larger;
    }
    this.bounds[place] = start;
    this.bounds[place + 1] = end;
    this.bounds[place + 2] = doubled;
    this.fields += 1;
  }

  /** Whether a stretch of the text has more characters than a field may have. */
  isLonger(start: number, end: number, most = LONGEST_FIELD): boolean {
    return end - start > most && this.charactersOf(start, end) > most;
  }

  /** As a text counts them: a letter of four bytes is two. */
  private charactersOf(start: number, end: number): number {
    if (this.encoding !== 'utf-8') return end - start;
    let count = 0;
    for (let at = start; at < end; at += 1) {
      const own = this.bytes[at] ?? 0;
      if (own < 0x80 || own >= 0xc0) count += own >= 0xf0 ? 2 : 1;
    }
    return count;
  }
}
