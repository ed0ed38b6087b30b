import { POSITIVE, zeroIsBlank } from '../../core/grid/number.js';
import { ABOVE_ZERO, AMOUNT, type NumberKind } from './number-kind.js';
import { spreadConverter } from './spread.js';

const SIZE: NumberKind = { rule: zeroIsBlank(POSITIVE), conditions: ABOVE_ZERO.conditions };

/**
 * ⌈max(quantity − included, 0) ÷ size⌉ × price. The nearest whole number of packages, and one more where units are
 * left over: a ceiling of the quotient would buy another for its last digit.
 */
export const packageCharge = spreadConverter(
  { quantity: 'blank', packageSize: 'blankOrZero', packagePrice: 'blank', includedUnits: 'blank' },
  (at) => {
    const quantity = at.number('quantity', AMOUNT);
    const size = at.number('packageSize', SIZE);
    const price = at.number('packagePrice', AMOUNT);
    const included = at.orZero('includedUnits', AMOUNT);
    const units = included === '0' ? `ROUND(${quantity},9)` : `ROUND(MAX(${quantity}-${included},0),9)`;
    const nearest = `ROUND(${units}/${size},0)`;
    return `(${nearest}+(ROUND(${units}-${nearest}*${size},9)>0))*${price}`;
  },
);
