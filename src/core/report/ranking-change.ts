import { nameKey } from '../terms/channels.js';
import { rankQuotes, type Ranked } from '../scenario/ranking/compare.js';
import type { Priced } from '../scenario/ranking/priced.js';
import type { Tables } from '../scenario/tables/scenario.js';
import { SWEPT_LEVERS, type SweptLever } from '../scenario/levers/levers.js';
import type { RankBasis } from '../scenario/ranking/rank-basis.js';
import { leverValues } from '../scenario/what-if/what-if.js';
import { leverCurves, type Crossing } from '../study/break-even/lever-curves.js';

/** How a ranking differs from the one before it. */
export interface RankingChange {
  readonly first: string;
  /** Who was first; the same where only offers behind it changed places. */
  readonly was: string;
  /** Offers of both whose rank is another, in the order of the new ranking. */
  readonly moved: readonly { readonly offer: string; readonly from: number; readonly to: number }[];
}

/**
 * Both ranked by what the later one is ranked by: that another figure ranks is no change of the offers.
 * Undefined where the first is the same and the offers that both have stand in the same order, or where one of the two
 * has no ranking.
 */
export function rankingChange(before: Priced, after: Priced): RankingChange | undefined {
  if (before.ranking === undefined || after.ranking === undefined || after.basis === undefined)
    return undefined;
  const [ranksBefore, ranksAfter] = [
    ranksOf(rankQuotes(before.ranking, after.basis)),
    ranksOf(after.ranking),
  ];
  const [first, was] = [ranksAfter[0], ranksBefore[0]];
  if (first === undefined || was === undefined) return undefined;
  const both = ranksAfter.flatMap(({ offer, key, rank }) => {
    const earlier = ranksBefore.find((own) => own.key === key);
    return earlier === undefined ? [] : [{ offer, from: earlier.rank, to: rank }];
  });
  const inOrder = both.every(({ from }, index) => from >= (both[index - 1]?.from ?? 0));
  if (first.key === was.key && inOrder) return undefined;
  return { first: first.offer, was: was.offer, moved: both.filter(({ from, to }) => from !== to) };
}

/** A lever that moved over the place where another offer becomes the first. */
export interface PassedCrossing {
  readonly lever: SweptLever;
  readonly from: number;
  readonly to: number;
  /** The last one on the way. */
  readonly crossing: Crossing;
}

/** Enough to see where lines that bend cross. */
const POINTS = 40;

/** For each lever that stands elsewhere now: the break-even between where it stood and where it stands. */
export function passedCrossings(before: Tables, after: Tables, basis: RankBasis): PassedCrossing[] {
  const [stood, stands] = [leverValues(before), leverValues(after)];
  return SWEPT_LEVERS.flatMap((lever): PassedCrossing[] => {
    const [from, to] = [stood[lever], stands[lever]];
    if (from === undefined || to === undefined || from === to) return [];
    const curves = leverCurves(after, lever, POINTS, basis);
    if (!curves.ok) return [];
    const between = curves.value.crossings.filter(
      ({ at }) => at >= Math.min(from, to) && at <= Math.max(from, to),
    );
    const crossing = to > from ? between.at(-1) : between[0];
    return crossing === undefined ? [] : [{ lever, from, to, crossing }];
  });
}

function ranksOf(ranking: readonly Ranked[]) {
  return ranking.flatMap(({ name, rank }) =>
    rank === undefined ? [] : [{ offer: name, key: nameKey(name), rank }],
  );
}
