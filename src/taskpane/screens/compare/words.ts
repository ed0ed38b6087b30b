import type { FirstPlace } from '../../../core/report/first-place.js';
import type { RankingChange } from '../../../core/report/ranking-change.js';
import type { LeverCurves } from '../../../core/study/lever-curves.js';
import type { Figures } from '../../format/figures.js';

/** What the next offer costs more, in one line; '' where there is no next one, or nothing is resolved. */
export function nextInWords({ next, more, servesLess }: FirstPlace, { share }: Figures): string {
  if (next === undefined || more === undefined) return '';
  if (servesLess) return `Next: ${next}, which leaves some sessions to people.`;
  if (more.isZero()) return `${next} costs the same.`;
  const percent = share(more.toDecimalPlaces(more.lt(0.01) ? 4 : 2));
  return `Next: ${next}, ${percent} more.`;
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
  if (first !== was) return `${first} is now first; ${was} was.`;
  const places = moved.map(({ offer, from, to }) => `${offer} is now ${to}, it was ${from}`);
  return `${first} is still first. ${places.join('; ')}.`;
}
