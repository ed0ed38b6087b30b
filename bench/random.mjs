/**
 * A seeded source of uniform numbers in [0, 1), so that every run measures the same figures.
 * @param {number} seed
 * @returns {() => number}
 */
export function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Numbers as people write them: between `low` and `high` in steps of 1 / `parts`.
 * @param {number} count
 * @param {{ low: number, high: number, parts: number, seed: number }} spread
 * @returns {number[]}
 */
export function steps(count, { low, high, parts, seed }) {
  const random = seeded(seed);
  const choices = Math.round((high - low) * parts) + 1;
  return Array.from(
    { length: count },
    () => (Math.round(low * parts) + Math.floor(random() * choices)) / parts,
  );
}

/** A column as a host hands it to a custom function. */
export function column(values) {
  return values.map((value) => [value]);
}

/**
 * A maker of the same columns as new cells each time, out of the text that a host sends them as.
 * @param {number[][]} columns
 * @returns {() => number[][][]}
 */
export function freshColumns(columns) {
  const text = JSON.stringify(columns.map(column));
  return () => JSON.parse(text);
}
