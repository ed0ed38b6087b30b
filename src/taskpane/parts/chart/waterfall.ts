/** One step of a waterfall. */
export interface WaterfallStep {
  readonly label: string;
  readonly change: number;
  /** With this step and all before it. */
  readonly running: number;
}

/** A bar in parts of the whole width, 0 to 1. */
export interface WaterfallBar {
  readonly start: number;
  readonly width: number;
  readonly kind: 'total' | 'up' | 'down' | 'none';
}

/** The bars of steps that begin at 0: each from where the one before it ended, and what they come to as the last. */
export function waterfallBars(steps: readonly WaterfallStep[]): WaterfallBar[] {
  const ends = steps.flatMap(({ change, running }) => [running, running - change]);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const share = (value: number) => (high === low ? 0 : (value - low) / (high - low));
  const bar = (from: number, to: number, kind: WaterfallBar['kind']): WaterfallBar => ({
    start: share(Math.min(from, to)),
    width: share(Math.max(from, to)) - share(Math.min(from, to)),
    kind: from === to ? 'none' : kind,
  });
  return [
    ...steps.map(({ change, running }, index) =>
      bar(running - change, running, index === 0 ? 'total' : change > 0 ? 'up' : 'down'),
    ),
    ...steps.slice(-1).map(({ running }) => bar(0, running, 'total')),
  ];
}

/** How long a bar is beside the longest, 0 to 1; figures below 0 have none. */
export function barShares(values: readonly (number | undefined)[]): number[] {
  const longest = Math.max(0, ...values.map((value) => value ?? 0));
  return values.map((value) => (longest === 0 ? 0 : Math.max(0, value ?? 0) / longest));
}
