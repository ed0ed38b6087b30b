import { ONE, ZERO, type Dec } from '../exact/decimal.js';
import { powersAlongLine } from '../exact/powers-along-line.js';
import type { LinearCharge } from './reply-table.js';

/** P(N > n) = qⁿ: the chance that a reply is followed by another, q = 1 − 1/μ. */
function continuation(interactionsPerSession: Dec): Dec {
  return ONE.minus(ONE.div(interactionsPerSession));
}

/**
 * The mean of min(base + perReply · N, cap) for geometric N, in closed form: with k the number of replies that fit
 * under the cap, E[min(N, k)] = μ(1 − qᵏ), and the longer sessions, a share qᵏ of all, pay up to the cap.
 */
export function geometricMeanCharge(interactionsPerSession: Dec, { base, perReply, cap }: LinearCharge): Dec {
  if (cap === undefined) return base.plus(perReply.times(interactionsPerSession));
  const room = cap.minus(base);
  if (room.lte(0)) return cap;
  if (perReply.isZero()) return base;
  const within = room.div(perReply).floor();
  const longer = continuation(interactionsPerSession).pow(within);
  const counted = perReply.times(interactionsPerSession).times(ONE.minus(longer));
  return base.plus(counted).plus(room.minus(perReply.times(within)).times(longer));
}

/**
 * The mean of min(rate · ⌈N / k⌉, cap) for geometric N: the sum over whole units j of P(⌈N/k⌉ > j) = P(N > ⌊jk⌋),
 * in closed form for a decimal k too.
 */
export function geometricMeanOfSteps(
  interactionsPerSession: Dec,
  {
    rate,
    repliesPerUnit,
    cap,
  }: { readonly rate: Dec; readonly repliesPerUnit: Dec; readonly cap: Dec | undefined },
): Dec {
  if (rate.isZero()) return ZERO;
  const q = continuation(interactionsPerSession);
  const longerThan = sharesAbove(q, repliesPerUnit);
  if (cap === undefined) return rate.times(longerThan.allSteps());
  const within = cap.div(rate).floor();
  const partial = cap.minus(rate.times(within));
  const upToWithin = longerThan.firstSteps(within);
  const atNext = longerThan.firstSteps(within.plus(1)).minus(upToWithin);
  return rate.times(upToWithin).plus(partial.times(atNext));
}

/**
 * Sums of P(⌈N/k⌉ > j) over j. A ceiling is taken after rounding to 9 decimals, half up, so ⌈n/k⌉ > j from
 * n ≥ k(j + 5·10⁻¹⁰) on: in whole numbers, n > ⌊(slope·j + start) / unit⌋.
 */
function sharesAbove(q: Dec, repliesPerUnit: Dec) {
  const places = repliesPerUnit.decimalPlaces();
  const unit = 10n ** BigInt(places + 10);
  const slope = BigInt(repliesPerUnit.times(`1e${places + 10}`).toFixed(0));
  const line = { slope, start: BigInt(repliesPerUnit.times(`5e${places}`).toFixed(0)) - 1n, unit };
  return {
    firstSteps: (steps: Dec) => powersAlongLine(q, line, BigInt(steps.toFixed(0))),
    allSteps: () => {
      const shared = greatestCommonDivisor(slope, unit);
      const period = powersAlongLine(q, line, unit / shared);
      return period.div(ONE.minus(q.pow((slope / shared).toString())));
    },
  };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
