import type { Header } from './headers.js';
import type { NumberRule } from './number.js';
import type { Text } from '../phrase/phrase.js';

/** All that is known of one column of a table, whoever reads, shows or explains it. */
export interface Term extends Header {
  /** What is entered: `turns` a spread of session length, `tiers` a rate schedule, `channels` names of channels. */
  readonly kind: 'number' | 'money' | 'share' | 'text' | 'tiers' | 'turns' | 'channels' | 'choice';
  /** Which numbers it takes, and whether a 0 is a blank; left out for what is no number. */
  readonly rule?: NumberRule;
  /** For a choice: the words that it takes. */
  readonly choices?: readonly string[];
  /** What a form asks for together. */
  readonly group: 'price' | 'allowance' | 'cap' | 'units' | 'definition' | 'fee';
  /** What the figure is of; empty where the header says it all. */
  readonly unit: Text;
  /** What it is, where a buyer finds it, and what a blank means. */
  readonly says: Text;
  /** What may stand in a cell of it. */
  readonly example: string | number;
  /** Where a form asks for it among the others. */
  readonly place: number;
  /** Whether a form shows it at once; for some meters only where they are named. The others show on demand. */
  readonly isCommon?: boolean | readonly string[];
  /** Whether the table has the column even where no row uses it. */
  readonly isUsual?: boolean;
  /** What stands under it in a row that sums up others. */
  readonly inTotal?: 'sum' | 'mean';
  /** Its column on a sheet. */
  readonly sheet: SheetColumn;
}

/** A column on a sheet, as far as the kind and unit of its term do not say it. */
export interface SheetColumn {
  /** In characters. */
  readonly width: number;
  /** Left out: whole counts. */
  readonly isDecimal?: boolean;
  /** What stands above the header; left out: the unit. */
  readonly unit?: Text;
}

/** The headers of those terms of which something holds. */
export function headersWhere<Own extends Header>(
  terms: Readonly<Record<string, Own>>,
  holds: (term: Own) => boolean,
): string[] {
  return Object.values(terms)
    .filter(holds)
    .map(({ header }) => header);
}
