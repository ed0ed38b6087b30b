import type { ByteEncoding } from './text-bytes.js';

/** Numbers that a field takes among the bounds: where it starts, where it ends, and whether quotes are doubled in it. */
export const A_FIELD = 3;

/** A text with a row in it. */
export interface RowText {
  readonly bytes: Uint8Array;
  readonly encoding: ByteEncoding;
  /** Of each field where it starts, where it ends, and 1 where quotes are doubled in it. */
  readonly bounds: Int32Array;
  /** Where the row starts, and how many fields it has. */
  readonly start: number;
  readonly fields: number;
}

const UTF_8 = new TextDecoder('utf-8', { ignoreBOM: true });
const WINDOWS_1252 = new TextDecoder('windows-1252');

function decoded(bytes: Uint8Array, encoding: ByteEncoding): string {
  // As a stream: at once, Node 20 takes Windows-1252 for Latin-1. Nothing stays open between two fields, as a byte is a letter.
  return encoding === 'utf-8' ? UTF_8.decode(bytes) : WINDOWS_1252.decode(bytes, { stream: true });
}

/**
 * The fields of the row at hand as places in its bytes. One is read when it is asked for: what nobody asks for never
 * becomes a text. It stands for every row of a splitter, one after the other: who keeps a row keeps its texts.
 */
export class RowFields {
  private text: string | undefined;
  private shown: number;

  constructor(private readonly row: RowText) {
    this.shown = row.fields;
  }

  /** Goes to the row at hand, of whose fields so many count. */
  show(length: number): void {
    this.shown = length;
    this.text = undefined;
  }

  get length(): number {
    return this.shown;
  }

  at(place: number): string | undefined {
    if (place < 0 || place >= this.shown) return undefined;
    const own = this.between(this.from(place), this.to(place));
    return this.isDoubled(place) ? own.replaceAll('""', '"') : own;
  }

  /** Whether nothing stands in a field. */
  isEmpty(place: number): boolean {
    return this.from(place) === this.to(place);
  }

  all(): string[] {
    return Array.from({ length: this.shown }, (_, place) => this.at(place) ?? '');
  }

  /** The bytes of all rows at hand; those of a field are from `from` to `to`. */
  get bytes(): Uint8Array {
    return this.row.bytes;
  }

  from(place: number): number {
    return this.row.bounds[place * A_FIELD] ?? 0;
  }

  to(place: number): number {
    return this.row.bounds[place * A_FIELD + 1] ?? 0;
  }

  isDoubled(place: number): boolean {
    return this.row.bounds[place * A_FIELD + 2] === 1;
  }

  private between(from: number, to: number): string {
    const { bytes, encoding, start, fields } = this.row;
    const end = this.to(fields - 1);
    this.text ??= decoded(bytes.subarray(start, end), encoding);
    // As many letters as bytes: each byte is one, and fields are cut out of a row that is read once.
    return this.text.length === end - start
      ? this.text.slice(from - start, to - start)
      : decoded(bytes.subarray(from, to), encoding);
  }
}
