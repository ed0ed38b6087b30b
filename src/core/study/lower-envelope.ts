import { endOf } from '../curve/curve.js';
import { solve } from '../curve/solve.js';
import { dec, toDouble, type Dec } from '../exact/decimal.js';
import type { OfferLine } from './offer-line.js';
import type { Range } from './sweep.js';

/** From `from` to `to` this offer costs the least per resolution; undefined where none has a price. */
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
  const goesOn = (own: OfferLine | undefined) =>
    own?.curve !== undefined && endOf(own.curve)?.lte(from) !== true;
  if (holder?.curve === undefined || line.curve === undefined || !goesOn(holder) || !goesOn(line)) {
    return sampled(part, line, window);
  }
  const value = (point: Dec) => toDouble(point.plus(start));
  const parts = solve(holder.curve, line.curve, from, to).map((own): EnvelopePart => ({
    from: value(own.from),
    to: value(own.to),
    line: own.cheaper === 'b' ? line : holder,
  }));
  const compared = parts.at(-1)?.to ?? part.from;
  const ends = endOf(holder.curve)?.lt(to) === true;
  const rest: EnvelopePart = { from: compared, to: part.to, line: ends ? line : holder };
  return [...parts, ...(ends ? sampled({ ...rest, line: undefined }, line, window) : [rest])];
}

/** The same by looking: at each value who is lower, and in between where that changes. */
function sampled(part: EnvelopePart, line: OfferLine, window: Window): EnvelopePart[] {
  const { line: holder } = part;
  const isLower = (value: number) => {
    const [own, other] = [line.at(value), holder?.at(value)];
    return own !== undefined && (other === undefined || own < other);
  };
  const inside = window.values.filter((value) => value > part.from && value < part.to);
  const width = part.to - part.from;
  // A jump at an end belongs to the part before it.
  const values = [part.from + width * NARROW, ...inside, part.to];
  const parts: EnvelopePart[] = [];
  let from = part.from;
  for (const [index, value] of values.entries()) {
    const next = values[index + 1];
    const lower = isLower(value);
    if (next !== undefined && isLower(next) === lower) continue;
    const to = next === undefined ? part.to : changeBetween(value, next, (own) => isLower(own) === lower);
    parts.push({ from, to, line: lower ? line : holder });
    from = to;
  }
  return parts;
}

/** Of a part's width, or of a step between two values: far below what a chart shows. */
const NARROW = 1e-7;
/** What roundings to doubles leave between two ends that are one. */
const NOTHING = 1e-12;

/** The last value, to about nine digits of the window, up to which a condition holds that holds at `from` and not at `to`. */
function changeBetween(from: number, to: number, holds: (value: number) => boolean): number {
  let [low, high] = [from, to];
  while (high - low > (to - from) * NARROW) {
    const middle = (low + high) / 2;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/** Neighbours of one line made one, and parts that no chart can show left out. */
function joined(parts: readonly EnvelopePart[]): EnvelopePart[] {
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
