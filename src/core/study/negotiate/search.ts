import type { Dec } from '../../exact/decimal.js';
import { crossing, isSame, type TargetCrossing, type FigureAt, type FigurePoint } from './crossing.js';

/** The figure at several values; those without one are left out. */
export function lookedAt(figure: FigureAt, places: readonly Dec[]): FigurePoint[] {
  return places.flatMap((at) => {
    const own = figure(at);
    return own.ok && own.value !== undefined ? [{ at, value: own.value }] : [];
  });
}

/** Thirds of what is left are thrown away until the turn lies between two values that are nearly one. */
const THIRDS = 60;

/** The points with where the figure turns between them: the lowest or highest beside a point that is so itself. */
export function turning(figure: FigureAt, points: readonly FigurePoint[]): FigurePoint[] {
  return points.flatMap((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (before === undefined || after === undefined) return [point];
    const isLow = point.value.lt(before.value) && point.value.lt(after.value);
    const isHigh = point.value.gt(before.value) && point.value.gt(after.value);
    if (!isLow && !isHigh) return [point];
    const turn = turnBetween(figure, before, after, isLow);
    if (turn === undefined || turn.at.eq(point.at)) return [point];
    return turn.at.lt(point.at) ? [turn, point] : [point, turn];
  });
}

function turnBetween(
  figure: FigureAt,
  from: FigurePoint,
  to: FigurePoint,
  isLow: boolean,
): FigurePoint | undefined {
  let [low, high] = [from.at, to.at];
  for (let step = 0; step < THIRDS; step += 1) {
    const third = high.minus(low).div(3);
    const [a, b] = lookedAt(figure, [low.plus(third), high.minus(third)]);
    if (a === undefined || b === undefined) return undefined;
    if (a.value.lt(b.value) === isLow) high = b.at;
    else low = a.at;
  }
  return lookedAt(figure, [low.plus(high).div(2)])[0];
}

interface Search {
  readonly figure: FigureAt;
  readonly target: Dec;
  readonly takesZero: boolean;
}

/** The nearest value on either side; of two alike the smaller. A jump over the target where it is met nowhere. */
export function nearest(
  search: Search,
  points: readonly FigurePoint[],
  today: Dec,
): TargetCrossing | undefined {
  const above = points.filter(({ at }) => at.gte(today));
  const below = points.filter(({ at }) => at.lte(today)).reverse();
  const sides = [below, above].map((side) => along(search, side));
  const [down, up] = sides;
  if (down?.kind === 'met' && up?.kind === 'met') {
    return today.minus(down.at).lte(up.at.minus(today)) ? down : up;
  }
  return sides.find((own) => own?.kind === 'met') ?? sides.find((own) => own?.kind === 'jump');
}

/** The first value from where the points begin. */
function along(search: Search, points: readonly FigurePoint[]): TargetCrossing | undefined {
  let jump: TargetCrossing | undefined;
  for (const [index, point] of points.entries()) {
    const found = reached(search, points[index - 1], point);
    if (found?.kind === 'met' && (search.takesZero || !found.at.isZero())) return found;
    if (found?.kind === 'jump') jump ??= found;
  }
  return jump;
}

/** Where the target is met after one point and up to the next, if it is. */
function reached(
  { figure, target }: Search,
  before: FigurePoint | undefined,
  point: FigurePoint,
): TargetCrossing | undefined {
  const isThere = isSame(point.value, target);
  if (before === undefined) return isThere ? { kind: 'met', at: point.at, isExact: true } : undefined;
  if (isSame(before.value, target)) return undefined;
  const isPassed = before.value.lt(target) !== point.value.lt(target);
  return isThere || isPassed ? crossing(figure, target, before, point) : undefined;
}
