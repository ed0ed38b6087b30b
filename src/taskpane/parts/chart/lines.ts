import { pixel, type Scale } from './scale.js';

/** A point of a line; undefined where the line has a gap. */
export interface ChartPoint {
  readonly x: number;
  readonly y: number | undefined;
}

/** A break-even or any other place worth a label. */
export interface ChartMark extends ChartPoint {
  readonly y: number;
  readonly label: string;
}

/** As many lines have a colour and a label of their own: those that matter. */
const TOLD_APART = 3;
const GREY = 7;

/** How a line looks by its place in the ranking, 0 being the first. */
export function lookOfRank(rank: number, name: string): Pick<ChartLine, 'label' | 'style'> {
  return rank >= 0 && rank < TOLD_APART ? { label: name, style: rank } : { label: '', style: GREY };
}

/** One line of a chart. */
export interface ChartLine {
  readonly name: string;
  /** Stands at the end of the line; '' for one that is not told apart from others. */
  readonly label: string;
  /** Which of the eight colours and dashes; the last one is the grey of those that are not told apart. */
  readonly style: number;
  readonly points: readonly ChartPoint[];
}

/** An SVG path through the points, broken at gaps. Points that are one and the same pixel are drawn once. */
export function linePath(points: readonly ChartPoint[], x: Scale, y: Scale): string {
  let path = '';
  let before = '';
  for (const point of points) {
    if (point.y === undefined) {
      before = '';
      continue;
    }
    const place = `${pixel(x(point.x))} ${pixel(y(point.y))}`;
    if (place !== before) path += `${before === '' ? 'M' : 'L'}${place}`;
    before = place;
  }
  return path;
}

/** Of the whole range: values closer than this are one to the eye. */
const APART = 1e-6;

/** The values of x that every line has a point at, rising: where all of them can be read. */
export function commonValues(lines: readonly ChartLine[]): number[] {
  const [first, ...others] = lines.map(({ points }) => points.map(({ x }) => x));
  const sets = others.map((values) => new Set(values));
  const common = (first ?? []).filter((value) => sets.every((own) => own.has(value)));
  const least = APART * ((common.at(-1) ?? 0) - (common[0] ?? 0));
  return common.filter((value, index) => index === 0 || value - (common[index - 1] ?? 0) > least);
}

export function valueAt({ points }: ChartLine, x: number): number | undefined {
  return points.find((point) => point.x === x)?.y;
}

/** Where a reading starts: at the value nearest to `now`, else in the middle. */
export function nearestIndex(values: readonly number[], now: number | undefined): number {
  if (now === undefined) return Math.floor(values.length / 2);
  const distance = (index: number) => Math.abs((values[index] ?? Infinity) - now);
  return values.reduce((best, _, index) => (distance(index) < distance(best) ? index : best), 0);
}

/** A dozen of the values at most, evenly, both ends among them. */
export function fewOf(values: readonly number[], most = 12): number[] {
  const step = Math.max(1, (values.length - 1) / (most - 1));
  const chosen = Array.from({ length: Math.min(most, values.length) }, (_, index) =>
    Math.round(index * step),
  );
  return chosen.flatMap((index) => values[index] ?? []);
}
