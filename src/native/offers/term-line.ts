import { dec, toDouble, type Dec } from '../../core/exact/decimal.js';
import { placeWords, within, type Place } from '../../core/fault/place.js';
import { isFreeWord } from '../../core/grid/number.js';
import type { CalculationRows } from '../calculation-rows.js';
import type { LocatedCell } from './located-table.js';
import { formulaRow, numberRow } from './rows.js';

/** A figure of a table that is looked for: what core read, its unit, and how its line is called. */
export interface SoughtTerm {
  readonly label: string;
  readonly header: string;
  /** Undefined where the term does not apply. */
  readonly value: Dec | undefined;
  readonly unit: string;
  /** What the term is worth where nobody states it: such a term takes no line. */
  readonly neutral?: Dec;
}

/** The row where it was looked for, and the cell there, if the table has the column. */
export interface FoundTerm {
  readonly place: Place;
  readonly cell: LocatedCell | undefined;
}

/**
 * A line that refers to the cell where the figure stands as a number, else a constant with a note where it comes from.
 * @returns its address; undefined where the term does not apply or is worth nothing.
 */
export function termLine(
  calculation: CalculationRows,
  { label, header, value, unit, neutral }: SoughtTerm,
  { place, cell }: FoundTerm,
): string | undefined {
  const where = placeWords(within(place, { term: header }));
  // The very default and no number that was read: what a step of the bridge leaves out has no cell either.
  if (value === undefined || value === neutral) return undefined;
  if (holds(cell, value) && cell?.address !== undefined) {
    return formulaRow(calculation, cell.address, { label, unit, note: where });
  }
  if (value.isZero() && isFreeWord(cell?.value ?? null) && cell?.address !== undefined) {
    // The word counts as 0, and a price that takes its place as itself.
    return formulaRow(calculation, `N(${cell.address})`, { label, unit, note: where });
  }
  if (neutral?.eq(value) === true) return undefined;
  const note = `A constant: no cell holds it as a number (${where})`;
  return numberRow(calculation, toDouble(value), { label, unit, note });
}

/** Whether a cell holds this very number. */
export function holds(cell: LocatedCell | undefined, value: Dec | undefined): boolean {
  return typeof cell?.value === 'number' && value !== undefined && dec(cell.value).eq(value);
}
