/** As many trials as one cell draws, however few the offers are. */
export const MOST_IN_A_CELL = 100_000;

/** Trials × offers × channels: a second or two of work, in which a cell holds up everything else. */
export const MOST_PRICED_IN_A_CELL = 2_000_000;

/** As many trials as one cell draws of so many offers on so many channels. */
export function mostTrialsInACell(offers: number, channels: number): number {
  return Math.min(MOST_IN_A_CELL, Math.floor(MOST_PRICED_IN_A_CELL / Math.max(offers * channels, 1)));
}
