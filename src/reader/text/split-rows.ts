import type { RejectReason } from '../rejection.js';
import { LONGEST_FIELD, RowParser } from './parse-row.js';
import { RowFields } from './row-fields.js';
import type { ByteEncoding } from './text-bytes.js';

/** What splitting a text into rows tells, in the order of the text. */
export interface RowListener {
  /** The number of the first line: 2 where one before it was something else. */
  readonly firstLine?: number;
  /** A row that is whole, with the line on which it begins, from 1. Its fields are there until the next row. */
  readonly row: (fields: RowFields, line: number) => void;
  readonly rejected: (reason: RejectReason, line: number, got: string) => void;
}

/** A row that does not end within this is passed over up to the next end of a line. */
const LONGEST_ROW = 4 * LONGEST_FIELD;
const [LF, CR] = [0x0a, 0x0d];

/**
 * Text as rows of fields, piece by piece. Lines end with LF, CR LF or CR, mixed as they come; blank ones are passed
 * over. A row that cannot be read is rejected by its first line alone, and reading goes on at the line after it, so
 * that one stray quote costs no row but its own.
 */
export class RowSplitter {
  private readonly parser: RowParser;
  private readonly fields: RowFields;
  private at = 0;
  private line: number;
  private isPassingOver = false;

  /** @param delimiter a letter of ASCII */
  constructor(
    delimiter: string,
    private readonly listener: RowListener,
    /** How many fields a row has; undefined until the header is read. */
    private columns?: number,
  ) {
    this.parser = new RowParser(delimiter);
    this.fields = new RowFields(this.parser);
    this.line = listener.firstLine ?? 1;
  }

  /** Bytes that are kept until the next piece. */
  get held(): number {
    return this.parser.length - this.at;
  }

  push(piece: Uint8Array, encoding: ByteEncoding = 'utf-8'): void {
    const { parser, held } = this;
    const room = held + piece.length;
    const bytes = parser.bytes.length < room ? new Uint8Array(room) : parser.bytes;
    bytes.set(parser.bytes.subarray(this.at, parser.length));
    bytes.set(piece, held);
    parser.bytes = bytes;
    parser.length = room;
    parser.encoding = encoding;
    this.at = 0;
    this.rows(false);
  }

  end(): void {
    this.rows(true);
  }

  private rows(isLast: boolean): void {
    const { parser } = this;
    parser.isLast = isLast;
    while (this.at < parser.length) {
      if (this.isPassingOver && !this.passOver()) return;
      if (this.at >= parser.length) return;
      const end = parser.parse(this.at);
      if (end === 'row') this.take(isLast);
      else if (end !== 'open') this.reject(end, '', isLast);
      else if (parser.isLonger(this.at, parser.length, LONGEST_ROW)) this.reject('tooLong', '', isLast);
      else return;
    }
  }

  private take(isLast: boolean): void {
    const { parser, fields, line } = this;
    const { fields: count, lines } = parser;
    fields.show(count);
    const isBlank = count === 1 && fields.isEmpty(0) && lines === 1;
    const width = this.columns ?? count;
    if (!isBlank && (count < width || hasMore(fields, width))) {
      // Lines that a stray quote has swallowed are rows again.
      return this.reject('columns', String(count), isLast);
    }
    this.at = parser.end;
    this.line += lines;
    if (isBlank) return;
    this.columns ??= width;
    if (parser.hasNul) return this.listener.rejected('nul', line, '');
    if (count > width) fields.show(width);
    this.listener.row(fields, line);
  }

  /** Rejects the row that begins here, and goes on after its first line. */
  private reject(reason: RejectReason, got: string, isLast: boolean): void {
    this.listener.rejected(reason, this.line, got);
    this.isPassingOver = true;
    if (!this.passOver() && isLast) this.at = this.parser.length;
  }

  /** Goes to the start of the next line; false where it is not there yet. */
  private passOver(): boolean {
    const { bytes, length } = this.parser;
    let end = this.at;
    while (end < length && bytes[end] !== LF && bytes[end] !== CR) end += 1;
    // Of CR LF the second half may still be on its way.
    if (end >= length || (bytes[end] === CR && end + 1 === length)) {
      this.at = end;
      return false;
    }
    this.at = end + (bytes[end] === CR && bytes[end + 1] === LF ? 2 : 1);
    this.line += 1;
    this.isPassingOver = false;
    return true;
  }
}

/** Whether anything stands beyond the columns. */
function hasMore(fields: RowFields, width: number): boolean {
  for (let place = width; place < fields.length; place += 1) if (!fields.isEmpty(place)) return true;
  return false;
}
