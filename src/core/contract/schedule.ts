import { ZERO, type Dec } from '../exact/decimal.js';
import { missing, type Fault } from '../fault/fault.js';
import { failed, ok } from '../fault/result.js';
import type { Cell } from '../grid/cell.js';
import { NOT_NEGATIVE, POSITIVE, plainNumber, quoted, readNumber, zeroIsBlank } from '../grid/number.js';
import { parseTierRows, parseTierText } from '../terms/tariff/parse-tiers.js';
import { TIER_MODE_WORDS, type Tier } from '../terms/tariff/tier.js';
import {
  defaulting,
  isBlankText,
  optional,
  required,
  wholeTable,
  wordOr,
  type Argument,
} from './argument.js';
import { phrase, type Text } from '../phrase/phrase.js';

/** Arguments that the rate schedules take. */
export const QUANTITY = required(NOT_NEGATIVE);
export const COMMITTED_UNITS = optional(zeroIsBlank(NOT_NEGATIVE));
export const OVERAGE_PRICE = optional(zeroIsBlank(NOT_NEGATIVE));
export const PACKAGE_SIZE = required(zeroIsBlank(POSITIVE));
export const INCLUDED_UNITS = defaulting(NOT_NEGATIVE, ZERO);
export const TIER_MODE = wordOr('graduated', TIER_MODE_WORDS);

/** Text, or a whole range of two or three columns: up to, price, and a flat fee. */
export const TIERS: Argument<readonly Tier[]> = {
  isNeeded: true,
  isBlank: isBlankText,
  read(cell, where) {
    return isBlankText(cell)
      ? failed(missing(where, phrase('tiersNeeded')))
      : parseTierText(typeof cell === 'string' ? cell : quoted(cell), where);
  },
  table: { claims: (cells) => !isTexts(cells), read: parseTierRows },
};

export const VOLUMES = volumes(phrase('volumesOfPeriods'));

/** One column of tier texts, or one row of them: each cell is a schedule of its own. */
function isTexts(cells: readonly (readonly Cell[])[]): boolean {
  const [first = []] = cells;
  if (first.length === 1) return true;
  const isText = (cell: Cell) => typeof cell === 'string' && plainNumber(cell) === undefined;
  return cells.length === 1 && first.some(isText) && first.every((cell) => isText(cell) || isBlankText(cell));
}

/** All the numbers of a range of any shape, in rising order; blanks are left out. @param take what it must hold. */
export function volumes(take: Text): Argument<readonly Dec[]> {
  return wholeTable(true, (cells, where) => {
    const found: Dec[] = [];
    const faults: Fault[] = [];
    for (const cell of cells.flat()) {
      const volume = readNumber(cell, where, NOT_NEGATIVE);
      if (!volume.ok) faults.push(...volume.faults);
      else if (volume.value !== undefined) found.push(volume.value);
    }
    const [first] = faults;
    if (first !== undefined) return failed(first);
    if (found.length === 0) return failed(missing(where, take));
    return ok(found.sort((a, b) => a.comparedTo(b)));
  });
}
