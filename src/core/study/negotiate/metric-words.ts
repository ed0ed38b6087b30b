import type { Vocabulary } from '../../grid/word.js';

/** A figure that a negotiation aims at. */
export type SoughtMetricId =
  | 'effective cost per resolution'
  | 'cost per session'
  | 'monthly total'
  | 'total cost'
  | 'total over the months';

/** The words of each figure. */
export const SOUGHT_METRIC_WORDS: Vocabulary<SoughtMetricId> = {
  'effective cost per resolution': ['cost per resolution', 'effective cost', 'ECPR'],
  'cost per session': ['cost per conversation', 'effective cost per session'],
  'monthly total': ['total', 'bill', 'monthly bill'],
  'total cost': ['total cost of service'],
  'total over the months': ['over the months'],
};
