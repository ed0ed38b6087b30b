import { ANY_NUMBER, readNumber } from '../../grid/number.js';
import { conflict, missing, type Fault } from '../../fault/fault.js';
import { within, type Where } from '../../fault/place.js';
import { failed, ok, type Result } from '../../fault/result.js';
import type { Cell } from '../../grid/cell.js';
import { readPositional, type PositionalShape } from '../../grid/positional.js';
import { oddSize } from '../../grid/rows.js';
import { findWord, listOf, readWord } from '../../grid/word.js';
import { DRAWN_LEVERS, leverWords } from '../../scenario/levers/levers.js';
import type { Spread } from './spread.js';
import { phrase } from '../../phrase/phrase.js';

const VARIABLES = leverWords(DRAWN_LEVERS);
const SHAPE: PositionalShape = {
  columns: [
    { header: 'Variable', aliases: ['input', 'uncertain input'] },
    { header: 'Low', aliases: ['P10', 'low (P10)', 'from', 'low end'] },
    { header: 'High', aliases: ['P90', 'high (P90)', 'to', 'high end'] },
  ],
  // A variable without its ends is a mistake, not a header.
  isValue: (cell) => typeof cell === 'string' && findWord(cell, VARIABLES) !== undefined,
};

/**
 * Spreads from rows of three columns: the variable, what it is below in 1 of 10 cases (P10), what it is above in 1 of 10
 * (P90), in that order or as a header row says; blank rows are left out. None where all are blank: nothing is drawn then. Faults name the row;
 * whether its variable takes the ends is for `plan` to say.
 */
export function readSpread(cells: readonly (readonly Cell[])[], where: Where): Result<Spread[]> {
  const size = oddSize(cells, 3);
  if (size !== undefined) {
    return failed(conflict(where, phrase('wrongSize', size, phrase('threeColumnsOfSpread'))));
  }
  const table = readPositional(cells, where, SHAPE);
  if (!table.ok) return table;
  const faults: Fault[] = [];
  const spreads: Spread[] = [];
  for (const row of table.value.rows) {
    const [word = null, first = null, second = null] = row.cells;
    const place = within(where, { row: row.place });
    const at = (term: string) => within(place, { term });
    const lever = readWord(word, at('Variable'), VARIABLES);
    if (!lever.ok) faults.push(...lever.faults);
    else if (lever.value === undefined) {
      faults.push(missing(at('Variable'), listOf(Object.keys(VARIABLES))));
    }
    const ends = (
      [
        ['Low', first],
        ['High', second],
      ] as const
    ).map(([end, cell]) => {
      const value = readNumber(cell, at(end), ANY_NUMBER);
      if (!value.ok) faults.push(...value.faults);
      else if (value.value === undefined) faults.push(missing(at(end), ANY_NUMBER.takes));
      return value.ok ? value.value : undefined;
    });
    const [low, high] = ends;
    if (lever.ok && lever.value && low && high) spreads.push({ lever: lever.value, low, high });
  }
  return faults.length > 0 ? failed(...faults) : ok(spreads);
}
