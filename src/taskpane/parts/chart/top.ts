import type { ChartLine, ChartPoint } from './lines.js';

/** Room above what must be seen. */
const ROOM = 1.25;
const LITTLE_ROOM = 1.05;
/** Of the lines where they are cheapest: what is dearer than this many times is cut off. */
const TIMES = 3;

/**
 * How high a chart goes: everything where there is little to see below it; else enough for each line's lowest part, for
 * the marks, and for what lines are `now`. A cost per resolution grows beyond all bounds where little is resolved.
 */
export function chartTop(lines: readonly ChartLine[], marks: readonly ChartPoint[], now?: number): number {
  const heights = (points: readonly ChartPoint[]) => points.flatMap(({ y }) => (y === undefined ? [] : [y]));
  const highest = Math.max(0, ...lines.flatMap(({ points }) => heights(points)));
  const lowest = lines.map(({ points }) => Math.min(...heights(points))).filter(Number.isFinite);
  const today =
    now === undefined ? [] : heights(lines.flatMap(({ points }) => points.find(({ x }) => x >= now) ?? []));
  const wanted = Math.max(0, ...lowest.map((height) => height * TIMES), ...heights(marks), ...today);
  return Math.min(highest, wanted) * (highest > wanted ? ROOM : LITTLE_ROOM) || 1;
}

/** From the lowest value, 0 or below it, to the highest, with a little room. @param lowest what is below it is cut off */
export function wholeExtent(lines: readonly ChartLine[], lowest = -Infinity): readonly [number, number] {
  const values = lines.flatMap(({ points }) =>
    points.flatMap(({ y }) => (y === undefined ? [] : [Math.max(y, lowest)])),
  );
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const room = (most - least) * (LITTLE_ROOM - 1);
  return least === most ? [0, 1] : [least === 0 ? 0 : least - room, most === 0 ? 0 : most + room];
}
