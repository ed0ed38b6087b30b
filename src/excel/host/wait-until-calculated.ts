/** How often to look again while Excel still calculates. */
export const LOOKS = 20;
/** After how long, in milliseconds. */
const PAUSE = 250;
const STILL_CALCULATING = /^#(BUSY!|GETTING_DATA|CONNECT!)/;

/** Whether a cell among these waits for its value. */
export function isCalculating(values: readonly (readonly unknown[])[]): boolean {
  return values.some((line) =>
    line.some((value) => typeof value === 'string' && STILL_CALCULATING.test(value)),
  );
}

/** Passes once Excel had a moment to calculate. */
export function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, PAUSE));
}
