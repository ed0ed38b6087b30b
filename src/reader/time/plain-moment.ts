import { dayStart, timeOfDay, type Moment } from './moment.js';

const [ZERO, NINE, HYPHEN, COLON, POINT, SPACE, T, Z] = [0x30, 0x39, 0x2d, 0x3a, 0x2e, 0x20, 0x54, 0x5a];
/** How long 2026-01-28T10:15:23 is, and the same with six digits of a fraction and Z. */
const LENGTHS = { shortest: 19, longest: 27 } as const;
const SCALES = [1_000_000, 100_000, 10_000, 1000, 100, 10, 1];

/**
 * The moment of a cell as most exports write it, 2026-01-28T10:15:23.878Z with or without T, fraction and Z; undefined for
 * everything else, be it a moment or not.
 */
export function plainMoment(cell: string): Moment | undefined {
  if (cell.length < LENGTHS.shortest || cell.length > LENGTHS.longest) return undefined;
  for (let at = 0; at < cell.length; at += 1) {
    const own = cell.charCodeAt(at);
    if (own > 0x7f) return undefined;
    letters[at] = own;
  }
  const micros = plainMicros(letters, 0, cell.length);
  return Number.isNaN(micros) ? undefined : { micros, hasZone: isInUtc(letters, cell.length) };
}

const letters = new Uint8Array(LENGTHS.longest);

/**
 * The same of the bytes of a cell; NaN for everything else. Millions of cells are read byte by byte in a fraction of the
 * time that a pattern takes.
 */
export function plainMicros(bytes: Uint8Array, start: number, end: number): number {
  const length = end - start;
  if (length < LENGTHS.shortest || length > LENGTHS.longest || !isCut(bytes, start)) return NaN;
  const day = dayStart(
    100 * two(bytes, start) + two(bytes, start + 2),
    two(bytes, start + 5),
    two(bytes, start + 8),
  );
  const time = timeOfDay(two(bytes, start + 11), two(bytes, start + 14), two(bytes, start + 17));
  const fraction = start + LENGTHS.shortest;
  return day + time + fractionOf(bytes, fraction, isInUtc(bytes, end) ? end - 1 : end);
}

/** Whether a plain moment ends in the mark of UTC. */
export function isInUtc(bytes: Uint8Array, end: number): boolean {
  return bytes[end - 1] === Z;
}

/** Whether the marks between the numbers stand where they do in a plain moment. */
function isCut(bytes: Uint8Array, start: number): boolean {
  const mark = bytes[start + 10];
  return (
    bytes[start + 4] === HYPHEN &&
    bytes[start + 7] === HYPHEN &&
    (mark === T || mark === SPACE) &&
    bytes[start + 13] === COLON &&
    bytes[start + 16] === COLON
  );
}

/** What follows the seconds as microseconds: nothing, or a point and up to six digits; NaN where it is anything else. */
function fractionOf(bytes: Uint8Array, start: number, end: number): number {
  if (start === end) return 0;
  const digits = end - start - 1;
  if (bytes[start] !== POINT || digits < 1 || digits >= SCALES.length) return NaN;
  let number = 0;
  for (let at = start + 1; at < end; at += 1) number = 10 * number + digit(bytes, at);
  return number * (SCALES[digits] ?? NaN);
}

function two(bytes: Uint8Array, at: number): number {
  return 10 * digit(bytes, at) + digit(bytes, at + 1);
}

/** NaN where anything but a digit stands there. */
function digit(bytes: Uint8Array, at: number): number {
  const own = bytes[at] ?? 0;
  return own >= ZERO && own <= NINE ? own - ZERO : NaN;
}
