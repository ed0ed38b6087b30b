import type { Curve } from '../../curve/curve.js';
import type { Dec } from '../../exact/decimal.js';
import type { Fault } from '../../fault/fault.js';
import type { Place } from '../../fault/place.js';
import type { Result } from '../../fault/result.js';
import type { NumberRule } from '../../grid/number.js';
import type { Stated } from '../../meter/meter.js';
import type { OfferTerm } from '../offer-term.js';
import type { Slice } from './slice.js';
import type { Text } from '../../phrase/phrase.js';

/** A row of an Offers table, as a tariff reads it: what is at fault is left in it. */
export interface TariffRow {
  readonly where: Place;
  readonly faults: Fault[];
  at(header: string): Place;
  text(header: string): string | undefined;
  number(term: { readonly header: string; readonly rule: NumberRule }): Dec | undefined;
}

/** What of a charge's line is not simply its units. */
export interface LineUnits {
  readonly quantity: Dec;
  readonly unit?: Text;
}

/** All that is particular to one way in which billed units become money. */
export interface TariffKind<Own> {
  /** What a form calls it. */
  readonly name: Text;
  /** The column that says that a row has it. */
  readonly header: string;
  /** The columns that no other kind has. */
  readonly terms: Readonly<Record<string, OfferTerm>>;
  /** Why it is more than one rate, as the end of a table's row; left out by the one rate itself. */
  readonly beyondRate?: Text;
  /** Its prices stand in its own column, and the Rate must be blank. */
  readonly holdsRates?: true;
  /** @param stated the rate and the other numbers of the row. */
  read(row: TariffRow, rate: Dec, stated: Stated): Own;
  /** The slices of a charge for `billed` units; their sum is the charge. */
  slices(billed: Dec, own: Own): Slice[];
  /**
   * The charge as a curve over billed units.
   * @param upTo the most units that will be asked for, where it is written out step by step.
   */
  compile(own: Own, upTo: Dec): Result<Curve>;
  /** The charge in plain doubles, where the curve is not the way to it. */
  fast?(own: Own): (units: number) => number;
  isFree(own: Own): boolean;
  /** The rate a price list would print first. */
  headline(own: Own): Dec;
  /** The same with every price changed. */
  repriced(own: Own, change: (price: Dec) => Dec): Own;
  /** What its invoice line counts, where that is not the billed units. */
  line?(own: Own, billed: Dec): LineUnits;
  /** What of its charge bought nothing. */
  idle?(own: Own, billed: Dec): Dec;
  /** What of it is owed for a whole period whether used or not, in equal monthly parts. */
  owed?(own: Own): Dec;
  /** The same for a part of its period. */
  shortened?(own: Own, part: Dec): Own;
  /** How many steps are bought for so many units, where bought ones are kept for the contract year. */
  kept?(own: Own, billed: Dec): Dec;
  /** The same with at least so many steps. */
  keeping?(own: Own, steps: Dec): Own;
  /** The units of one step of a charge that is written out step by step. */
  step?(own: Own): Dec;
  /** Why so many units have no price. */
  beyond?(own: Own, billed: Dec): Text | undefined;
  /** The same with a price for any number of units. */
  openEnded?(own: Own): Own;
}
