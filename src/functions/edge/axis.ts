import { isBlankText } from '../../core/contract/argument.js';
import { SENSITIVITY } from '../../core/contract/study.js';
import { missing } from '../../core/fault/fault.js';
import { failed, ok, type Result } from '../../core/fault/result.js';
import type { Cell } from '../../core/grid/cell.js';
import { readNumber } from '../../core/grid/number.js';
import { LEVERS } from '../../core/scenario/levers/levers.js';
import type { Axis, AxisValue } from '../../core/study/sensitivity/sensitivity.js';
import { readOne } from './offers.js';
import { readCells, readRange } from './read.js';
import { phrase } from '../../core/phrase/phrase.js';

/** The two arguments of an axis: a variable, and its values in one row or one column. */
export interface GivenAxis {
  /** `row` or `column`, as the arguments are named after it. */
  readonly side: 'row' | 'column';
  readonly variable: unknown;
  readonly values: unknown;
}

/** An axis that must be there. A value that its variable does not take keeps its own fault. */
export function readAxis({ side, variable, values }: GivenAxis): Result<Axis> {
  const lever = readOne(SENSITIVITY.rowVariable, variable, `${side}Variable`);
  if (!lever.ok) return lever;
  const where = `${side}Values`;
  const cells = SENSITIVITY.rowValues.table.read(readCells(readRange(values)), where);
  if (!cells.ok) return cells;
  const read = cells.value.map((cell): AxisValue => {
    const value = readNumber(cell, where, LEVERS[lever.value].range);
    if (!value.ok) return value;
    return value.value && ok(value.value);
  });
  if (read.every((value) => value === undefined)) {
    return failed(missing(where, phrase('valuesNeeded', LEVERS[lever.value].range.takes)));
  }
  return ok({ lever: lever.value, values: read });
}

/** An axis that may be left out as a whole. */
export function readOptionalAxis(given: GivenAxis): Result<Axis | undefined> {
  return isLeftOut(given.variable) && isLeftOut(given.values) ? ok(undefined) : readAxis(given);
}

function isLeftOut(given: unknown): boolean {
  return readCells(readRange(given)).every((row) => row.every((cell: Cell) => isBlankText(cell)));
}
