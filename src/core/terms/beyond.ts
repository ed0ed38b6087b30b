import { dec, ONE, type Dec } from '../exact/decimal.js';
import type { Vocabulary } from '../grid/word.js';
import { MONTHS_IN_YEAR } from '../traffic/months.js';

/** How often allowance, schedule, commitment and minimum units of a charge start afresh; `contract` is once in all months. */
export type Resets = 'monthly' | 'quarterly' | 'yearly' | 'contract';

export const RESETS_WORDS: Vocabulary<Resets> = {
  monthly: ['month', 'every month'],
  quarterly: ['quarter', 'every quarter'],
  yearly: ['year', 'every year', 'annually', 'annual'],
  contract: ['once', 'contract term'],
};

/** What of a charge looks beyond the month. */
export interface BeyondMonth {
  readonly resets: Resets;
  /** The charges of an offer that name the same pool share one schedule, with its allowance, commitment and minimum. */
  readonly pool: string | undefined;
  /** Units that are free once, after the included ones. */
  readonly oneOffUnits: Dec;
}

/** The contract months in which a row holds, from 1. */
export interface RowMonths {
  readonly from: number;
  /** Undefined is without end. */
  readonly to: number | undefined;
  /** Whether another row goes on with the same charge. */
  readonly isFollowed: boolean;
}

/** What of an offer looks beyond the month. */
export interface OfferBeyond {
  /** Money of usage charges that is free once. */
  readonly oneOffAmount: Dec;
  /** Months after which one-off units and amount are lost; undefined is never. */
  readonly oneOffMonths: Dec | undefined;
  /** Months at the start in which usage and monthly fees cost nothing. */
  readonly freeMonths: number;
  /** Yearly rise of rates, fees, caps and minimums, as a share. */
  readonly uplift: Dec;
}

/** @param contract months of the whole contract. */
export function periodOf(resets: Resets | undefined, contract: Dec): Dec {
  switch (resets) {
    case undefined:
    case 'monthly':
      return ONE;
    case 'quarterly':
      return dec(3);
    case 'yearly':
      return dec(MONTHS_IN_YEAR);
    case 'contract':
      return contract;
  }
}
