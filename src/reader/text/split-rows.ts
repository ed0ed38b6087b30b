import type { RejectReason } from '../rejection.js';
import { parseRow, type Parsed } from './parse-row.js';
import type { RowFields } from './row-fields.js';

/** What splitting a text into rows tells, in the order of the text. */
export interface RowListener {
  /** The number of the first line: 2 where one before it was something else. */
  readonly firstLine?: number;
  /** A row that is whole, with the line on which it begins, from 1. */
  readonly row: (fields: RowFields, line: number) => void;
  readonly rejected: (reason: RejectReason, line: number, got: string) => void;
}

/** Longer than any field of an export that is no attack, in characters. */
export const LONGEST_FIELD = 1_000_000;
/** A row that does not end within this is passed over up to the next end of a line. */
const LONGEST_ROW = 4 * LONGEST_FIELD;
const LINE_END = /[\r\n]/g;

/**
 * Text as rows of fields, piece by piece. Lines end with LF, CR LF or CR, mixed as they come; blank ones are passed
 * over. A row that cannot be read is rejected by its first line alone, and reading goes on at the line after it, so
 * that one stray quote costs no row but its own.
 */
export class RowSplitter {
  private text = '';
  private at = 0;
  private line: number;
  private isPassingOver = false;

  constructor(
    private readonly delimiter: string,
    private readonly listener: RowListener,
    /** How many fields a row has; undefined until the header is read. */
    private columns?: number,
  ) {
    this.line = listener.firstLine ?? 1;
  }

  /** Characters that are kept until the next piece. */
  get held(): number {
    return this.text.length - this.at;
  }

  push(piece: string): void {
    this.text = this.text.slice(this.at) + piece;
    this.at = 0;
    this.rows(false);
  }

  end(): void {
    this.rows(true);
  }

  private rows(isLast: boolean): void {
    while (this.at < this.text.length) {
      if (this.isPassingOver && !this.passOver()) return;
      if (this.at >= this.text.length) return;
      const parsed = parseRow(this.text, this.at, {
        delimiter: this.delimiter,
        isLast,
        longest: LONGEST_FIELD,
      });
      if (parsed.kind === 'open') {
        if (this.text.length - this.at <= LONGEST_ROW) return;
        this.reject('tooLong', '', isLast);
      } else if (parsed.kind === 'broken') {
        this.reject(parsed.reason, '', isLast);
      } else {
        this.take(parsed, isLast);
      }
    }
  }

  private take({ fields, end, lines, hasNul }: Parsed, isLast: boolean): void {
    const { line } = this;
    const isBlank = fields.length === 1 && fields.isEmpty(0) && lines === 1;
    const width = this.columns ?? fields.length;
    if (!isBlank && (fields.length < width || hasMore(fields, width))) {
      // Lines that a stray quote has swallowed are rows again.
      return this.reject('columns', String(fields.length), isLast);
    }
    this.at = end;
    this.line += lines;
    if (isBlank) return;
    this.columns ??= width;
    if (hasNul) this.listener.rejected('nul', line, '');
    else this.listener.row(fields.length > width ? fields.first(width) : fields, line);
  }

  /** Rejects the row that begins here, and goes on after its first line. */
  private reject(reason: RejectReason, got: string, isLast: boolean): void {
    this.listener.rejected(reason, this.line, got);
    this.isPassingOver = true;
    if (!this.passOver() && isLast) this.at = this.text.length;
  }

  /** Goes to the start of the next line; false where it is not there yet. */
  private passOver(): boolean {
    const { text } = this;
    LINE_END.lastIndex = this.at;
    const end = LINE_END.exec(text)?.index ?? text.length;
    // Of CR LF the second half may still be on its way.
    if (end >= text.length || (text[end] === '\r' && end + 1 === text.length)) {
      this.at = end;
      return false;
    }
    this.at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
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
