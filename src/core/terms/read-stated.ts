import type { Dec } from '../exact/decimal.js';
import { plain } from '../exact/plain.js';
import { conflict, type Fault } from '../fault/fault.js';
import type { Place } from '../fault/place.js';
import type { Header } from '../grid/headers.js';
import { OFFER_NUMBERS, OFFER_TERMS } from './columns.js';
import type { Numbers, RowReader } from './read-cells.js';
import { phrase } from '../phrase/phrase.js';

/** Terms of the whole offer, as stated on whichever of its rows. */
export type StatedTerms = Numbers<typeof OFFER_NUMBERS> & {
  readonly currency: string | undefined;
  readonly discountOn: string | undefined;
};

/**
 * Each offer term, stated once: the same value again is the same, a blank or a 0 beside another row's value is a
 * blank, and two values are a fault that names both.
 */
export function readStated(name: string, readers: readonly RowReader[], faults: Fault[]): StatedTerms {
  const where = (term: string): Place => ({ table: 'offers', offer: name, term });
  const numbers = Object.entries(OFFER_NUMBERS).map(([key, column]) => {
    const values = readers.map((reader) => reader.number(column));
    return [
      key,
      oneNumber(
        values.filter((value) => value !== undefined),
        where(column.header),
        faults,
      ),
    ];
  });
  const oneText = ({ header }: Header, alike: (text: string) => string) => {
    const texts = readers.map((reader) => reader.text(header)).filter((text) => text !== undefined);
    const [text, other] = [...new Set(texts.map(alike))];
    if (text !== undefined && other !== undefined) faults.push(twoValues(where(header), text, other));
    return text;
  };
  return {
    ...(Object.fromEntries(numbers) as Numbers<typeof OFFER_NUMBERS>),
    currency: oneText(OFFER_TERMS.currency, (text) => text.toUpperCase()),
    discountOn: oneText(OFFER_TERMS.discountOn, (text) => text.toLowerCase()),
  };
}

function oneNumber(stated: readonly Dec[], where: Place, faults: Fault[]): Dec | undefined {
  const values = stated.filter((value) => !value.isZero());
  const [first] = values;
  const other = values.find((value) => first !== undefined && !value.eq(first));
  if (first !== undefined && other !== undefined) {
    faults.push(twoValues(where, plain(first), plain(other)));
  }
  return first ?? stated[0];
}

function twoValues(where: Place, one: string, other: string): Fault {
  return conflict(where, phrase('statedTwice', one, other));
}
