/** Maps a range of values to a range of pixels. */
export type Scale = (value: number) => number;

export function linearScale(
  [from, to]: readonly [number, number],
  [start, end]: readonly [number, number],
): Scale {
  const width = to - from;
  return (value) => (width === 0 ? start : start + ((value - from) / width) * (end - start));
}

/** A pixel to a tenth: what a path needs, and short. */
export function pixel(value: number): number {
  return Math.round(value * 10) / 10;
}
