import { AMOUNT, AMOUNT_IF_ANY } from './number-kind.js';
import type { Position } from './position.js';
import { spreadConverter } from './spread.js';

/** Committed units × their price + what goes beyond them × the overage price; all at the latter without any. */
export const committedCharge = spreadConverter(
  { quantity: 'blank', committedUnits: 'blankOrZero', committedPrice: 'blank', overagePrice: 'blankOrZero' },
  (at) => {
    const quantity = at.number('quantity', AMOUNT);
    const units = at.optional('committedUnits', AMOUNT_IF_ANY);
    if (units === undefined) return `${quantity}*${overagePrice(at)}`;
    const price = at.number('committedPrice', AMOUNT);
    return `${units}*${price}+MAX(ROUND(${quantity},9)-${units},0)*${overagePrice(at)}`;
  },
);

function overagePrice(at: Position): string {
  return at.optional('overagePrice', AMOUNT_IF_ANY) ?? at.number('committedPrice', AMOUNT);
}
