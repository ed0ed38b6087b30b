import type { ChartLine } from './lines.js';

/** A part of a stack: from where the part below it ends. */
export interface StackedPart {
  readonly x: number;
  readonly style: number;
  readonly from: number;
  readonly to: number;
}

/** Parts on top of each other, in the order of the lines; parts of 0 are left out. */
export function stackedParts(lines: readonly ChartLine[]): StackedPart[] {
  const [first] = lines;
  return (first?.points ?? []).flatMap(({ x }, index) => {
    let from = 0;
    return lines.flatMap(({ style, points }): StackedPart[] => {
      const height = points[index]?.y ?? 0;
      const part = { x, style, from, to: from + height };
      from = part.to;
      return height === 0 ? [] : [part];
    });
  });
}

/** The highest stack, with a little room; 1 where all are 0. */
export function stackTop(parts: readonly StackedPart[]): number {
  return Math.max(0, ...parts.map(({ to }) => to)) * 1.05 || 1;
}
