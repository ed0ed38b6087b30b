import type { MeterCell, Resolve } from './call.js';
import type { Block } from '../model/sheet.js';

/** A cell whose METER formula became ordinary ones: a formula (or a text) for every cell that it showed. */
export interface Converted {
  readonly cell: MeterCell;
  /** As many rows and columns as the cell showed; content as `src/model/sheet.ts` has it. */
  readonly cells: Block['cells'];
}

/** What a conversion comes to; nothing is written yet. */
export interface Conversion {
  readonly converted: readonly Converted[];
  /** Helper rows for the sheet `calculationSheet`; empty where no cell needed them. */
  readonly calculation: Block['cells'];
  /** METER cells that stay as they are, each with a sentence that says why. */
  readonly kept: readonly { readonly cell: MeterCell; readonly why: string }[];
}

export interface ConversionInput {
  readonly cells: readonly MeterCell[];
  readonly resolve: Resolve;
  /** The name that the sheet with the helper rows will carry. */
  readonly calculationSheet: string;
}
