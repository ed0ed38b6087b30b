import type { Dec } from './decimal.js';

/**
 * A number inside a formula or a sentence, as people write it: no separators, so that it can be keyed in again. 15 digits, as many as a cell takes, so
 * that two nearly equal ones still leave a difference to check by.
 */
export function plain(value: Dec): string {
  return value.toSignificantDigits(15).toString();
}
