/** A graduated schedule of five tiers, as a range in a sheet: up to, price, flat fee once entered. */
export const TIERS = [
  [1000, 0.99, 0],
  [5000, 0.92, 0],
  [20000, 0.85, 50],
  [50000, 0.78, 0],
  [null, 0.7, 120],
];

const FLOAT = TIERS.map(([upTo, rate, fee]) => ({ upTo: upTo ?? Infinity, rate, fee }));

/** The plain loop in doubles. */
export function floatCharge(units) {
  let charge = 0;
  let below = 0;
  for (let index = 0; index < FLOAT.length && units > below; index += 1) {
    const { upTo, rate, fee } = FLOAT[index];
    charge += (Math.min(units, upTo) - below) * rate + fee;
    below = upTo;
  }
  return charge;
}

/**
 * The same loop in decimals, limits and rates converted once.
 * @param {typeof import('decimal.js').Decimal} Class decimal.js with the digits that are wanted
 */
export function decimalCharge(Class) {
  const tiers = FLOAT.map(({ upTo, rate, fee }) => ({
    upTo: new Class(upTo),
    rate: new Class(rate),
    fee: new Class(fee),
  }));
  return (quantity) => {
    const units = new Class(quantity);
    let charge = new Class(0);
    let below = new Class(0);
    for (const { upTo, rate, fee } of tiers) {
      if (units.lte(below)) break;
      charge = charge.plus(Class.min(units, upTo).minus(below).times(rate)).plus(fee);
      below = upTo;
    }
    return charge.toNumber();
  };
}
