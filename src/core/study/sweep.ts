import { dec, ONE, sum, ZERO, type Dec } from '../exact/decimal.js';
import { assert, ok, type Result } from '../fault/result.js';
import { LEVERS, type Case } from '../scenario/levers.js';
import { count, type ChargeUsage } from '../terms/count.js';
import type { Offer } from '../terms/offer.js';
import { serves } from '../terms/serves.js';
import type { Traffic } from '../traffic/channel.js';
import { project, type Activity } from '../traffic/project.js';

/** The levers over which a bill is made of lines and jumps. */
export type SweptLever = 'resolution rate' | 'sessions' | 'interactions per session';

/** A lever over a range of its values. */
export interface Range {
  readonly lever: SweptLever;
  readonly from: Dec;
  readonly to: Dec;
  /** A value above `from` by which lines are measured, the same for offers that are compared. */
  readonly probe: Dec;
  /** Whether resolutions grow in proportion to the lever; else it leaves them as they are. */
  readonly resolves: boolean;
}

const MOST_INTERACTIONS = dec(100);
const MOST_TIMES_TODAY = dec(10);

/** All resolution rates, sessions up to ten times today's, 1 to 100 interactions per session (fewer than 1 is none). */
export function rangeOf(lever: SweptLever, traffic: Traffic): Range {
  switch (lever) {
    case 'resolution rate':
      return { lever, from: ZERO, to: ONE, probe: ONE, resolves: true };
    case 'sessions': {
      const today = sum(traffic.channels.map((channel) => channel.sessions));
      return { lever, from: ZERO, to: today.times(MOST_TIMES_TODAY), probe: today, resolves: true };
    }
    case 'interactions per session':
      return { lever, from: ONE, to: MOST_INTERACTIONS, probe: dec(2), resolves: false };
  }
}

/** A month where the lever has one value: what happens on the channels served, and what each charge's meter counts. */
export interface SweptMonth {
  readonly traffic: Traffic;
  readonly activity: Activity;
  readonly usage: readonly ChargeUsage[];
}

/** A case whose lever is turned through its range, before any volume cap. Lines are measured at its first two months. */
export interface Sweep {
  readonly range: Range;
  readonly offer: Offer;
  readonly start: SweptMonth;
  readonly probe: SweptMonth;
  readonly end: SweptMonth;
}

/** A figure that is a line over the lever: `atStart` where the range starts, rising by `slope`. */
export interface Line {
  readonly atStart: Dec;
  readonly slope: Dec;
}

/** Faults: nothing there for the lever to change. */
export function sweep(base: Case, range: Range): Result<Sweep> {
  const [start, probe, end] = [range.from, range.probe, range.to].map((value) => monthAt(base, range, value));
  assert(start !== undefined && probe !== undefined && end !== undefined, 'three values give three months');
  if (!start.ok) return start;
  if (!probe.ok) return probe;
  if (!end.ok) return end;
  return ok({ range, offer: base.offer, start: start.value, probe: probe.value, end: end.value });
}

/** The line of a figure that is one. */
export function lineOf(
  { range: { from, probe: to }, start, probe }: Sweep,
  figure: (month: SweptMonth) => Dec,
): Line {
  const atStart = figure(start);
  return { atStart, slope: figure(probe).minus(atStart).div(to.minus(from)) };
}

function monthAt(base: Case, { lever }: Range, value: Dec): Result<SweptMonth> {
  const turned = LEVERS[lever].set(base, value);
  if (!turned.ok) return turned;
  const { traffic, offer } = turned.value;
  const activity = project(traffic, { ...offer, serves: (channel) => serves(offer, channel) });
  return ok({ traffic, activity, usage: count(activity, offer) });
}
