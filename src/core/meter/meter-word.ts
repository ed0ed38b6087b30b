import type { Cell } from '../grid/cell.js';
import { readWord, type Vocabulary } from '../grid/word.js';
import type { Result } from '../fault/result.js';
import type { Where } from '../fault/place.js';

/** What is counted and billed. */
export type MeterId = 'interaction' | 'session' | 'resolution' | 'unit' | 'seat' | 'flat';

/** Every meter, and the other words that the trade has for it; plurals are understood by themselves. */
export const METER_WORDS: Vocabulary<MeterId> = {
  interaction: ['message', 'reply'],
  session: ['conversation', 'ticket'],
  resolution: ['outcome'],
  unit: [],
  seat: [],
  flat: [],
};

/** The meter that a cell names; undefined for a blank. Faults: an unknown word, answered with the nearest. */
export function readMeter(cell: Cell, where: Where): Result<MeterId | undefined> {
  return readWord(cell, where, METER_WORDS);
}
