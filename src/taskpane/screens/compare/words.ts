import type { Dec } from '../../../core/exact/decimal.js';
import type { FirstPlace } from '../../../core/report/first-place.js';
import type { OtherWinner } from '../../../core/report/other-winner.js';
import type { RankingChange } from '../../../core/report/ranking-change.js';
import type { LeverCurves } from '../../../core/study/break-even/lever-curves.js';
import type { RankBasis } from '../../../core/scenario/ranking/rank-basis.js';
import { messages } from '../../../messages/messages.js';
import { basisFigure } from '../../format/basis.js';
import type { FigureFormat } from '../../format/figures.js';

/** What the next offer costs, and how much more that is, in one line; '' where there is no next one or no figure. */
export function nextInWords(
  { next, nextFigure, more, servesLess, nextBillsNothing }: FirstPlace,
  basis: RankBasis,
  figures: FigureFormat,
): string {
  if (next === undefined || more === undefined) return '';
  const { headline } = messages().compare;
  if (nextBillsNothing) return headline.nextBillsNothing(next);
  if (servesLess) return headline.nextServesLess(next);
  if (more.isZero()) return headline.costsTheSame(next);
  const percent = percentMore(more, figures);
  return headline.next(next, basisFigure(nextFigure, basis, figures), percent);
}

/** How much more an offer costs than the best, in few letters: `+63%`. */
export function overInWords(over: Dec | undefined, figures: FigureFormat): string {
  return `${over?.gt(0) === true ? '+' : ''}${percentMore(over, figures)}`;
}

/** In whole percents, below 1 % in hundredths. */
function percentMore(more: Dec | undefined, { share }: FigureFormat): string {
  return share(more?.toDecimalPlaces(more.abs().lt(0.01) ? 4 : 2));
}

/** That another figure has another winner, with both figures: `B is cheaper per resolution: $0.75 against $0.99.` */
export function otherInWords(
  { basis, name, figure, firstFigure }: OtherWinner,
  figures: FigureFormat,
): string {
  const { bases, compare } = messages();
  const { by, of } = bases[basis];
  const [low = '', high = ''] = [figure, firstFigure].map((value) => basisFigure(value, basis, figures));
  return compare.headline.other(name, by, low, high, of);
}

/** Which offer is the cheapest where, as a sentence, and where it is so by a bill of 0. */
export function cheapestInWords(curves: LeverCurves, format: (value: number) => string): string {
  const { billsNothing } = messages().compare.chart;
  const nothing = curves.billingNothing.map(({ from, to, offer }) =>
    billsNothing(offer, format(from), format(to)),
  );
  return [firstsInWords(curves, format), ...nothing].join(' ');
}

function firstsInWords({ cheapest }: LeverCurves, format: (value: number) => string): string {
  const [only, ...others] = cheapest;
  if (only === undefined) return '';
  const { chart } = messages().compare;
  const last = others.at(-1);
  if (last === undefined) return chart.throughout(only.offer);
  const middle = others
    .slice(0, -1)
    .map(({ from, to, offer }) => chart.between(format(from), format(to), offer));
  return [
    chart.below(format(only.to), only.offer),
    ...middle,
    chart.above(format(last.from), last.offer),
  ].join('; ');
}

/** What became of a ranking. */
export function changeInWords({ first, was, moved }: RankingChange): string {
  const { changed } = messages().compare;
  if (first !== was) return changed.nowFirst(first, was);
  return changed.stillFirst(
    first,
    moved.map(({ offer, from, to }) => changed.moved(offer, from, to)).join('; '),
  );
}
