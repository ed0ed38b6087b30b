import { inARow } from './in-a-row.js';
import { onRanks, rangeOf, ranksOf, valuesOfRank } from './order-statistics.js';

/** Standard errors of a rank within which the first chunk is believed: 1 run of 5,000 has one that is further off. */
const BELIEVED = 4;
/** Of each other; what is nearer is one number in truth, and all of it would be gathered. */
const APART = 1e-11;

/** Where a quantile is likely to lie, both ends included. */
interface Bracket {
  readonly from: number;
  readonly to: number;
}

/** As many as are told of a figure: a loop over brackets would take three times as long. */
type Three<Own> = readonly [Own, Own, Own];

/**
 * Three quantiles of random values that come chunk by chunk and are not kept. The first chunk tells where they are likely
 * to lie: only values in there are gathered, and those below are counted. What is found is exact.
 */
export class RunningQuantiles {
  private readonly shares: Three<number>;
  private readonly gathered: Float64Array[] = [];
  private brackets: Three<Bracket> | undefined;
  /** How many values lie below each bracket. */
  private readonly below: [number, number, number] = [0, 0, 0];
  /** For what is gathered of a chunk: memory that is new has to be cleared first, page by page. */
  private room = new Float64Array(0);
  private count = 0;
  private isFirst = true;

  /** @param shares 0 to 1, rising. */
  constructor(shares: Three<number>) {
    this.shares = shares;
  }

  /** @param values finite, at least one; read at once. */
  add(values: Float64Array): void {
    if (this.isFirst) this.brackets = bracketsIn(values, this.shares);
    this.isFirst = false;
    this.count += values.length;
    if (this.brackets === undefined) return;
    if (this.room.length < values.length) this.room = new Float64Array(values.length);
    const inside = gather(values, this.brackets, { below: this.below, room: this.room });
    this.gathered.push(this.room.slice(0, inside));
  }

  /** As `quantiles` has them; undefined where the first chunk was not like the rest: then all values are needed. */
  result(): number[] | undefined {
    if (this.brackets === undefined) return undefined;
    const gathered = inARow(this.gathered);
    const found = new Map<number, number>();
    for (const [index, { from, to }] of this.brackets.entries()) {
      const { before, inside } = placesIn(gathered, { from, to });
      const below = this.below[index] as number;
      const ranks = ranksOf([this.shares[index] as number], this.count);
      if (ranks.some((rank) => rank < below || rank >= below + inside)) return undefined;
      const places = ranks.map((rank) => rank - below + before);
      const values = valuesOfRank(gathered, places, rangeOf(gathered));
      for (const [at, rank] of ranks.entries()) found.set(rank, values.get(places[at] as number) ?? NaN);
    }
    return onRanks(this.shares, this.count, found);
  }
}

/** Undefined where the chunk has no range. */
function bracketsIn(values: Float64Array, shares: Three<number>): Three<Bracket> | undefined {
  const range = rangeOf(values);
  const width = range.most - range.least;
  if (!(Number.isFinite(width) && width > range.most * APART)) return undefined;
  const last = values.length - 1;
  const bracket = (share: number): Bracket => {
    const margin = BELIEVED * Math.sqrt(share * (1 - share) * values.length);
    const [from, to] = [-margin, margin].map((off) =>
      Math.min(Math.max(Math.round(share * last + off), 0), last),
    ) as [number, number];
    const found = valuesOfRank(values, [from, to], range);
    return { from: found.get(from) ?? NaN, to: found.get(to) ?? NaN };
  };
  return [bracket(shares[0]), bracket(shares[1]), bracket(shares[2])];
}

/** Puts the values inside of brackets into the room, and tells how many they are; those below each are counted. */
function gather(
  values: Float64Array,
  [first, second, third]: Three<Bracket>,
  { below, room }: { readonly below: [number, number, number]; readonly room: Float64Array },
): number {
  const { from: from1, to: to1 } = first;
  const { from: from2, to: to2 } = second;
  const { from: from3, to: to3 } = third;
  let below1 = 0;
  let below2 = 0;
  let below3 = 0;
  let filled = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] as number;
    // Counted, not branched on: each comparison goes either way.
    const is1 = Number(value < from1);
    const is2 = Number(value < from2);
    const is3 = Number(value < from3);
    below1 += is1;
    below2 += is2;
    below3 += is3;
    const inside = Number(value <= to1) - is1 + Number(value <= to2) - is2 + Number(value <= to3) - is3;
    if (inside === 0) continue;
    room[filled] = value;
    filled += 1;
  }
  below[0] += below1;
  below[1] += below2;
  below[2] += below3;
  return filled;
}

/** How many values lie before a bracket, and inside of it. */
function placesIn(values: Float64Array, { from, to }: Bracket): { before: number; inside: number } {
  let before = 0;
  let upTo = 0;
  for (let index = 0; index < values.length; index += 1) {
    before += Number((values[index] as number) < from);
    upTo += Number((values[index] as number) <= to);
  }
  return { before, inside: upTo - before };
}
