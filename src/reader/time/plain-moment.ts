import { momentOf, type Moment } from './moment.js';

const [ZERO, NINE] = [0x30, 0x39];
/** Where the fraction of a second begins in 2026-01-28T10:15:23.878Z. */
const FRACTION = 20;

/**
 * The moment of a cell as most exports write it, 2026-01-28T10:15:23.878Z with or without T, fraction and Z; undefined for
 * everything else, be it a moment or not. Millions of cells are read letter by letter in a fraction of the time that a
 * pattern takes.
 */
export function plainMoment(cell: string): Moment | undefined {
  const isCut =
    cell[4] === '-' && cell[7] === '-' && (cell[10] === 'T' || cell[10] === ' ') && cell[13] === ':';
  if (!isCut || cell[16] !== ':') return undefined;
  const hasZone = cell.endsWith('Z');
  const end = hasZone ? cell.length - 1 : cell.length;
  const micros = end === FRACTION - 1 ? 0 : fractionOf(cell, end);
  const date = [digits(cell, 0, 4), digits(cell, 5, 7), digits(cell, 8, 10)] as const;
  const clock = [digits(cell, 11, 13), digits(cell, 14, 16), digits(cell, 17, 19), micros];
  const moment = momentOf(date, clock);
  return moment === undefined || Number.isNaN(moment) ? undefined : { micros: moment, hasZone };
}

/** Up to six digits after the point as microseconds; NaN where it is anything else. */
function fractionOf(cell: string, end: number): number {
  const length = end - FRACTION;
  if (cell[FRACTION - 1] !== '.' || length < 1 || length > 6) return NaN;
  return digits(cell, FRACTION, end) * 10 ** (6 - length);
}

/** NaN where anything but a digit stands there. */
function digits(cell: string, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const own = cell.charCodeAt(at);
    if (!(own >= ZERO && own <= NINE)) return NaN;
    number = 10 * number + own - ZERO;
  }
  return number;
}
