/** Buckets that a first pass sorts values into. */
const BUCKETS = 4096;
/** So many are sorted outright. */
const FEW = 4096;

/**
 * Quantiles of a sample as a spreadsheet's PERCENTILE.INC has them: on the line between the two nearest ranks.
 * @param values finite, at least one; left as they are. @param shares 0 to 1. @param range the least and the most of them.
 */
export function quantiles(
  values: Float64Array,
  shares: readonly number[],
  range: ValueRange = rangeOf(values),
): number[] {
  const places = shares.map((share) => share * (values.length - 1));
  const ranks = [...new Set(places.flatMap((place) => [Math.floor(place), Math.ceil(place)]))];
  const found = valuesOfRank(values, ranks, range);
  return places.map((place) => {
    const [low, high] = [found.get(Math.floor(place)) ?? NaN, found.get(Math.ceil(place)) ?? NaN];
    return low + (high - low) * (place - Math.floor(place));
  });
}

/** The values that would stand at these places, from 0, if all were sorted: only buckets that hold one are looked into. */
function valuesOfRank(
  values: Float64Array,
  ranks: readonly number[],
  { least, most }: ValueRange,
): Map<number, number> {
  if (least === most) return new Map(ranks.map((rank) => [rank, least]));
  const scale = (BUCKETS - 1) / (most - least);
  if (values.length <= FEW || !Number.isFinite(scale) || scale === 0) return sorted(values, ranks);
  const counts = new Uint32Array(BUCKETS);
  for (let index = 0; index < values.length; index += 1) {
    const bucket = (((values[index] as number) - least) * scale) | 0;
    counts[bucket] = (counts[bucket] as number) + 1;
  }
  const ranked = rankedBuckets(counts, ranks);
  const places = new Uint8Array(BUCKETS);
  for (const [place, { bucket }] of ranked.entries()) places[bucket] = place + 1;
  const gathered = ranked.map(({ bucket }) => new Float64Array(counts[bucket] ?? 0));
  const filled = new Uint32Array(ranked.length);
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    const place = places[((value - least) * scale) | 0] as number;
    if (place === 0) continue;
    const at = filled[place - 1] as number;
    (gathered[place - 1] as Float64Array)[at] = value;
    filled[place - 1] = at + 1;
  }
  const found = new Map<number, number>();
  for (const [place, { below, ranks: own }] of ranked.entries()) {
    const inside = gathered[place] as Float64Array;
    const within = valuesOfRank(
      inside,
      own.map((rank) => rank - below),
      rangeOf(inside),
    );
    for (const [rank, value] of within) found.set(rank + below, value);
  }
  return found;
}

export interface ValueRange {
  readonly least: number;
  readonly most: number;
}

function rangeOf(values: Float64Array): ValueRange {
  let least = Infinity;
  let most = -Infinity;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return { least, most };
}

interface RankedBucket {
  readonly bucket: number;
  /** How many values lie in the buckets before it. */
  readonly below: number;
  readonly ranks: readonly number[];
}

function rankedBuckets(counts: Uint32Array, ranks: readonly number[]): RankedBucket[] {
  const result: RankedBucket[] = [];
  let below = 0;
  for (const [bucket, count] of counts.entries()) {
    const own = ranks.filter((rank) => rank >= below && rank < below + count);
    if (own.length > 0) result.push({ bucket, below, ranks: own });
    below += count;
  }
  return result;
}

function sorted(values: Float64Array, ranks: readonly number[]): Map<number, number> {
  const rising = values.slice().sort();
  return new Map(ranks.map((rank) => [rank, rising[rank] ?? NaN]));
}
