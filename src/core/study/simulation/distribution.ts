import { quantiles } from '../../stats/order-statistics.js';
import { roundAbove } from '../../stats/round-number.js';

/** How often the bill of a trial fell between two amounts, offer by offer. */
export interface Distribution {
  /** The bounds of the bars, rising: one more than there are bars. */
  readonly bounds: readonly number[];
  /** By offer, then by bar: share of its trials, from its lower bound up to but without the upper one. */
  readonly shares: readonly (readonly number[])[];
}

/** Always so many, so that a chart that was drawn once stays as it is. */
export const BARS = 20;
/** The rarest bills, such a share of each side, are counted in the first and the last bar. */
const REST = 0.005;

/**
 * Bills of several offers over the same bars, as wide as a round number. The first bar counts all that is less as well,
 * the last all that is more, so the shares of an offer add up to 1.
 * @param bills of each offer, a trial an entry; at least one offer, each with at least one trial.
 */
export function distribution(bills: readonly Float64Array[]): Distribution {
  const ends = bills.map((own) => quantiles(own, [REST, 1 - REST]));
  const least = Math.min(...ends.map(([low = 0]) => low));
  const most = Math.max(...ends.map(([, high = 0]) => high));
  const width = roundWidth((most - least) / (BARS - 1), Math.max(Math.abs(least), Math.abs(most)));
  const start = Math.floor(least / width) * width;
  const bounds = Array.from({ length: BARS + 1 }, (_, index) => start + index * width);
  return { bounds, shares: bills.map((own) => sharesOf(own, start, width)) };
}

function sharesOf(bills: Float64Array, start: number, width: number): number[] {
  const counts = new Float64Array(BARS);
  for (const bill of bills) {
    const bar = Math.min(Math.max(Math.floor((bill - start) / width), 0), BARS - 1);
    counts[bar] = (counts[bar] as number) + 1;
  }
  return Array.from(counts, (count) => count / bills.length);
}

/** Times a power of ten. Many of them: too wide a bar leaves half of the chart empty. */
const ROUND = [1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10] as const;

/** The least round number that is no less; where all bills are one, a hundredth of it. */
function roundWidth(least: number, size: number): number {
  return roundAbove(least > 0 ? least : size / 100 || 1, ROUND);
}
