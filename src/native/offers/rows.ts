import { addressBelow } from '../../reference/address.js';
import type { Content } from '../../model/page/sheet.js';
import { span, type CalculationRows } from '../calculation-rows.js';
import { Unconvertible } from './unconvertible.js';

/** One line of the calculation: what it is, its value, its unit and where it comes from. */
export interface ValueLine {
  readonly label: string;
  readonly unit?: string;
  readonly note?: string;
}

/** Appends a line whose value is a formula, written without its =. @returns the address of the value. */
export function formulaRow(calculation: CalculationRows, words: string, line: ValueLine): string {
  return valueRow(calculation, formula(words), line);
}

/** Appends a line whose value is a number that stands for itself. @returns the address of the value. */
export function numberRow(calculation: CalculationRows, value: number, line: ValueLine): string {
  return valueRow(calculation, { kind: 'number', value }, line);
}

function valueRow(calculation: CalculationRows, value: Content, { label, unit, note }: ValueLine): string {
  const words = note === undefined ? [text(unit ?? '')] : [text(unit ?? ''), text(note)];
  const contents = unit === undefined && note === undefined ? [value] : [value, ...words];
  return calculation.row(label, contents)[0] ?? '';
}

/** Addresses of a small table: of each of its cells, and of the range of each column. */
export interface TableRows {
  cell(row: number, column: number): string;
  column(column: number): string;
}

/** A row of a small table; its formulas may refer to other cells of the same row, by their column. */
export type TableLine = (cell: (column: number) => string) => readonly Content[];

/** Appends a small table: its headers, then its rows, at least one. */
export function tableRows(
  calculation: CalculationRows,
  label: string,
  headers: readonly string[],
  rows: readonly TableLine[],
): TableRows {
  const heads = calculation.row(label, headers.map(text));
  const cell = (row: number, column: number) => addressBelow(heads[column] ?? '', row + 1);
  for (const [index, contents] of rows.entries()) {
    calculation.row(
      String(index + 1),
      contents((column) => cell(index, column)),
    );
  }
  return { cell, column: (column) => span(cell(0, column), cell(rows.length - 1, column)) };
}

/** Excel takes 8,192 characters, and its sheet may come to be called by a longer name. */
const LONGEST = 8000;

/** A formula as a cell's content, written without its =. Throws where it is longer than Excel takes. */
export function formula(words: string): Content {
  if (words.length > LONGEST) throw new Unconvertible('one of its formulas would be longer than Excel takes');
  return { kind: 'formula', formula: `=${words}` };
}

export function text(words: string): Content {
  return words === '' ? { kind: 'blank' } : { kind: 'text', text: words };
}
