import type { Cell } from '../grid/cell.js';
import { readWord, type Vocabulary } from '../grid/word.js';
import type { Result } from '../fault/result.js';
import type { Where } from '../fault/place.js';
import { METERS, type MeterId } from './index.js';
import type { Meter } from './meter.js';

export type { MeterId };

/** Every meter, and the other words that the trade has for it. */
export const METER_WORDS = Object.fromEntries(
  Object.entries<Meter>(METERS).map(([id, { aliases }]) => [id, aliases]),
) as Vocabulary<MeterId>;

/** The meter that a cell names; undefined for a blank. Faults: an unknown word, answered with the nearest. */
export function readMeter(cell: Cell, where: Where): Result<MeterId | undefined> {
  return readWord(cell, where, METER_WORDS);
}
