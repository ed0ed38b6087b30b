import type { Dec } from '../../exact/decimal.js';
import type { Vocabulary } from '../../grid/word.js';
import type { Quote } from '../../scenario/quote/quote.js';

/** A figure of a quote that a study looks at. */
export interface StudiedMetric {
  readonly label: string;
  /** Undefined where there is nothing to divide by. */
  value(quote: Quote): Dec | undefined;
}

export type MetricId =
  | 'effective cost per resolution'
  | 'cost per session'
  | 'cost per interaction'
  | 'monthly total'
  | 'usage charge'
  | 'fixed fees'
  | 'failure spend'
  | 'human cost'
  | 'total cost';

/** The words of each metric. */
export const METRIC_WORDS: Vocabulary<MetricId> = {
  'effective cost per resolution': ['cost per resolution', 'effective cost', 'ECPR'],
  'cost per session': ['cost per conversation', 'effective cost per session'],
  'cost per interaction': ['cost per message', 'cost per reply', 'effective cost per interaction'],
  'monthly total': ['total', 'bill', 'monthly bill'],
  'usage charge': ['usage'],
  'fixed fees': ['fee'],
  'failure spend': ['failure'],
  'human cost': ['people'],
  'total cost': ['total cost of service'],
};

/** Every metric by its word, as a comparison has them: money from the rounded invoice, unit economics unrounded. */
export const METRICS: Readonly<Record<MetricId, StudiedMetric>> = {
  'effective cost per resolution': {
    label: 'Effective cost per resolution',
    value: ({ metrics }) => metrics.effectiveCostPerResolution,
  },
  'cost per session': { label: 'Cost per session', value: ({ metrics }) => metrics.costPerSession },
  'cost per interaction': {
    label: 'Cost per interaction',
    value: ({ metrics }) => metrics.costPerInteraction,
  },
  'monthly total': { label: 'Monthly total', value: ({ invoice }) => invoice.total },
  'usage charge': { label: 'Usage charge', value: ({ invoice }) => invoice.usageCharge },
  'fixed fees': { label: 'Fixed fees', value: ({ invoice }) => invoice.fixedFees },
  'failure spend': { label: 'Failure spend', value: ({ metrics }) => metrics.failureSpend },
  'human cost': { label: 'Human cost', value: ({ metrics }) => metrics.humanCost },
  'total cost': {
    label: 'Total cost',
    value: ({ invoice, metrics }) => invoice.total.plus(metrics.humanCost),
  },
};
