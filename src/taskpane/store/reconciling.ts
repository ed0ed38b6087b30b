import type { BillingVerdict } from '../../core/evidence/billed-conversations.js';

/** What an invoice is held against: the traffic as entered, or a measured month, counted since January 1970. */
export type HeldAgainst = 'entered' | number;

/** What the Reconcile screen holds. */
export interface Reconciling {
  /** The invoice as texts, its header first; undefined where there is none. */
  readonly invoice: readonly (readonly string[])[] | undefined;
  /** Rows of it that could not be read. */
  readonly rejected: number;
  /** Undefined: the first. */
  readonly offer: string | undefined;
  /** Undefined: the last measured month, else the traffic as entered. */
  readonly against: HeldAgainst | undefined;
  /** Usage of the last hours that may stand on the next invoice. */
  readonly lateHours: number;
  /** A list of conversations as it was judged, and what was asked for. */
  readonly judged:
    | { readonly asked: object; readonly verdicts: readonly BillingVerdict[] | undefined }
    | undefined;
}

export const NOTHING_RECONCILED: Reconciling = {
  invoice: undefined,
  rejected: 0,
  offer: undefined,
  against: undefined,
  lateHours: 0,
  judged: undefined,
};
