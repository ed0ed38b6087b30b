import type { Ranked } from '../../../core/scenario/ranking/compare.js';
import type { LeverCurves } from '../../../core/study/break-even/lever-curves.js';
import type { ChartLine } from '../../parts/chart/lines.js';

/** As many as colours and dashes tell apart. */
const MOST = 8;
const CHEAPEST = 6;

/**
 * The offers of a chart, in the order of the table, so that each keeps its letter and colour while figures move. Where
 * there are many, the cheapest six and the chosen one.
 */
export function shownCurves(
  { curves }: LeverCurves,
  ranking: readonly Ranked[],
  chosen: string | undefined,
): ChartLine[] {
  const cheapest = new Set([...ranking.slice(0, CHEAPEST).map(({ name }) => name), chosen]);
  const shown = curves.length <= MOST ? curves : curves.filter(({ offer }) => cheapest.has(offer));
  return shown.map(({ offer, points }, index) => ({
    name: offer,
    letter: String.fromCharCode('A'.charCodeAt(0) + index),
    style: index % MOST,
    points: points.map(({ at, cost }) => ({ x: at, y: cost })),
  }));
}
