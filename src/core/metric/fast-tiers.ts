import { dec, toDouble } from '../exact/decimal.js';
import { nearestWhole } from '../exact/error-free.js';
import { nearestQuotient, ONE_PAIR, pairOf, product, sum, type DoublePair } from '../exact/pair.js';
import { pairOfDecimal } from '../exact/pair-of-decimal.js';
import { fallingRungs } from '../terms/tariff/falling-rungs.js';
import { tierPieces } from '../terms/tariff/tiers.js';
import type { TieredUnits } from './tier-charge.js';

/** What units cost up to some: base + slope · units. */
interface TierLine {
  /** Infinity where the tier is open. */
  readonly upTo: number;
  readonly base: DoublePair;
  readonly slope: DoublePair;
}

/** Below a thousand millions, units of up to 6 decimals are told by one division, and rounding them changes nothing. */
const [PARTS, MOST_UNITS] = [1e6, 1e9];

/** The lines of tiers in plain numbers; undefined where they have no price or do not fit. */
export function tierLines({ tiers, mode }: Pick<TieredUnits, 'tiers' | 'mode'>): TierLine[] | undefined {
  if (fallingRungs(mode, tiers, 'tiers').length > 0) return undefined;
  const lines: TierLine[] = [];
  for (const { to, ...line } of tierPieces({ kind: 'tiers', mode, tiers })) {
    const upTo = to === undefined ? Infinity : toDouble(to);
    const [base, slope] = [pairOfDecimal(line.base), pairOfDecimal(line.slope)];
    if (base === undefined || slope === undefined || to?.eq(dec(upTo)) === false) return undefined;
    lines.push({ upTo, base, slope });
  }
  return lines;
}

/** `tierCharge` as its nearest double; NaN where it has none, or where the units do not fit: then it says what it is. */
export function fastTierCharge(lines: readonly TierLine[], units: number): number {
  if (!(units > 0 && units < MOST_UNITS && nearestWhole(units * PARTS) / PARTS === units)) return NaN;
  for (const { upTo, base, slope } of lines) {
    if (units <= upTo) return nearestQuotient(sum(product(pairOf(units), slope), base), ONE_PAIR);
  }
  return NaN;
}
