import type { Vocabulary } from '../grid/word.js';

/** What of a measured log is shown. */
export type MeasureTable = 'traffic' | 'summary' | 'channels' | 'topics' | 'months' | 'counts' | 'rejected';

export const MEASURE_TABLES: Vocabulary<MeasureTable> = {
  traffic: [],
  summary: ['figures'],
  channels: ['by channel'],
  topics: ['by topic'],
  months: ['by month', 'monthly'],
  counts: ['count table'],
  rejected: ['rejected rows', 'rejections'],
};

/** What of a reconciled invoice is shown. */
export type ReconcileTable = 'lines' | 'conversations' | 'netting';

export const RECONCILE_TABLES: Vocabulary<ReconcileTable> = {
  lines: ['variance', 'items'],
  conversations: ['disputed', 'list'],
  netting: ['claim'],
};
