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
  return onRanks(shares, values.length, valuesOfRank(values, ranksOf(shares, values.length), range));
}

/** The ranks, from 0, that quantiles of so many values lie between. */
export function ranksOf(shares: readonly number[], count: number): number[] {
  const places = shares.map((share) => share * (count - 1));
  return [...new Set(places.flatMap((place) => [Math.floor(place), Math.ceil(place)]))];
}

/** The quantiles of so many values by those of their ranks. */
export function onRanks(
  shares: readonly number[],
  count: number,
  values: ReadonlyMap<number, number>,
): number[] {
  return shares.map((share) => {
    const place = share * (count - 1);
    const [low, high] = [values.get(Math.floor(place)) ?? NaN, values.get(Math.ceil(place)) ?? NaN];
    return low + (high - low) * (place - Math.floor(place));
  });
}

/** The values that would stand at these places, from 0, if all were sorted: only buckets that hold one are looked into. */
export function valuesOfRank(
  values: Float64Array,
  ranks: readonly number[],
  { least, most }: ValueRange,
): Map<number, number> {
  if (least === most) return new Map(ranks.map((rank) => [rank, least]));
  const scale = (BUCKETS - 1) / (most - least);
  if (values.length <= FEW || !Number.isFinite(scale) || scale === 0) return sorted(values, ranks);
  const counts = counted(values, least, scale);
  const ranked = rankedBuckets(counts, ranks);
  const wanted = new Uint8Array(BUCKETS);
  for (const { bucket } of ranked) wanted[bucket] = 1;
  const room = ranked.reduce((all, { bucket }) => all + (counts[bucket] as number), 0);
  const gathered = ofBuckets(values, { least, scale, wanted }, room);
  const found = new Map<number, number>();
  for (const { bucket, below, ranks: own } of ranked) {
    const one = new Uint8Array(BUCKETS);
    one[bucket] = 1;
    const inside = ofBuckets(gathered, { least, scale, wanted: one }, counts[bucket] as number);
    const within = valuesOfRank(
      inside,
      own.map((rank) => rank - below),
      rangeOf(inside),
    );
    for (const [rank, value] of within) found.set(rank + below, value);
  }
  return found;
}

/** How many values each bucket holds. */
function counted(values: Float64Array, least: number, scale: number): Uint32Array {
  const counts = new Uint32Array(BUCKETS);
  for (let index = 0; index < values.length; index += 1) {
    const bucket = (((values[index] as number) - least) * scale) | 0;
    counts[bucket] = (counts[bucket] as number) + 1;
  }
  return counts;
}

/** The values of the buckets that are wanted, so many as there are. */
function ofBuckets(
  values: Float64Array,
  { least, scale, wanted }: { readonly least: number; readonly scale: number; readonly wanted: Uint8Array },
  room: number,
): Float64Array {
  const own = new Float64Array(room);
  let filled = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    if (wanted[((value - least) * scale) | 0] === 0) continue;
    own[filled] = value;
    filled += 1;
  }
  return own;
}

export interface ValueRange {
  readonly least: number;
  readonly most: number;
}

export function rangeOf(values: Float64Array): ValueRange {
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
  const rising = [...ranks].sort((a, b) => a - b);
  let below = 0;
  let next = 0;
  for (let bucket = 0; next < rising.length; bucket += 1) {
    const end = below + (counts[bucket] as number);
    const first = next;
    while ((rising[next] ?? Infinity) < end) next += 1;
    if (next > first) result.push({ bucket, below, ranks: rising.slice(first, next) });
    below = end;
  }
  return result;
}

function sorted(values: Float64Array, ranks: readonly number[]): Map<number, number> {
  const rising = values.slice().sort();
  return new Map(ranks.map((rank) => [rank, rising[rank] ?? NaN]));
}
