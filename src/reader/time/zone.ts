import { DAY, HOUR, type Zone } from '../../core/evidence/zone.js';

/** The clock of a place: what it shows at an instant, and the instant at which it shows something. */
export interface Clock {
  /** Whole microseconds since 1970 in UTC, of those that the clock shows. Of an hour that comes twice it is the first. */
  readonly instantOf: (shown: number) => number;
  /** What it is ahead of UTC at an instant, in microseconds. */
  readonly offsetAt: (instant: number) => number;
}

/** The clock of a zone by its name, such as Europe/Berlin or UTC; undefined where there is no such zone. */
export function clockOf(zone: string): Clock | undefined {
  let parts: Intl.DateTimeFormat;
  try {
    parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, ...PARTS });
  } catch {
    return undefined;
  }
  const known = new Map<number, number>();
  /** Clocks change at full hours of UTC, or at half hours in a few places. */
  const offsetAt = (instant: number) => {
    const half = Math.floor(instant / HALF);
    const kept = known.get(half);
    if (kept !== undefined) return kept;
    const offset = offsetOf(parts, half * HALF);
    known.set(half, offset);
    return offset;
  };
  return {
    offsetAt,
    instantOf(shown) {
      const before = shown - offsetAt(shown - DAY);
      const after = shown - offsetAt(shown + DAY);
      if (before === after) return before;
      // Either side of a change: the earlier one that really shows it; in an hour that is left out, as before it.
      return before + offsetAt(before) === shown
        ? before
        : after + offsetAt(after) === shown
          ? after
          : before;
    },
  };
}

/** What core needs of a clock for the instants between two: an offset for each change of it. */
export function zoneBetween({ offsetAt }: Clock, first: number, last: number): Zone {
  const from = [-Infinity];
  const offset = [offsetAt(first - DAY)];
  for (let day = first - DAY; day <= last; day += DAY) {
    const [before, after] = [offsetAt(day), offsetAt(day + DAY)];
    if (before === after) continue;
    from.push(changeBetween(offsetAt, day, day + DAY));
    offset.push(after);
  }
  return { from, offset };
}

/** The first half hour at which a clock is as it is at the end. */
function changeBetween(offsetAt: Clock['offsetAt'], start: number, end: number): number {
  let [low, high] = [Math.floor(start / HALF), Math.ceil(end / HALF)];
  while (low + 1 < high) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * HALF) === offsetAt(end)) high = middle;
    else low = middle;
  }
  return high * HALF;
}

const HALF = HOUR / 2;

const PARTS = {
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric',
} as const;

function offsetOf(format: Intl.DateTimeFormat, instant: number): number {
  const shown = new Map(
    format.formatToParts(new Date(instant / 1000)).map(({ type, value }) => [type, Number(value)]),
  );
  const of = (type: string) => shown.get(type as Intl.DateTimeFormatPartTypes) ?? 0;
  const local = Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'));
  return local * 1000 - instant;
}
