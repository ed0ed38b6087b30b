import { ZERO, type Dec } from '../../core/exact/decimal.js';
import { missing, type Fault } from '../../core/fault/fault.js';
import { failed, ok, type Result } from '../../core/fault/result.js';
import { isBlank, type Cell } from '../../core/grid/cell.js';
import {
  NOT_NEGATIVE,
  POSITIVE,
  plainNumber,
  quoted,
  readNumber,
  zeroIsBlank,
} from '../../core/grid/number.js';
import { parseTierRows, parseTierText } from '../../core/terms/tariff/parse-tiers.js';
import { TIER_MODE_WORDS, type Tier } from '../../core/terms/tariff/tiers.js';
import { defaulting, isBlankText, optional, required, wordOr, type Argument } from './argument.js';

/** Arguments that the rate schedules take. */
export const QUANTITY = required(NOT_NEGATIVE);
export const COMMITTED_UNITS = optional(zeroIsBlank(NOT_NEGATIVE));
export const OVERAGE_PRICE = optional(zeroIsBlank(NOT_NEGATIVE));
export const PACKAGE_SIZE = required(zeroIsBlank(POSITIVE));
export const INCLUDED_UNITS = defaulting(NOT_NEGATIVE, ZERO);
export const TIER_MODE = wordOr('graduated', TIER_MODE_WORDS);

const TIERS_TAKE = 'rows of up to and price, or text such as 0.99 to 5000; 0.85';

/** Text, or a whole range of two or three columns: up to, price, and a flat fee. */
export const TIERS: Argument<readonly Tier[]> = {
  isBlank: isBlankText,
  read(cell, where) {
    return isBlankText(cell)
      ? failed(missing(where, TIERS_TAKE))
      : parseTierText(typeof cell === 'string' ? cell : quoted(cell), where);
  },
  table: { claims: (cells) => !isTexts(cells), read: parseTierRows },
};

/** All the numbers of a range of any shape, in rising order; blanks are left out. */
export const VOLUMES: Argument<readonly Dec[]> = {
  isBlank: () => false,
  read: (cell, where) => readVolumes([[cell]], where),
  table: { claims: () => true, read: readVolumes },
};

/** One column of tier texts, or one row of them: each cell is a schedule of its own. */
function isTexts(cells: readonly (readonly Cell[])[]): boolean {
  const [first = []] = cells;
  if (first.length === 1) return true;
  const isText = (cell: Cell) => typeof cell === 'string' && plainNumber(cell) === undefined;
  return cells.length === 1 && first.some(isText) && first.every((cell) => isText(cell) || isBlankText(cell));
}

function readVolumes(cells: readonly (readonly Cell[])[], where: string): Result<readonly Dec[]> {
  const volumes: Dec[] = [];
  const faults: Fault[] = [];
  for (const cell of cells.flat()) {
    if (isBlank(cell)) continue;
    const volume = readNumber(cell, where, NOT_NEGATIVE);
    if (!volume.ok) faults.push(...volume.faults);
    else if (volume.value !== undefined) volumes.push(volume.value);
  }
  const [first] = faults;
  if (first !== undefined) return failed(first);
  if (volumes.length === 0) return failed(missing(where, 'numbers of units, one for each period'));
  return ok(volumes.sort((a, b) => a.comparedTo(b)));
}
