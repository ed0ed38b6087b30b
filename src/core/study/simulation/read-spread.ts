import { ANY_NUMBER, readNumber } from '../../grid/number.js';
import { conflict, missing, type Fault } from '../../fault/fault.js';
import { failed, ok, type Result } from '../../fault/result.js';
import type { Cell } from '../../grid/cell.js';
import { filledRows, oddSize, withoutHeader } from '../../grid/rows.js';
import { findWord, listOf, readWord } from '../../grid/word.js';
import { leverWords } from '../../scenario/levers.js';
import { DRAWN_LEVERS } from './block.js';
import type { Spread } from './spread.js';

const VARIABLES = leverWords(DRAWN_LEVERS);

/**
 * Spreads from rows of three columns: the variable, what it is below in 1 of 10 cases (P10), what it is above in 1 of 10
 * (P90); a header row and blank rows are left out. None where all are blank: nothing is drawn then. Faults name the row;
 * whether its variable takes the ends is for `plan` to say.
 */
export function readSpread(cells: readonly (readonly Cell[])[], where: string): Result<Spread[]> {
  const size = oddSize(cells, 3);
  if (size !== undefined) {
    return failed(conflict(where, `it is ${size}; it takes three columns, the variable, low and high`));
  }
  const [head = null] = cells[0] ?? [];
  // A variable without its ends is a mistake, not a header.
  const startsAtOnce = typeof head === 'string' && findWord(head, VARIABLES) !== undefined;
  const faults: Fault[] = [];
  const spreads: Spread[] = [];
  for (const row of filledRows(startsAtOnce ? cells : withoutHeader(cells))) {
    const [word = null, first = null, second = null] = row.cells;
    const place = `${where}, row ${row.place}`;
    const lever = readWord(word, `${place}, variable`, VARIABLES);
    if (!lever.ok) faults.push(...lever.faults);
    else if (lever.value === undefined) {
      faults.push(missing(`${place}, variable`, listOf(Object.keys(VARIABLES))));
    }
    const ends = (
      [
        ['low', first],
        ['high', second],
      ] as const
    ).map(([end, cell]) => {
      const value = readNumber(cell, `${place}, ${end}`, ANY_NUMBER);
      if (!value.ok) faults.push(...value.faults);
      else if (value.value === undefined) faults.push(missing(`${place}, ${end}`, ANY_NUMBER.takes));
      return value.ok ? value.value : undefined;
    });
    const [low, high] = ends;
    if (lever.ok && lever.value && low && high) spreads.push({ lever: lever.value, low, high });
  }
  return faults.length > 0 ? failed(...faults) : ok(spreads);
}
