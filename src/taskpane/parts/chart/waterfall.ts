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
  readonly kind: 'start' | 'up' | 'down' | 'none';
}

/** The bars of steps that begin at 0: each from where the one before it ended. */
export function waterfallBars(steps: readonly WaterfallStep[]): WaterfallBar[] {
  const ends = steps.flatMap(({ change, running }) => [running, running - change]);
  const [low, high] = [Math.min(0, ...ends), Math.max(0, ...ends)];
  const share = (value: number) => (high === low ? 0 : (value - low) / (high - low));
  return steps.map(({ change, running }, index) => ({
    start: share(Math.min(running, running - change)),
    width: share(Math.max(running, running - change)) - share(Math.min(running, running - change)),
    kind: change === 0 ? 'none' : index === 0 ? 'start' : change > 0 ? 'up' : 'down',
  }));
}

/** How long a bar is beside the longest, 0 to 1; figures below 0 have none. */
export function barShares(values: readonly (number | undefined)[]): number[] {
  const longest = Math.max(0, ...values.map((value) => value ?? 0));
  return values.map((value) => (longest === 0 ? 0 : Math.max(0, value ?? 0) / longest));
}
