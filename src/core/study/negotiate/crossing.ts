import { dec, max, ZERO, type Dec } from '../../exact/decimal.js';
import { meant } from '../../curve/curve.js';
import type { Result } from '../../fault/result.js';

/** A figure over the values of a term: undefined where there is nothing to divide by. Faults: it has no price there. */
export type FigureAt = (at: Dec) => Result<Dec | undefined>;

/** The figure at one value. */
export interface FigurePoint {
  readonly at: Dec;
  readonly value: Dec;
}

/** Where a figure meets a target. */
export interface Met {
  readonly kind: 'met';
  readonly at: Dec;
  readonly isExact: boolean;
}

/** Where a figure first meets a target, or between which two it jumps over it. */
export type TargetCrossing =
  | Met
  | { readonly kind: 'jump'; readonly before: FigurePoint; readonly after: FigurePoint }
  | { readonly kind: 'unpriced' };

/** Figures that differ by less than this share of themselves differ only by what divisions left in their last digits. */
const SAME = dec('1e-36');
/** Both sides of a bracket are this near to each other, as a share of the value, when it is closed. */
const CLOSED = dec('1e-28');
/** A smaller jump is what rounding units to 9 decimals makes of a slope. */
const JUMP = dec('1e-9');
const MOST_ROUNDS = 260;

/** Whether two figures are one. */
export function isSame(a: Dec, b: Dec): boolean {
  return a.minus(b).abs().lte(max(a.abs(), b.abs()).times(SAME));
}

/**
 * The value nearest to `near` at which a figure that only rises, or only falls, from there to `far` has the target, which
 * lies between the figures of both or is that of `far`. Exact where the figure is a line before it: two points of that
 * line lead to it, and a third must stand on it. Else between two sides that close upon it.
 */
export function crossing(figure: FigureAt, target: Dec, near: FigurePoint, far: FigurePoint): TargetCrossing {
  const rises = far.value.gt(near.value);
  const isReached = ({ value }: FigurePoint) =>
    isSame(value, target) || (rises ? value.gt(target) : value.lt(target));
  const at = (value: Dec): FigurePoint | undefined => {
    const own = figure(value);
    return own.ok && own.value !== undefined ? { at: value, value: own.value } : undefined;
  };
  let [before, last, after] = [near, near, far];
  for (let round = 0; round < MOST_ROUNDS && !isClosed(last, after); round += 1) {
    const middle = at(last.at.plus(after.at).div(2));
    if (middle === undefined) return { kind: 'unpriced' };
    if (isReached(middle)) after = middle;
    else [before, last] = [last, middle];
    const led = before === last ? undefined : lineTo(target, before, last);
    const aim = led !== undefined && isBetween(led, last, after) ? at(led) : undefined;
    if (aim === undefined || !isReached(aim)) {
      if (aim !== undefined) [before, last] = [last, aim];
      continue;
    }
    if (isSame(aim.value, target) && isOnLine(last, aim, at)) {
      return { kind: 'met', at: aim.at, isExact: true };
    }
    after = aim;
  }
  const isExact = isSame(after.value, target);
  const gap = after.value.minus(last.value).abs();
  const isMet = isExact || gap.lte(max(after.value.abs(), target.abs()).times(JUMP));
  return isMet ? { kind: 'met', at: after.at, isExact } : { kind: 'jump', before: last, after };
}

function isClosed(last: FigurePoint, after: FigurePoint): boolean {
  return last.at.minus(after.at).abs().lte(max(last.at.abs(), after.at.abs()).times(CLOSED));
}

/** Where the line through two points has the target: 0 where only what divisions left stands beside it; undefined where it is level. */
function lineTo(target: Dec, a: FigurePoint, b: FigurePoint): Dec | undefined {
  const rise = b.value.minus(a.value);
  if (rise.isZero()) return undefined;
  const led = b.at.plus(target.minus(b.value).times(b.at.minus(a.at)).div(rise));
  return led.abs().lte(b.at.abs().times(SAME)) ? ZERO : meant(led);
}

function isBetween(value: Dec, a: FigurePoint, b: FigurePoint): boolean {
  return (value.gt(a.at) && value.lte(b.at)) || (value.lt(a.at) && value.gte(b.at));
}

function isOnLine(a: FigurePoint, b: FigurePoint, at: (value: Dec) => FigurePoint | undefined): boolean {
  const middle = at(a.at.plus(b.at).div(2));
  return middle !== undefined && isSame(middle.value, a.value.plus(b.value).div(2));
}
