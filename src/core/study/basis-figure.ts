import type { RankBasis } from '../scenario/ranking/rank-basis.js';
import type { FigureId } from './figure-words.js';
import type { SoughtMetricId } from './negotiate/metric-words.js';

/** What FIGURE and GOAL_SEEK call the figure that a ranking goes by. */
export const BASIS_FIGURE = {
  'total cost': 'total cost',
  'cost per resolution': 'effective cost per resolution',
  'monthly total': 'monthly total',
} as const satisfies Readonly<Record<RankBasis, FigureId & SoughtMetricId>>;
