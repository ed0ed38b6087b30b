/** Rounds that are run first and thrown away, so that what is timed is compiled code. */
const WARM_UPS = 3;

/**
 * The median time of each candidate over interleaved rounds (A B C, A B C, …), so that a slow moment of the machine
 * falls on all of them alike.
 * @param {Record<string, (made: any) => unknown>} candidates by name; each does the whole work once
 * @param {{ rounds?: number, make?: () => unknown }} [options] what `make` gives is made anew for each of them, untimed
 * @returns {Record<string, number>} milliseconds by name
 */
export function medianTimes(candidates, { rounds = 11, make = () => undefined } = {}) {
  const names = Object.keys(candidates);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = -WARM_UPS; round < rounds; round += 1) {
    for (const name of names) {
      // Young garbage of the candidate before is not this one's to clear. A full collection would do more than that:
      // it also drops compiled code, which no recalculation in a spreadsheet has to live with.
      globalThis.gc?.({ type: 'minor' });
      const made = make();
      const start = performance.now();
      candidates[name](made);
      const elapsed = performance.now() - start;
      if (round >= 0) times[name].push(elapsed);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])]));
}

/** @param {number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}
