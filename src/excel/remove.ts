import { refused, type Outcome } from './outcome.js';

/** What was taken out of the workbook. */
export interface Removed {
  readonly scenarios: number;
  readonly sheets: readonly string[];
}

/** Removes all that Meterwise keeps in the workbook: scenarios and originals, and the model's sheets where asked. */
export function removeEverything(also: { readonly sheets: boolean }): Promise<Outcome<Removed>> {
  return Promise.resolve(refused(`${String(also.sheets)}: with the next commit.`));
}
