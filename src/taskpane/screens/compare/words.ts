import type { FirstPlace } from '../../../core/report/first-place.js';
import type { OtherWinner } from '../../../core/report/other-winner.js';
import type { RankingChange } from '../../../core/report/ranking-change.js';
import type { LeverCurves } from '../../../core/study/break-even/lever-curves.js';
import type { RankBasis } from '../../../core/scenario/ranking/rank-basis.js';
import { BASIS_WORDS, basisFigure } from '../../format/basis.js';
import type { Figures } from '../../format/figures.js';

/** What the next offer costs, and how much more that is, in one line; '' where there is no next one or no figure. */
export function nextInWords(
  { next, nextFigure, more, servesLess, nextBillsNothing }: FirstPlace,
  basis: RankBasis,
  figures: Figures,
): string {
  if (next === undefined || more === undefined) return '';
  if (nextBillsNothing)
    return `Next: ${next}, whose bill is 0 for this traffic though not every rate is free.`;
  if (servesLess) return `Next: ${next}, which leaves some sessions to people.`;
  if (more.isZero()) return `${next} costs the same.`;
  const percent = figures.share(more.toDecimalPlaces(more.lt(0.01) ? 4 : 2));
  return `Next: ${next} at ${basisFigure(nextFigure, basis, figures)}, ${percent} more.`;
}

/** That another figure has another winner, with both figures: `B is cheaper per resolution: $0.75 against $0.99.` */
export function otherInWords({ basis, name, figure, firstFigure }: OtherWinner, figures: Figures): string {
  const { by, of } = BASIS_WORDS[basis];
  const [low, high] = [figure, firstFigure].map((value) => basisFigure(value, basis, figures));
  return `${name} is cheaper ${by}: ${low ?? ''} against ${high ?? ''}${of === '' ? '' : ` ${of}`}.`;
}

/** Which offer is the cheapest where, as a sentence. */
export function cheapestInWords({ cheapest }: LeverCurves, format: (value: number) => string): string {
  const [only, ...others] = cheapest;
  if (only === undefined) return '';
  const last = others.at(-1);
  if (last === undefined) return `${only.offer} is the cheapest throughout.`;
  const middle = others
    .slice(0, -1)
    .map(({ from, to, offer }) => `from ${format(from)} to ${format(to)} ${offer}`);
  return [
    `Below ${format(only.to)} ${only.offer} is the cheapest`,
    ...middle,
    `from ${format(last.from)} on ${last.offer}.`,
  ].join('; ');
}

/** What became of a ranking. */
export function changeInWords({ first, was, moved }: RankingChange): string {
  if (first !== was) return `${first} is now the cheapest, ahead of ${was}.`;
  const places = moved.map(({ offer, from, to }) => `${offer} moves from place ${from} to ${to}`);
  return `${first} is still first. ${places.join('; ')}.`;
}
