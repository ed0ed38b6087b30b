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
    const overage = overagePrice(at);
    const price = at.number('committedPrice', AMOUNT);
    const charge = `${units.text}*${price}+MAX(ROUND(${quantity},9)-${units.text},0)*${overage}`;
    return units.isLive ? `IF(${units.text}=0,${quantity}*${overage},${charge})` : charge;
  },
);

function overagePrice(at: Position): string {
  const overage = at.optional('overagePrice', AMOUNT_IF_ANY);
  if (overage !== undefined && !overage.isLive) return overage.text;
  const price = at.number('committedPrice', AMOUNT);
  return overage === undefined ? price : `IF(${overage.text}=0,${price},${overage.text})`;
}
