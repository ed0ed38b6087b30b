/** What it costs that an item goes, comes, or becomes another one. */
export interface Costs {
  readonly goes: (from: number) => number;
  readonly comes: (to: number) => number;
  readonly becomes: (from: number, to: number) => number;
}

/**
 * Makes one list of another at the least cost, keeping the order of both.
 * @param before how many items there are; @param after how many there will be
 * @returns for each item of the new list the one that it was; undefined for one that comes
 */
export function cheapestPairs(
  before: number,
  after: number,
  { goes, comes, becomes }: Costs,
): (number | undefined)[] {
  // cost[from][to]: of making the new items from `to` on of the old ones from `from` on.
  const cost = Array.from({ length: before + 1 }, () => new Array<number>(after + 1).fill(0));
  const at = (from: number, to: number) => cost[from]?.[to] ?? Infinity;
  const ways = (from: number, to: number) => ({
    becomes: from < before && to < after ? at(from + 1, to + 1) + becomes(from, to) : Infinity,
    goes: from < before ? at(from + 1, to) + goes(from) : Infinity,
    comes: to < after ? at(from, to + 1) + comes(to) : Infinity,
  });
  for (let from = before; from >= 0; from -= 1)
    for (let to = after; to >= 0; to -= 1)
      if (from < before || to < after) (cost[from] ?? [])[to] = Math.min(...Object.values(ways(from, to)));

  const pairs: (number | undefined)[] = [];
  for (let from = 0; pairs.length < after;) {
    const to = pairs.length;
    const way = ways(from, to);
    const least = at(from, to);
    if (way.becomes === least) pairs.push(from);
    else if (way.goes !== least) pairs.push(undefined);
    if (way.becomes === least || way.goes === least) from += 1;
  }
  return pairs;
}
