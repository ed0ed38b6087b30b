/** How often to look again while Excel still calculates. */
const LOOKS = 20;
/** After how long, in milliseconds. */
const PAUSE = 250;
const STILL_CALCULATING = /^#(BUSY!|GETTING_DATA|CONNECT!)/;

type Grid = readonly (readonly unknown[])[];

/** Whether a cell among these waits for its value. */
export function isCalculating(values: Grid): boolean {
  return values.some((line) =>
    line.some((value) => typeof value === 'string' && STILL_CALCULATING.test(value)),
  );
}

/**
 * Reads again and again until none of the cells that were read waits for its value, or Excel had time enough: once where
 * it has calculated.
 */
export async function onceCalculated<Read>(
  read: () => Promise<Read>,
  valuesOf: (read: Read) => readonly Grid[],
): Promise<Read> {
  let found = await read();
  for (let looks = 1; looks < LOOKS && valuesOf(found).some(isCalculating); looks += 1) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    found = await read();
  }
  return found;
}
