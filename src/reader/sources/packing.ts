/** How the bytes of a file are packed. */
export type Packing = 'plain' | 'gzip' | 'workbook';

const MARKS: readonly (readonly [Packing, readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b]],
  ['workbook', [0x50, 0x4b, 0x03, 0x04]],
  // A workbook of before 2007, or one with a password: the reader of workbooks says so.
  ['workbook', [0xd0, 0xcf, 0x11, 0xe0]],
];

/** What the first bytes of a file show. */
export async function packingOf(file: Blob): Promise<Packing> {
  const bytes = new Uint8Array(await file.slice(0, 4).arrayBuffer());
  return MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0] ?? 'plain';
}

/** Told between two pieces of a file. */
export interface ByteWatch {
  /** Bytes of the file that were read, packed as they are. */
  readonly read: (bytes: number) => void;
  readonly isStopped: () => boolean;
}

/** A gzip whose content is larger than this beside its file was made to be. */
const MOST_UNPACKED = { ratio: 300, bytes: 100_000_000 } as const;

/** A file that cannot be read to its end: why. */
export class UnreadableFile extends Error {
  constructor(readonly why: UnreadableReason) {
    super(why);
  }
}

export type UnreadableReason = 'damagedGzip' | 'bomb' | 'damagedWorkbook' | 'empty' | 'noRecords';

/** What is read at once: so much that asking for it costs little, and so little that a stop is heard within a blink. */
const PIECE = 1 << 18;

/** The bytes of a file, piece by piece, unpacked where it is a gzip; they end early where it is stopped. */
export function piecesOf(
  file: Blob,
  packing: Exclude<Packing, 'workbook'>,
  watch: ByteWatch,
): AsyncGenerator<Uint8Array> {
  return packing === 'plain' ? plainPieces(file, watch) : unpackedPieces(file, watch);
}

async function* plainPieces(file: Blob, { read, isStopped }: ByteWatch): AsyncGenerator<Uint8Array> {
  const ask = (at: number) => (at < file.size ? file.slice(at, at + PIECE).arrayBuffer() : undefined);
  let next = ask(0);
  for (let at = 0; next !== undefined && !isStopped(); at += PIECE) {
    const piece = new Uint8Array(await next);
    // The next piece is on its way while this one is read. Where nobody comes for it, nobody is told that it failed.
    next = ask(at + PIECE);
    next?.catch(() => undefined);
    read(at + piece.length);
    yield piece;
  }
}

async function* unpackedPieces(file: Blob, { read, isStopped }: ByteWatch): AsyncGenerator<Uint8Array> {
  let packed = 0;
  const counted = file.stream().pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(piece, to) {
        packed += piece.length;
        read(packed);
        to.enqueue(piece);
      },
    }),
  );
  const reader = counted.pipeThrough(gunzip()).getReader();
  let unpacked = 0;
  const part = new Gathered();
  try {
    while (!isStopped()) {
      const { done, value } = await next(reader);
      if (done || value === undefined) break;
      unpacked += value.length;
      if (unpacked > MOST_UNPACKED.bytes && unpacked > MOST_UNPACKED.ratio * file.size)
        throw new UnreadableFile('bomb');
      part.add(value);
      if (part.length >= PIECE) yield part.take();
    }
    if (part.length > 0) yield part.take();
  } catch (thrown) {
    // What came before a file breaks off is read.
    if (part.length > 0) yield part.take();
    throw thrown;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** Small pieces until they are one of the usual size: what reads them looks at an open row anew with each. */
class Gathered {
  private pieces: Uint8Array[] = [];
  length = 0;

  add(piece: Uint8Array): void {
    this.pieces.push(piece);
    this.length += piece.length;
  }

  take(): Uint8Array {
    const whole = new Uint8Array(this.length);
    let at = 0;
    for (const piece of this.pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    this.pieces = [];
    this.length = 0;
    return whole;
  }
}

/** The declared types of the two halves differ by the buffers they take. */
function gunzip(): ReadableWritablePair<Uint8Array, Uint8Array> {
  return new DecompressionStream('gzip') as unknown as ReadableWritablePair<Uint8Array, Uint8Array>;
}

async function next(reader: ReadableStreamDefaultReader<Uint8Array>) {
  try {
    return await reader.read();
  } catch {
    throw new UnreadableFile('damagedGzip');
  }
}
