import * as SCALAR from '../../core/contract/scalar.js';
import { spreadConverter } from './spread.js';

/**
 * ⌈max(quantity − included, 0) ÷ size⌉ × price. The nearest whole number of packages, and one more where units are
 * left over: a ceiling of the quotient would buy another for its last digit.
 */
export const packageCharge = spreadConverter(SCALAR.PACKAGE_CHARGE, (at) => {
  const quantity = at.number('quantity');
  const size = at.number('packageSize');
  const price = at.number('packagePrice');
  const included = at.orZero('includedUnits');
  const units = included === '0' ? `ROUND(${quantity},9)` : `ROUND(MAX(${quantity}-${included},0),9)`;
  const nearest = `ROUND(${units}/${size},0)`;
  return `(${nearest}+(ROUND(${units}-${nearest}*${size},9)>0))*${price}`;
});
