import type { Dec } from '../exact/decimal.js';
import { rankQuotes, type Ranked } from '../scenario/ranking/compare.js';
import { knowsHumanCost, rankFigure, type RankBasis } from '../scenario/ranking/rank-basis.js';

/** An offer that another figure puts before the first of a ranking. */
export interface OtherWinner {
  readonly basis: RankBasis;
  readonly name: string;
  readonly figure: Dec;
  /** The same figure of the ranking's own first. */
  readonly firstFigure: Dec;
}

/** The total is what is decided by, a resolution's cost is what is quoted, and a bill is low where less is done. */
const IN_TURN: readonly RankBasis[] = ['total cost', 'cost per resolution', 'monthly total'];

/**
 * Who would be first by another figure, by the first one of them that has another winner; undefined where all agree.
 * The total is not asked where people's work has no price.
 */
export function otherWinner(ranking: readonly Ranked[], own: RankBasis): OtherWinner | undefined {
  const [first] = ranking;
  if (first?.quote.ok !== true) return undefined;
  const { quote } = first;
  const asked = IN_TURN.filter(
    (basis) => basis !== own && (basis !== 'total cost' || knowsHumanCost(quote.value.traffic)),
  );
  for (const basis of asked) {
    const others = rankQuotes(ranking, basis);
    const [best] = others;
    const firstFigure = rankFigure(quote.value, basis);
    const figure = best?.quote.ok === true ? rankFigure(best.quote.value, basis) : undefined;
    const ties = others.find(({ name }) => name === first.name)?.rank === 1;
    if (ties || best === undefined || figure === undefined || firstFigure === undefined) continue;
    // An offer that serves all stands first though one that leaves work to people has the lower figure.
    if (figure.lt(firstFigure)) return { basis, name: best.name, figure, firstFigure };
  }
  return undefined;
}
