import * as SCALAR from '../../core/contract/scalar.js';
import type { Position } from './position.js';
import { spreadConverter } from './spread.js';

/** Committed units × their price + what goes beyond them × the overage price; all at the latter without any. */
export const committedCharge = spreadConverter(SCALAR.COMMITTED_CHARGE, (at) => {
  const quantity = at.number('quantity');
  const units = at.optional('committedUnits');
  if (units === undefined) return `${quantity}*${overagePrice(at)}`;
  const price = at.number('committedPrice');
  return `${units}*${price}+MAX(ROUND(${quantity},9)-${units},0)*${overagePrice(at)}`;
});

function overagePrice(at: Position): string {
  return at.optional('overagePrice') ?? at.number('committedPrice');
}
