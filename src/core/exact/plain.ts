import type { Dec } from './decimal.js';

/** A number inside a formula: no separators, so that it can be keyed in again; 12 digits are enough to check by. */
export function plain(value: Dec): string {
  return value.toSignificantDigits(12).toString();
}
