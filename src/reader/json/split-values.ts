import type { RejectReason } from '../rejection.js';

/** What splitting a text into JSON values tells, in the order of the text. */
export interface ValueListener {
  /** A value, with its place from 1: its line where each has one, else its number. */
  readonly value: (value: unknown, place: number) => void;
  readonly rejected: (reason: RejectReason, place: number, got: string) => void;
}

/** Longer than any session with all its messages, in characters. */
const LONGEST_VALUE = 32_000_000;

/**
 * JSON as values, piece by piece: the elements of an array, or values one after the other, a line each or written over
 * several. A value that cannot be read is rejected alone, and reading goes on after it.
 */
export class ValueSplitter {
  private text = '';
  private at = 0;
  private place = 0;
  private isArray: boolean | undefined;
  private isOver = false;
  private scan = new ValueScan();

  constructor(private readonly listener: ValueListener) {}

  /** Characters that are kept until the next piece. */
  get held(): number {
    return this.text.length - this.at;
  }

  push(piece: string): void {
    // What follows the end of a list is nothing's: it is not kept either.
    if (this.isOver) return;
    this.text = this.text.slice(this.at) + piece;
    this.at = 0;
    this.values(false);
  }

  end(): void {
    this.values(true);
  }

  private values(isLast: boolean): void {
    while (!this.isOver && this.toNext()) {
      this.isArray ??= this.opensArray();
      if (this.text[this.at] === '[' && this.isArray && this.place === 0 && this.enter()) continue;
      if (this.isArray && this.text[this.at] === ']') return this.finish();
      const end = this.scan.end(this.text, this.at, isLast, !this.isArray);
      if (end === undefined) {
        if (this.text.length - this.at <= LONGEST_VALUE && !isLast) return;
        this.place += 1;
        this.listener.rejected(isLast ? 'notJson' : 'tooLong', this.place, '');
        return this.finish();
      }
      this.tell(this.text.slice(this.at, end));
      this.at = end;
      this.scan = new ValueScan();
    }
  }

  private hasEntered = false;

  private enter(): boolean {
    if (this.hasEntered) return false;
    this.hasEntered = true;
    this.at += 1;
    return true;
  }

  private opensArray(): boolean {
    return this.text[this.at] === '[';
  }

  private finish(): void {
    this.isOver = true;
    this.at = this.text.length;
  }

  /** Passes over what stands between values; false where nothing follows in the text at hand. */
  private toNext(): boolean {
    while (this.at < this.text.length && /[\s,\uFEFF]/.test(this.text[this.at] ?? '')) this.at += 1;
    return this.at < this.text.length;
  }

  private tell(text: string): void {
    this.place += 1;
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return this.listener.rejected('notJson', this.place, '');
    }
    this.listener.value(value, this.place);
  }
}

/** Looks for the end of one value, piece by piece: what was looked at once is not looked at again. */
class ValueScan {
  /** Characters of the value that were looked at. */
  private seen = 0;
  private depth = 0;
  private inText = false;

  /**
   * Where the value that begins at a place ends; undefined where it is not in the text at hand. What cannot go on as
   * JSON ends with its line, where values stand on lines.
   */
  end(text: string, start: number, isLast: boolean, onLines: boolean): number | undefined {
    const first = text[start];
    if (first !== '{' && first !== '[') return endOfWord(text, start, isLast);
    let at = start + this.seen;
    for (; at < text.length; at += 1) {
      const own = text[at];
      if (this.inText) {
        if (own === '\\') at += 1;
        else if (own === '"') this.inText = false;
        // No text of JSON goes over the end of a line.
        else if (own === '\n' && onLines) return at;
      } else if (own === '"') this.inText = true;
      else if (own === '{' || own === '[') this.depth += 1;
      else if (own === '}' || own === ']') {
        this.depth -= 1;
        if (this.depth === 0) return at + 1;
      } else if (own === '\n' && onLines) {
        if (startsValue(text, at + 1)) return at;
        // What begins the next line may not be there yet.
        if (at + 1 === text.length) break;
      }
    }
    this.seen = at - start;
    return undefined;
  }
}

/** A line that begins with an object and follows what is not closed: no list of objects is written so. */
function startsValue(text: string, at: number): boolean {
  return text[at] === '{';
}

function endOfWord(text: string, start: number, isLast: boolean): number | undefined {
  for (let at = start + 1; at < text.length; at += 1) {
    const own = text[at];
    if (own === '\n' || own === ',' || own === ']') return at;
  }
  return isLast ? text.length : undefined;
}
