import type { Scenario } from '../core/scenario/scenario.js';
import { refused, type Outcome } from './outcome.js';

/** What a file is made of. */
export interface ExportSource {
  /** The scenario of the active sheet's model with the figures typed there, or the workbook's tables as one. */
  readonly scenario: Scenario | undefined;
  /** The used part of the active sheet, for CSV. */
  readonly sheet: {
    readonly name: string;
    readonly values: readonly (readonly (string | number | boolean)[])[];
  };
}

/** What the pane needs to make a file of the model, or of the sheet that is shown. */
export function exportSource(): Promise<Outcome<ExportSource>> {
  return Promise.resolve(refused('With the next commit.'));
}
