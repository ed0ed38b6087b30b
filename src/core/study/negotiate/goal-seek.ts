import { dec, max, min, ONE, ZERO, type Dec } from '../../exact/decimal.js';
import { plain } from '../../exact/plain.js';
import { noAnswer } from '../../fault/fault.js';
import { failed, ok, type Result } from '../../fault/result.js';
import { phrase } from '../../phrase/phrase.js';
import type { Case } from '../../scenario/levers/levers.js';
import type { Offer } from '../../terms/offer.js';
import { isSame, type TargetCrossing, type FigureAt, type Met, type FigurePoint } from './crossing.js';
import { lookedAt, nearest, turning } from './search.js';
import type { SoughtMetricId } from './metric-words.js';
import { beyondSeeking, soughtFigure } from './sought-metric.js';
import { dividedByNothing } from './target.js';
import type { NegotiatedTermId } from './term-words.js';
import { NEGOTIATED_TERMS } from './terms.js';

/** What is sought: the value of one term at which a figure of the offer is the target. */
export interface Goal {
  readonly term: NegotiatedTermId;
  readonly metric: SoughtMetricId;
  readonly target: Dec;
  /** Months of a total over the months. */
  readonly months: number;
}

/** The value that was found. */
export interface Sought {
  readonly value: Dec;
  /** Where the term stands today; undefined where the offer states none. */
  readonly today: Dec | undefined;
  /** Whether the figure is a line there, and the value exact; else it lies between two that close upon it. */
  readonly isExact: boolean;
}

/**
 * The value of a term at which a figure of the offer equals a target; of several the one nearest to today's, and where the
 * offer states none today the smallest. The offer is priced anew for every value that is tried: the figure only rises or
 * only falls between two of the points at which it is looked at first.
 * Faults: the offer has no such term or no price; no value of the term leads there, with what its values lead to; each
 * of them does, of a term that the offer does not have.
 */
export function goalSeek(base: Case, goal: Goal): Result<Sought> {
  const term = NEGOTIATED_TERMS[goal.term];
  const stands = term.stands(base);
  if (!stands.ok) return stands;
  const can = beyondSeeking(base, goal.metric);
  if (!can.ok) return can;
  const today = stands.value;
  const now = soughtFigure(base, goal.metric, goal.months);
  if (!now.ok) return now;
  if (now.value === undefined) return failed(dividedByNothing(goal.metric));
  const figure: FigureAt = (value) => {
    const own = term.put(base, value);
    return own.ok ? soughtFigure(own.value, goal.metric, goal.months) : own;
  };
  const bends = term.bends?.(base) ?? [];
  const isUneven = bends.length > 0 || pauses(base.offer);
  const places = placesOf(term.isShare, today, bends);
  const points = isUneven ? turning(figure, lookedAt(figure, between(places))) : lookedAt(figure, places);
  const found = nearest({ figure, target: goal.target, takesZero: term.takesZero }, points, today ?? ZERO);
  if (found?.kind === 'met') return ok({ ...neat(figure, found, goal.target), today });
  return failed(noAnswer(whyNot(goal, { points, now: now.value }, found)));
}

const NEAT_DECIMALS = 9;

/** The value as a person would write it, where that has the target too: units are rounded to as many decimals. */
function neat(figure: FigureAt, { at, isExact }: Met, target: Dec): Pick<Sought, 'value' | 'isExact'> {
  const value = at.toDecimalPlaces(NEAT_DECIMALS);
  const own = value.eq(at) || value.isZero() ? undefined : figure(value);
  const isMet = own?.ok === true && own.value !== undefined && isSame(own.value, target);
  return isMet ? { value, isExact: true } : { value: at, isExact };
}

/** How far up a value is looked for, as doublings of the largest that is known. */
const DOUBLINGS = 44;
/** Points between two that are known, in case the figure turns where nothing told of it. */
const BETWEEN = 6;

/** The values at which the figure is looked at first, rising. */
function placesOf(isShare: boolean, today: Dec | undefined, bends: readonly Dec[]): Dec[] {
  const known = [ZERO, ...(today === undefined ? [] : [today]), ...bends.filter((at) => at.gt(ZERO))];
  const places = isShare
    ? [...known.filter((at) => at.lte(ONE)), ONE]
    : [...known, ...further(known.reduce(max))];
  return [...places].sort((a, b) => a.cmp(b)).filter((at, index, all) => !all[index - 1]?.eq(at));
}

/** The same with more of them between each two. */
function between(places: readonly Dec[]): Dec[] {
  return places.flatMap((at, index) => {
    const next = places[index + 1];
    if (next === undefined) return [at];
    return Array.from({ length: BETWEEN }, (_, place) => at.plus(next.minus(at).times(place).div(BETWEEN)));
  });
}

/** An offer that pauses serves less as it costs more. */
function pauses({ pauseAtAmount, charges }: Offer): boolean {
  return pauseAtAmount !== undefined || charges.some(({ pauseAfter }) => pauseAfter !== undefined);
}

function further(most: Dec): Dec[] {
  const start = most.isZero() ? ONE : most;
  const sixteenfold = Array.from({ length: DOUBLINGS / 4 }, (_, step) =>
    start.times(dec(2).pow(4 * step + 4)),
  );
  return [start, start.times(2), start.times(4), ...sixteenfold];
}

const SHOWN_DIGITS = 8;

/** What the values of the term lead to instead. */
function whyNot(
  { term, target, metric }: Goal,
  { points, now }: { readonly points: readonly FigurePoint[]; readonly now: Dec },
  found: TargetCrossing | undefined,
) {
  const shown = (value: Dec) => plain(value.toSignificantDigits(SHOWN_DIGITS));
  if (found?.kind === 'jump') {
    const { before, after } = found;
    const [low, high] = [before.value, after.value].sort((a, b) => a.cmp(b)) as [Dec, Dec];
    return phrase('seekJumps', term, plain(target), metric, shown(low), shown(high), shown(after.at));
  }
  const values = points.map(({ value }) => value);
  const [least, most] = [values.reduce(min, now), values.reduce(max, now)];
  if (isSame(least, target) && isSame(most, target)) return phrase('seekFlat', term, plain(target), metric);
  const [last, before] = [points.at(-1), points.at(-2)];
  const isEndless =
    !NEGOTIATED_TERMS[term].isShare &&
    last !== undefined &&
    before !== undefined &&
    last.value.eq(most) &&
    !isSame(last.value, before.value);
  const reach = isEndless
    ? phrase('reachFrom', shown(least))
    : phrase('reachFromTo', shown(least), shown(most));
  return phrase('seekUnreached', term, plain(target), metric, reach);
}
