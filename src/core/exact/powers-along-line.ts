import { ONE, ZERO, type Dec } from './decimal.js';

/** The whole-number line ⌊(slope · j + start) / unit⌋; slope and start not negative, unit positive. */
export interface WholeLine {
  readonly slope: bigint;
  readonly start: bigint;
  readonly unit: bigint;
}

/**
 * The sum of q to the power ⌊(slope · j + start) / unit⌋ over j = 0 … count − 1, for 0 ≤ q < 1.
 *
 * The path of the line is a word of steps up (multiply by q) and steps right (add the present power). Euclid's
 * algorithm on slope and unit folds that word, so the cost grows with the number of digits, not with `count`.
 */
export function powersAlongLine(q: Dec, { slope, start, unit }: WholeLine, count: bigint): Dec {
  if (count <= 0n) return ZERO;
  const up: Fold = { factor: q, sum: ZERO };
  const first = then(times(up, start / unit), RIGHT);
  const rest = along({ slope, start: start % unit, unit }, count - 1n, up, RIGHT);
  return then(first, rest).sum;
}

/** What a word of steps does: multiplies the present power by `factor`, and adds `sum` of it. */
interface Fold {
  readonly factor: Dec;
  readonly sum: Dec;
}

const NOTHING: Fold = { factor: ONE, sum: ZERO };
const RIGHT: Fold = { factor: ONE, sum: ONE };

function then(first: Fold, second: Fold): Fold {
  return {
    factor: first.factor.times(second.factor),
    sum: first.sum.plus(first.factor.times(second.sum)),
  };
}

function times(word: Fold, repeats: bigint): Fold {
  let result = NOTHING;
  let square = word;
  for (let left = repeats; left > 0n; left >>= 1n) {
    if (left & 1n) result = then(result, square);
    square = then(square, square);
  }
  return result;
}

/** The word for j = 1 … count, with start < unit: after each step up that the line makes, one step right. */
function along({ slope, start, unit }: WholeLine, count: bigint, up: Fold, right: Fold): Fold {
  if (count === 0n) return NOTHING;
  if (slope >= unit) {
    return along({ slope: slope % unit, start, unit }, count, up, then(times(up, slope / unit), right));
  }
  const height = (slope * count + start) / unit;
  if (height === 0n) return times(right, count);
  const beforeFirstUp = (unit - start - 1n) / slope;
  const afterLastUp = count - (unit * height - start - 1n) / slope;
  const turned = { slope: unit, start: (unit - start - 1n) % slope, unit: slope };
  const between = then(up, along(turned, height - 1n, right, up));
  return then(then(times(right, beforeFirstUp), between), times(right, afterLastUp));
}
