import type { Ranked } from '../../../core/scenario/ranking/compare.js';
import type { LeverCurves } from '../../../core/study/break-even/lever-curves.js';
import { lookOfRank, type ChartLine } from '../../parts/chart/lines.js';

/** As many as a chart shows without becoming a thicket. */
const MOST = 8;
const CHEAPEST = 6;

/**
 * The offers of a chart in the order of the ranking, of which the first three are named. Where there are many, the
 * cheapest six and the chosen one.
 */
export function shownCurves(
  { curves }: LeverCurves,
  ranking: readonly Ranked[],
  chosen: string | undefined,
): ChartLine[] {
  const ranks = new Map(ranking.map(({ name }, rank) => [name, rank]));
  const rankOf = (offer: string) => ranks.get(offer) ?? ranks.size;
  const ranked = [...curves].sort((a, b) => rankOf(a.offer) - rankOf(b.offer));
  const isShown = (offer: string) => rankOf(offer) < CHEAPEST || offer === chosen;
  const shown = ranked.length <= MOST ? ranked : ranked.filter(({ offer }) => isShown(offer));
  return shown.map(({ offer, points }) => ({
    name: offer,
    ...lookOfRank(rankOf(offer), offer),
    points: points.map(({ at, cost }) => ({ x: at, y: cost })),
  }));
}
