import type { Billable, BillingVerdict, Netting } from '../../core/evidence/billed-conversations.js';
import type { VarianceLine } from '../../core/evidence/variance.js';
import type { SessionWindow } from '../../core/evidence/window.js';
import type { Cell } from '../../core/grid/cell.js';
import type { CountedTraffic, MeasuredFile } from './usage-report.js';

/** What became of sessions that an invoice may have billed too many. */
// eslint-disable-next-line no-restricted-syntax -- names of fates in the code, which nobody reads
export type LeftOutFate = 'handover' | 'came back' | 'handover, came back';

/** The month that an invoice is held against, as it was counted. */
export interface CountedMonth extends CountedTraffic {
  readonly files: readonly MeasuredFile[];
  /** Months since January 1970. */
  readonly month: number;
  readonly day: string;
  readonly zone: string;
  readonly window: SessionWindow;
  /** Microseconds. */
  readonly recontact: number;
}

/** An invoice beside what its contract owes, as the sheets take it. */
export interface ReconciliationReport {
  readonly offer: string;
  /** The offers of the workbook, as formulas refer to them. */
  readonly offersReference: string;
  /** What was counted, or the workbook's traffic as formulas refer to it. */
  readonly traffic: CountedMonth | { readonly reference: string };
  /** The invoice with its headers; a list of conversations as one line, without their ids. */
  readonly invoice: readonly (readonly Cell[])[];
  readonly unbillable: number;
  /** Undefined where it was given, or is of a list. */
  readonly leftOut: LeftOutFate | undefined;
  readonly billable: Billable;
  /** What it came to, as RECONCILE gives it. */
  readonly lines: readonly VarianceLine[];
  /** Of a list. */
  readonly net: Netting | undefined;
  /** Conversations in dispute, to be named in the letter; none where they were not asked for. */
  readonly disputed: readonly BillingVerdict[];
  readonly currency: string | undefined;
}

/** The month that was counted; undefined where the workbook's traffic stands for it. */
export function countedMonth({ traffic }: ReconciliationReport): CountedMonth | undefined {
  return 'counts' in traffic ? traffic : undefined;
}
