import { portableExp } from '../../stats/portable.js';
import type { SessionLengthDistribution } from '../../traffic/session-lengths.js';

/** Beyond so many replies a Poisson spread starts from no weight at all in a double, and is as good as its mean. */
const MOST_SPREAD = 700;
/** Weights of longer sessions below this are none. */
const NEGLIGIBLE = 1e-17;

/**
 * E[charge(N)] in doubles, for a charge that does not fall with the replies: what `expectedSessionCharge` has exactly.
 * @param mean μ, 1 where it is less and N is spread; not used for a histogram. @param cap where the charge stops rising; Infinity if nowhere.
 */
export function sessionMean(
  turns: SessionLengthDistribution,
  mean: number,
  charge: (replies: number) => number,
  cap: number,
): number {
  switch (turns.kind) {
    case 'mean':
      return charge(mean);
    case 'histogram':
      return histogramMean(turns, charge);
    case 'poisson': {
      const more = Math.max(mean - 1, 0);
      if (more > MOST_SPREAD) return charge(mean);
      return summed((replies, weight) => (weight * more) / replies, portableExp(-more), mean, charge, cap);
    }
    case 'geometric': {
      const ends = Math.min(1 / mean, 1);
      return summed((_replies, weight) => weight * (1 - ends), ends, mean, charge, cap);
    }
  }
}

/** @param next the weight of one reply more than these. */
function summed(
  next: (replies: number, weight: number) => number,
  first: number,
  mean: number,
  charge: (replies: number) => number,
  cap: number,
): number {
  let [total, passed, weight] = [0, 0, first];
  for (let replies = 1; ; replies += 1) {
    const own = charge(replies);
    if (own >= cap) return total + (1 - passed) * cap;
    total += weight * own;
    passed += weight;
    weight = next(replies, weight);
    if (replies > mean && weight * replies < NEGLIGIBLE) return total;
  }
}

function histogramMean(
  turns: Extract<SessionLengthDistribution, { kind: 'histogram' }>,
  charge: (replies: number) => number,
): number {
  let [total, sessions] = [0, 0];
  for (const { replies, count } of turns.rows) {
    total += count.toNumber() * charge(replies.toNumber());
    sessions += count.toNumber();
  }
  return total / sessions;
}
