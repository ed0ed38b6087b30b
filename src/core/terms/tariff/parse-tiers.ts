import { ZERO, type Dec } from '../../exact/decimal.js';
import { plain } from '../../exact/plain.js';
import { conflict, missing, passed, unknownWord, type Fault } from '../../fault/fault.js';
import { partOf, type Where } from '../../fault/place.js';
import { failed, ok, type Result } from '../../fault/result.js';
import { isBlank, isErrorCell, type Cell } from '../../grid/cell.js';
import { isFreeWord, NOT_NEGATIVE, quoted, readNumber, zeroIsBlank } from '../../grid/number.js';
import { readPositional, type PositionalShape } from '../../grid/positional.js';
import { endsOfTiers, type TierEnds } from './tier-ends.js';
import { tierLine, tierParts } from './tier-text.js';
import type { Tier } from './tier.js';
import { phrase, type Text } from '../../phrase/phrase.js';

const UP_TO = zeroIsBlank(NOT_NEGATIVE);
const MOST_COLUMNS = 4;

/** The columns of tiers in a range. */
export const TIER_SHAPE: PositionalShape = {
  columns: [
    { header: 'Up to', aliases: ['to', 'last unit', 'until', 'to unit', 'up to units'] },
    { header: 'Price', aliases: ['rate', 'price per unit', 'unit price', 'rate per unit'] },
    { header: 'Flat fee', aliases: ['fee', 'flat', 'fixed fee'] },
  ],
  named: [{ header: 'From', aliases: ['first unit', 'from unit', 'above'] }],
};

/**
 * Tiers from text: rate, up to, optional flat fee, as in `0.99 to 5000; 0.85 to 20000 + 50; 0.70`.
 * Numbers use a point. Faults name the tier by its place.
 */
export function parseTierText(text: string, where: Where): Result<Tier[]> {
  const rows = tierParts(text).map((part, index) =>
    tierCells(part, partOf(where, phrase('partTier'), index + 1)),
  );
  const faults = rows.flatMap((row) => (row.ok ? [] : row.faults));
  if (faults.length > 0) return failed(...faults);
  return tiersOf(
    rows.flatMap((row) => (row.ok ? [row.value] : [])),
    where,
  );
}

/**
 * Tiers from rows of cells: up to, price, optional flat fee, in that order or as a header row says, which may also say
 * where tiers begin (from, first unit). Rows of nothing but blanks, or of nothing but zeros, as some hosts send blanks,
 * are left out.
 */
export function parseTierRows(cells: readonly (readonly Cell[])[], where: Where): Result<Tier[]> {
  const width = Math.max(0, ...cells.map((row) => row.length));
  const table = readPositional(cells, where, TIER_SHAPE);
  const most = table.ok && table.value.above === 0 ? MOST_COLUMNS - 1 : MOST_COLUMNS;
  if (width < 2 || width > most) {
    return failed(conflict(where, phrase('tierColumns', width)));
  }
  if (!table.ok) return table;
  return tiersOf(
    table.value.rows.map((row) => row.cells),
    where,
  );
}

function tierCells(part: string, where: Where): Result<Cell[]> {
  const line = tierLine(part);
  if (line === undefined) {
    return failed(unknownWord(where, quoted(part).slice(1, -1), phrase('tierForm')));
  }
  return ok([line.upTo, isFreeWord(line.rate) ? 0 : line.rate, line.flatFee]);
}

function tiersOf(rows: readonly (readonly Cell[])[], where: Where): Result<Tier[]> {
  const faults: Fault[] = [];
  const read = rows.map((row, index) => readTier(row, partOf(where, phrase('partTier'), index + 1), faults));
  if (faults.length > 0) return failed(...faults);
  const ends = endsOfTiers(read, where);
  if (!ends.ok) return ends;
  const tiers = read.map(({ rate, flatFee }, index): Tier => ({ upTo: ends.value[index], rate, flatFee }));
  return rising(tiers, where);
}

function rising(tiers: readonly Tier[], where: Where): Result<Tier[]> {
  const faults: Fault[] = [];
  if (tiers.length === 0) return failed(missing(where, phrase('tierNeeded')));
  let below: Dec = ZERO;
  for (const [index, { upTo }] of tiers.entries()) {
    const place = partOf(where, phrase('partTier'), index + 1);
    if (upTo === undefined) {
      if (index < tiers.length - 1) faults.push(conflict(place, phrase('openTier')));
      continue;
    }
    if (upTo.lte(below)) {
      faults.push(conflict(place, phrase('tiersRise', plain(upTo), plain(below))));
    }
    below = upTo;
  }
  return faults.length > 0 ? failed(...faults) : ok([...tiers]);
}

function readTier(row: readonly Cell[], where: Where, faults: Fault[]): Tier & TierEnds {
  const number = (cell: Cell, name: Text, blank: Dec | undefined, rule = NOT_NEGATIVE): Dec | undefined => {
    if (isErrorCell(cell)) faults.push(passed(partOf(where, name), cell.error));
    const read = isErrorCell(cell) ? ok(blank) : readNumber(cell, partOf(where, name), rule);
    if (!read.ok) faults.push(...read.faults);
    return (read.ok ? read.value : undefined) ?? blank;
  };
  const upTo = number(row[0] ?? null, phrase('partUpTo'), undefined, UP_TO);
  const rate = number(row[1] ?? null, phrase('partPrice'), undefined);
  if (rate === undefined && isBlank(row[1] ?? null))
    faults.push(missing(partOf(where, phrase('partPrice')), NOT_NEGATIVE.takes));
  const flatFee = number(row[2] ?? null, phrase('partFlatFee'), ZERO) ?? ZERO;
  return {
    from: number(row[3] ?? null, phrase('partFrom'), undefined, UP_TO),
    upTo,
    rate: rate ?? ZERO,
    flatFee,
  };
}
