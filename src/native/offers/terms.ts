import { dec, sum, ZERO, type Dec } from '../../core/exact/decimal.js';
import type { Place } from '../../core/fault/place.js';
import { NOT_NEGATIVE, readNumber } from '../../core/grid/number.js';
import type { Charge } from '../../core/terms/charge.js';
import { OFFER_TERMS } from '../../core/terms/columns.js';
import { packages } from '../../core/terms/tariff/package.js';
import type { CalculationRows } from '../calculation-rows.js';
import { added } from './formula.js';
import type { LocatedTable } from './located-table.js';
import { formulaRow } from './rows.js';
import { holds, termLine, type SoughtTerm } from './term-line.js';

/** A term whose line is called as its column. */
type Sought = Omit<SoughtTerm, 'label'>;

/** The terms of one offer as lines of the calculation. Each gives its address; undefined where it does not apply. */
export class TermLines {
  constructor(
    private readonly calculation: CalculationRows,
    private readonly table: LocatedTable,
    /** The rows of the offer. */
    private readonly places: readonly Place[],
  ) {}

  /** A term of one charge. */
  ofCharge({ where }: Charge, term: Sought): string | undefined {
    return this.line(term, rowOf(where));
  }

  /** A term stated once, on whichever of the offer's rows. */
  ofOffer(term: Sought): string | undefined {
    const stated = this.places.find((place) => holds(this.table.at(place, term.header), term.value));
    return this.line(term, stated ?? this.places[0] ?? NO_ROW);
  }

  /** A fee that adds up over the offer's rows. */
  fee(term: Sought): string | undefined {
    if (term.value === term.neutral) return undefined;
    const cells = this.places.map((place) => this.table.at(place, term.header));
    const numbers = cells.filter((cell) => typeof cell?.value === 'number');
    const live = numbers.flatMap((cell) => cell?.address ?? []);
    const total = sum(numbers.map((cell) => dec(cell?.value as number)));
    if (live.length > 0 && live.length === numbers.length && term.value?.eq(total) === true) {
      const note = `Offers, ${term.header}`;
      return formulaRow(this.calculation, added(live), { label: term.header, unit: term.unit, note });
    }
    return termLine(
      this.calculation,
      { ...term, label: term.header },
      { place: this.places[0] ?? NO_ROW, cell: undefined },
    );
  }

  /** The fees of a column that are counted apart, row by row: those above 0, in their order. */
  feeLines(term: Omit<Sought, 'value'>): string[] {
    return this.places.flatMap((place) => {
      const read = readNumber(this.table.at(place, term.header)?.value ?? null, place, NOT_NEGATIVE);
      const value = read.ok ? (read.value ?? ZERO) : ZERO;
      return value.isZero() ? [] : (this.line({ ...term, value }, place) ?? []);
    });
  }

  /** A price over a size, both of one charge: what a package's price list would print for a unit. */
  perUnit({ where }: Charge, value: Dec, unit: string): string | undefined {
    const [price, size] = [OFFER_TERMS.rate, packages].map(({ header }) => this.table.at(where, header));
    if (typeof price?.value !== 'number' || typeof size?.value !== 'number' || size.value === 0)
      return undefined;
    if (price.address === undefined || size.address === undefined) return undefined;
    if (!dec(price.value).div(size.value).eq(value)) return undefined;
    const line = { label: 'Rate of a package by unit', unit };
    return formulaRow(this.calculation, `${price.address}/${size.address}`, line);
  }

  private line(term: Sought, place: Place): string | undefined {
    const cell = this.table.at(place, term.header);
    return termLine(this.calculation, { ...term, label: term.header }, { place, cell });
  }
}

const NO_ROW: Place = { table: 'offers' };

/** The row of a charge without its offer, which the block is called after. */
export function rowOf({ offer: _, ...row }: Place): Place {
  return row;
}
