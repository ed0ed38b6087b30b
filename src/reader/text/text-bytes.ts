/** The encodings of exports: what their bytes show them to be. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Those in which a byte below 128 is always the letter of ASCII: rows are told apart without decoding them. */
export type ByteEncoding = Extract<Encoding, 'utf-8' | 'windows-1252'>;

const BYTE_ORDER_MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];
/** A letter of UTF-8 takes at most so many bytes beyond its first. */
const LONGEST_REST = 3;
const NOTHING = new Uint8Array(0);

/**
 * The bytes of a text, piece by piece, in an encoding of bytes: UTF-16 becomes UTF-8, everything else stays as it is. A
 * byte order mark says the encoding and is left out; without one, pairs of which one byte is 0 are UTF-16, and the first
 * piece with a byte beyond ASCII is UTF-8 where it can be, else Windows-1252.
 */
export class TextBytes {
  private known: Encoding | undefined;
  private pairs: TextDecoder | undefined;
  private held = NOTHING;
  private isFirst = true;

  /** As far as it is known by now: what is only ASCII so far is UTF-8. */
  get encoding(): Encoding {
    return this.known ?? 'utf-8';
  }

  /** The encoding of the bytes that it gives. */
  get given(): ByteEncoding {
    return this.known === 'windows-1252' ? 'windows-1252' : 'utf-8';
  }

  push(bytes: Uint8Array): Uint8Array {
    const piece = this.held.length === 0 ? bytes : joined(this.held, bytes);
    this.held = NOTHING;
    if (this.isFirst && piece.length < 4) {
      this.held = piece.slice();
      return NOTHING;
    }
    return this.bytesOf(piece, false);
  }

  end(): Uint8Array {
    const rest = this.bytesOf(this.held, true);
    this.held = NOTHING;
    return this.pairs === undefined ? rest : joined(rest, encoded(this.pairs.decode()));
  }

  private bytesOf(piece: Uint8Array, isLast: boolean): Uint8Array {
    let own = piece;
    if (this.isFirst) {
      this.isFirst = false;
      const mark = BYTE_ORDER_MARKS.find(([, bytes]) => bytes.every((byte, at) => piece[at] === byte));
      this.known = mark?.[0] ?? pairsOf(piece);
      own = piece.subarray(mark?.[1].length ?? 0);
      if (this.encoding.startsWith('utf-16'))
        this.pairs = new TextDecoder(this.encoding, { ignoreBOM: true });
    }
    if (this.pairs !== undefined) return encoded(this.pairs.decode(own, { stream: true }));
    if (this.known !== undefined) return own;
    const whole = isLast ? own : withoutOpenEnd(own);
    if (isAscii(whole)) {
      this.held = own.slice(whole.length);
      return whole;
    }
    this.known = isUtf8(whole) ? 'utf-8' : 'windows-1252';
    return own;
  }
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

/** Of four bytes at once the highest bits, where they lie so that they can be read at once: most logs are ASCII throughout. */
function isAscii(piece: Uint8Array): boolean {
  const count = piece.byteOffset % 4 === 0 ? piece.length >> 2 : 0;
  const fours = new Int32Array(piece.buffer, count === 0 ? 0 : piece.byteOffset, count);
  let bits = 0;
  for (let at = 0; at < count; at += 1) bits |= fours[at] ?? 0;
  if ((bits & 0x80808080) !== 0) return false;
  for (let at = 4 * count; at < piece.length; at += 1) if ((piece[at] ?? 0) >= 0x80) return false;
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

function encoded(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}
