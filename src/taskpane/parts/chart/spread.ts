/**
 * Moves labels apart that would lie over each other, as little as it takes, and keeps them between two ends.
 * @param wanted where each should be; the order of the result is the same
 */
export function spread(
  wanted: readonly number[],
  gap: number,
  [from, to]: readonly [number, number],
): number[] {
  const order = wanted.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at);
  let least = from;
  for (const own of order) {
    own.at = Math.max(own.at, least);
    least = own.at + gap;
  }
  let most = to;
  for (const own of [...order].reverse()) {
    own.at = Math.min(own.at, most);
    most = own.at - gap;
  }
  const result = [...wanted];
  for (const { at, index } of order) result[index] = at;
  return result;
}

/** The labels that fit beside each other in a row, the first ones before the later ones. @param places rising */
export function fitting(places: readonly number[], gap: number): number[] {
  const kept: number[] = [];
  for (const [index, place] of places.entries()) {
    const last = kept.at(-1);
    if (last === undefined || place - (places[last] ?? 0) >= gap) kept.push(index);
  }
  return kept;
}
