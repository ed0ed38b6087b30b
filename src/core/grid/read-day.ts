import { dec, type Dec } from '../exact/decimal.js';
import type { Where } from '../fault/place.js';
import type { Result } from '../fault/result.js';
import type { Cell } from './cell.js';
import { dayOfText } from './day.js';
import { plainNumber, readNumber, type NumberRule } from './number.js';

/** A day as Excel counts days, from its number or from a text such as `2026-07-15` or `2026-07`. Faults: as `readNumber`. */
export function readDay(cell: Cell, where: Where, rule: NumberRule): Result<Dec | undefined> {
  const day = typeof cell === 'string' ? dayOfText(cell) : undefined;
  return readNumber(day ?? cell, where, rule);
}

/** The number that a text is, or that of the day that it is; undefined if it is neither. */
export function dayOrNumber(text: string): Dec | undefined {
  const day = dayOfText(text);
  return day === undefined ? plainNumber(text) : dec(day);
}
