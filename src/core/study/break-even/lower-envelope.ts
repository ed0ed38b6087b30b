import { endOf } from '../../curve/curve.js';
import { earlier } from '../../curve/overlap.js';
import { solve } from '../../curve/solve.js';
import { dec, toDouble, type Dec } from '../../exact/decimal.js';
import type { OfferLine } from './offer-line.js';
import type { Range } from './sweep.js';

/** From `from` to `to` this offer has the lowest figure; undefined where none has a price. */
export interface EnvelopePart {
  readonly from: number;
  readonly to: number;
  readonly line: OfferLine | undefined;
}

/** Where lines are compared: the lever's range, the part of it that is looked at, and values to look at bent lines. */
export interface Window {
  readonly range: Range;
  readonly from: number;
  readonly to: number;
  /** Rising; a line that bends is compared at these, and crossings between two of them are narrowed down. */
  readonly values: readonly number[];
}

/**
 * Which line is the lowest where, as parts that tile the window. Exact where both lines are compiled: each part ends
 * at a crossing or a jump. Of lines that cost the same, the one that was given first.
 */
export function lowerEnvelope(lines: readonly OfferLine[], window: Window): EnvelopePart[] {
  const whole: EnvelopePart[] = [{ from: window.from, to: window.to, line: undefined }];
  return lines.reduce(
    (envelope, line) => joined(envelope.flatMap((part) => lowered(part, line, window))),
    whole,
  );
}

/** One part where a further line may be lower. */
function lowered(part: EnvelopePart, line: OfferLine, window: Window): EnvelopePart[] {
  const { line: holder } = part;
  const start = window.range.from;
  const [from, to] = [dec(part.from).minus(start), dec(part.to).minus(start)];
  const value = (point: Dec) => toDouble(point.plus(start));
  if (holder === undefined && line.curve !== undefined) {
    const end = earlier(endOf(line.curve), to) ?? to;
    if (end.lte(from)) return [part];
    const ended: EnvelopePart = { from: value(end), to: part.to, line: undefined };
    return [{ from: part.from, to: end.eq(to) ? part.to : ended.from, line }, ...(end.eq(to) ? [] : [ended])];
  }
  const goesOn = (own: OfferLine | undefined) =>
    own?.curve !== undefined && endOf(own.curve)?.lte(from) !== true;
  if (holder?.curve === undefined || line.curve === undefined || !goesOn(holder) || !goesOn(line)) {
    return sampled(part, line, window);
  }
  const parts = solve(holder.curve, line.curve, from, to).map((own): EnvelopePart => ({
    from: value(own.from),
    to: value(own.to),
    line: own.cheaper === 'b' ? line : holder,
  }));
  const compared = parts.at(-1)?.to ?? part.from;
  const ends = endOf(holder.curve)?.lt(to) === true;
  const rest: EnvelopePart = { from: compared, to: part.to, line: ends ? line : holder };
  return [...parts, ...(ends ? lowered({ ...rest, line: undefined }, line, window) : [rest])];
}

/** The same by looking: at each value who is lower, and in between where that changes. */
function sampled(part: EnvelopePart, line: OfferLine, window: Window): EnvelopePart[] {
  const { line: holder } = part;
  const over = (value: number) => excess(line.at(value), holder?.at(value));
  // A jump at an end belongs to the part before it.
  const inside = window.values.filter((value) => value > part.from && value < part.to);
  const values = [part.from + (part.to - part.from) * NARROW, ...inside, part.to];
  const parts: EnvelopePart[] = [];
  let from = part.from;
  for (const [index, value] of values.entries()) {
    const next = values[index + 1];
    const lower = over(value) < 0;
    if (next !== undefined && over(next) < 0 === lower) continue;
    const to = next === undefined ? part.to : changeBetween(value, next, over);
    parts.push({ from, to, line: lower ? line : holder });
    from = to;
  }
  return parts;
}

/** What one costs more than the other; below 0 where it is lower, and where the other has no price. */
function excess(own: number | undefined, other: number | undefined): number {
  if (own === undefined) return other === undefined ? 0 : Infinity;
  return other === undefined ? -Infinity : own - other;
}

/** Of a part's width: far below what a chart shows. */
const NARROW = 1e-7;
/** Of a step between two values. */
const NARROW_STEP = 1e-5;
/** Of the smaller difference at the ends of a step: there both cost the same, as far as anyone can read. */
const ALIKE = 1e-6;
/** What roundings to doubles leave between two ends that are one. */
const NOTHING = 1e-12;
const MOST_TRIES = 40;

/**
 * Where one becomes the lower one, or the other, between two values: by the line between the two ends (the side that
 * stays halved, as Illinois has it), and by halves where there is none, as beside a jump or an end.
 */
function changeBetween(from: number, to: number, over: (value: number) => number): number {
  let [low, high] = [from, to];
  let [atLow, atHigh] = [over(low), over(high)];
  const isLower = atLow < 0;
  const close = Math.min(Math.abs(atLow), Math.abs(atHigh)) * ALIKE;
  for (let tries = 0; tries < MOST_TRIES && high - low > (to - from) * NARROW_STEP; tries += 1) {
    const slope = atHigh - atLow;
    const isLine = tries % 3 !== 2 && Number.isFinite(slope) && slope !== 0;
    const middle = isLine ? low - (atLow * (high - low)) / slope : (low + high) / 2;
    const atMiddle = over(middle);
    if (isLine && Math.abs(atMiddle) <= close) return middle;
    if (atMiddle < 0 === isLower) {
      [low, atLow] = [middle, atMiddle];
      if (isLine) atHigh /= 2;
    } else {
      [high, atHigh] = [middle, atMiddle];
      if (isLine) atLow /= 2;
    }
  }
  return high;
}

/** Neighbours of one line made one, and parts that no chart can show left out. */
export function joined(parts: readonly EnvelopePart[]): EnvelopePart[] {
  const result: EnvelopePart[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last === undefined) result.push(part);
    else if (last.line === part.line || isNothing(part)) result[result.length - 1] = { ...last, to: part.to };
    else if (isNothing(last)) result[result.length - 1] = { ...part, from: last.from };
    else result.push(part);
  }
  return result;
}

function isNothing({ from, to }: EnvelopePart): boolean {
  return to - from <= Math.abs(to) * NOTHING;
}
