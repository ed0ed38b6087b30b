import type { Dec } from '../../core/exact/decimal.js';

/** The same function of a decimal, computed once for each value: for the length of one call, so that nothing piles up. */
export function remember(compute: (value: Dec) => Dec): (value: Dec) => Dec {
  const known = new Map<string, Dec>();
  return (value) => {
    const key = value.toString();
    const result = known.get(key) ?? compute(value);
    known.set(key, result);
    return result;
  };
}
