import type { Vocabulary } from '../grid/word.js';

/** A figure of an offer, as a comparison or a forecast has it in a column. */
export type FigureId =
  | 'effective cost per resolution'
  | 'cost per session'
  | 'monthly total'
  | 'total cost'
  | 'human cost'
  | 'usage charge'
  | 'fixed fees'
  | 'one-off per month'
  | 'failure spend'
  | 'share served'
  | 'sessions'
  | 'resolutions'
  | 'resolution rate'
  | 'monthly fees'
  | 'annual top-up'
  | 'cumulative';

/** The words of each figure. */
export const FIGURE_WORDS: Vocabulary<FigureId> = {
  'effective cost per resolution': ['cost per resolution', 'effective cost', 'ECPR'],
  'cost per session': ['cost per conversation'],
  'monthly total': ['total', 'bill', 'monthly bill'],
  'total cost': ['total cost of service'],
  'human cost': ['people'],
  'usage charge': ['usage'],
  'fixed fees': ['fee'],
  'one-off per month': ['one-off'],
  'failure spend': ['failure'],
  'share served': [],
  sessions: ['conversation'],
  resolutions: ['resolved'],
  'resolution rate': ['rho', 'ρ'],
  'monthly fees': [],
  'annual top-up': ['top-up'],
  cumulative: ['cumulative total', 'running total'],
};
