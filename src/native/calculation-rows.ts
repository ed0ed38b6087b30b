import type { Content } from '../model/page/sheet.js';

/** Where converters put what ordinary formulas need beside them: labelled rows on the sheet Calculation. */
export interface CalculationRows {
  /** Appends a blank line and a heading. */
  section(title: string): void;
  /**
   * Appends a row: its label in column A, a content for each column after it.
   * @returns the address of each content, sheet and all, as a formula takes it: `Calculation!$B$7`
   */
  row(label: string, contents: readonly Content[]): readonly string[];
  /** What was made for this key before, or what `make` makes now: calls on the same tables share their rows. */
  once<Made>(key: string, make: () => Made): Made;
}

/** The range from one address to another of the same sheet: `Calculation!$B$7:$B$9`. */
export function span(first: string, last: string): string {
  return `${first}:${last.slice(last.lastIndexOf('!') + 1)}`;
}
