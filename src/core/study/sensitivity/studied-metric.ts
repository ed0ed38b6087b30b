import type { Dec } from '../../exact/decimal.js';
import type { Vocabulary } from '../../grid/word.js';
import type { Quote } from '../../scenario/quote/quote.js';
import { phrase, type Text } from '../../phrase/phrase.js';

/** A figure of a quote that a study looks at. */
export interface StudiedMetric {
  readonly label: Text;
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
    label: phrase('metricEffectiveCostPerResolution'),
    value: ({ metrics }) => metrics.effectiveCostPerResolution,
  },
  'cost per session': {
    label: phrase('metricCostPerSession'),
    value: ({ metrics }) => metrics.costPerSession,
  },
  'cost per interaction': {
    label: phrase('metricCostPerInteraction'),
    value: ({ metrics }) => metrics.costPerInteraction,
  },
  'monthly total': { label: phrase('metricMonthlyTotal'), value: ({ reported }) => reported.total },
  'usage charge': { label: phrase('metricUsageCharge'), value: ({ reported }) => reported.usageCharge },
  'fixed fees': { label: phrase('metricFixedFees'), value: ({ reported }) => reported.fixedFees },
  'failure spend': { label: phrase('metricFailureSpend'), value: ({ metrics }) => metrics.failureSpend },
  'human cost': { label: phrase('metricHumanCost'), value: ({ metrics }) => metrics.humanCost },
  'total cost': {
    label: phrase('metricTotalCost'),
    value: ({ reported, metrics }) => reported.total.plus(metrics.humanCost),
  },
};
