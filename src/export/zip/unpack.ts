import { fileMessages } from '../../messages/files.js';
import { Inflate, strFromU8 } from 'fflate';
import { conflict } from '../../core/fault/fault.js';
import { failed, ok, type Result } from '../../core/fault/result.js';
import { readDirectory, type Entry } from './directory.js';
import { whatItIs } from './what-it-is.js';

/** How much of a file from anywhere is unpacked, whatever sizes it declares. */
export interface UnpackLimits {
  readonly fileBytes: number;
  readonly entries: number;
  /** Of one entry and of all that are read together, once inflated. */
  readonly entryBytes: number;
  readonly allBytes: number;
}

const LIMITS: UnpackLimits = {
  fileBytes: 20_000_000,
  entries: 2_000,
  entryBytes: 20_000_000,
  allBytes: 60_000_000,
};

/** A package that was opened: nothing of it is inflated before it is asked for. */
export interface Package {
  readonly paths: readonly string[];
  /** Whether there is such an entry; capital letters make no difference, as in every package. */
  has(path: string): boolean;
  /** The text of an entry; undefined where there is none. Faults: damaged, or above the limits. */
  read(path: string): Result<string | undefined>;
}

/** Fed in small pieces, so that a piece cannot inflate to much more than the limits before it is noticed. */
const PIECE = 4_096;

/** Opens a zip from anywhere. Faults: no zip, damaged, protected by a password, or above the limits. */
export function unpack(bytes: Uint8Array, limits: UnpackLimits = LIMITS): Result<Package> {
  const says = fileMessages();
  if (bytes.length > limits.fileBytes) return unusable(says.tooLarge.bytes(bytes.length, limits.fileBytes));
  const entries = readDirectory(bytes);
  if (!Array.isArray(entries)) return unusable(whatItIs(bytes, entries));
  if (entries.length > limits.entries) return unusable(says.tooLarge.parts(limits.entries));
  const byPath = new Map(entries.map((entry) => [entry.path.toLowerCase(), entry]));
  // Two entries of one name read differently in different programs.
  if (byPath.size !== entries.length) return unusable(says.sameNames);
  let left = limits.allBytes;
  return ok({
    paths: entries.map(({ path }) => path),
    has: (path) => byPath.has(path.toLowerCase()),
    read(path) {
      const entry = byPath.get(path.toLowerCase());
      if (entry === undefined) return ok(undefined);
      const content = contentOf(entry, Math.min(left, limits.entryBytes));
      if (content === 'tooLarge') return unusable(says.tooLarge.part(path));
      if (content === 'damaged') return unusable(says.damagedPart(path));
      left -= content.length;
      return ok(strFromU8(content));
    },
  });
}

function unusable(why: string): Result<never> {
  return failed(conflict(fileMessages().file, why));
}

function contentOf({ method, data }: Entry, most: number): Uint8Array | 'tooLarge' | 'damaged' {
  if (method === 'stored') return data.length > most ? 'tooLarge' : data;
  const pieces: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const inflate = new Inflate((piece, final) => {
    pieces.push(piece);
    size += piece.length;
    ended ||= final;
  });
  try {
    for (let start = 0; start < data.length && !ended; start += PIECE) {
      inflate.push(data.subarray(start, start + PIECE), start + PIECE >= data.length);
      if (size > most) return 'tooLarge';
    }
  } catch {
    return 'damaged';
  }
  return ended ? joined(pieces, size) : 'damaged';
}

function joined(pieces: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let place = 0;
  for (const piece of pieces) {
    whole.set(piece, place);
    place += piece.length;
  }
  return whole;
}
