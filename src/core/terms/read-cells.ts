import type { Dec } from '../exact/decimal.js';
import { passed, type Fault } from '../fault/fault.js';
import { isCell, within, type Place } from '../fault/place.js';
import { isBlank, isErrorCell } from '../grid/cell.js';
import { readNumber } from '../grid/number.js';
import type { Header } from '../grid/headers.js';
import type { Row } from '../grid/totals.js';
import type { NumberColumn } from './columns.js';

/** Numbers by the key of their column; undefined where a cell is blank. */
export type Numbers<Columns> = { [Key in keyof Columns]: Dec | undefined };

/** Reads a row's cells and gathers every fault, so that a person sees all of them at once. */
export class RowReader {
  readonly faults: Fault[] = [];

  constructor(
    private readonly row: Row,
    readonly where: Place,
  ) {}

  at(header: string): Place {
    return within(this.where, { term: header });
  }

  /** Whether the cell under a header was already found faulty, so that it is not called blank as well. */
  isFaulty(header: string): boolean {
    return this.faults.some((fault) => isCell(fault.where, header));
  }

  /** Text, trimmed; undefined for a blank or 0. Faults: an error value. */
  text(header: string): string | undefined {
    const cell = this.row.get(header);
    if (isErrorCell(cell)) {
      this.faults.push(passed(this.at(header), cell.error));
      return undefined;
    }
    return isBlank(cell) || cell === 0 ? undefined : String(cell).trim();
  }

  /** A number that its column takes; undefined for a blank. */
  number({ header, rule }: NumberColumn): Dec | undefined {
    const read = readNumber(this.row.get(header), this.at(header), rule);
    if (!read.ok) {
      this.faults.push(...read.faults);
      return undefined;
    }
    return read.value;
  }

  /** An error value comes out even where no term has a use for its cell. */
  passErrors(headers: readonly Header[]): void {
    for (const { header } of headers) {
      const cell = this.row.get(header);
      if (isErrorCell(cell) && !this.isFaulty(header)) this.faults.push(passed(this.at(header), cell.error));
    }
  }

  numbers<const Columns extends Record<string, NumberColumn>>(columns: Columns): Numbers<Columns> {
    const read = Object.entries(columns).map(([key, column]) => [key, this.number(column)]);
    return Object.fromEntries(read) as Numbers<Columns>;
  }
}
