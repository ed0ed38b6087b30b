/** The encodings of exports: what their bytes show them to be. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

const BYTE_ORDER_MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** A letter of UTF-8 takes at most so many bytes beyond its first. */
const LONGEST_REST = 3;

/**
 * Bytes as text, piece by piece. A byte order mark says the encoding; without one, pairs of which one byte is 0 are
 * UTF-16, and the first piece with a byte beyond ASCII is UTF-8 where it can be, else Windows-1252.
 */
export class ByteDecoder {
  private known: Encoding | undefined;
  private decoder: TextDecoder | undefined;
  private held = new Uint8Array(0);
  private isFirst = true;

  /** As far as it is known by now: what is only ASCII so far is UTF-8. */
  get encoding(): Encoding {
    return this.known ?? 'utf-8';
  }

  push(bytes: Uint8Array): string {
    const piece = this.held.length === 0 ? bytes : joined(this.held, bytes);
    this.held = new Uint8Array(0);
    if (this.isFirst && piece.length < 4) {
      this.held = piece.slice();
      return '';
    }
    return this.text(piece, false);
  }

  end(): string {
    const rest = this.text(this.held, true);
    return this.decoder === undefined ? rest : rest + this.decoder.decode();
  }

  private text(piece: Uint8Array, isLast: boolean): string {
    if (this.isFirst) {
      this.isFirst = false;
      this.known = markedAs(piece) ?? pairsOf(piece);
    }
    if (this.known === undefined) {
      const whole = isLast ? piece : withoutOpenEnd(piece);
      if (isAscii(whole)) {
        this.held = piece.slice(whole.length);
        return ascii(whole);
      }
      this.known = isUtf8(whole) ? 'utf-8' : 'windows-1252';
    }
    this.decoder ??= new TextDecoder(this.known);
    return this.decoder.decode(piece, { stream: true });
  }
}

function markedAs(piece: Uint8Array): Encoding | undefined {
  return BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => piece[at] === byte))?.[0];
}

/** UTF-16 without a mark: the first two letters are ASCII, as those of every header are. */
function pairsOf([first, second, third, fourth]: Uint8Array): Encoding | undefined {
  if (second === 0 && fourth === 0 && first !== 0 && third !== 0) return 'utf-16le';
  if (first === 0 && third === 0 && second !== 0 && fourth !== 0) return 'utf-16be';
  return undefined;
}

function withoutOpenEnd(piece: Uint8Array): Uint8Array {
  let end = piece.length;
  while (end > 0 && piece.length - end < LONGEST_REST && (piece[end - 1] ?? 0) >= 0x80) end -= 1;
  return piece.subarray(0, end);
}

function isAscii(piece: Uint8Array): boolean {
  for (let at = 0; at < piece.length; at += 1) if ((piece[at] ?? 0) >= 0x80) return false;
  return true;
}

function isUtf8(piece: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(piece);
    return true;
  } catch {
    return false;
  }
}

function ascii(piece: Uint8Array): string {
  return new TextDecoder().decode(piece);
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}
