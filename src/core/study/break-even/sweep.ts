import type { Dec } from '../../exact/decimal.js';
import { assert, ok, type Result } from '../../fault/result.js';
import { LEVERS, type Case, type LeverSweep, type SweptLever } from '../../scenario/levers/levers.js';
import { count } from '../../terms/count.js';
import type { ChargeUsage } from '../../terms/usage.js';
import type { Offer } from '../../terms/offer.js';
import { serves } from '../../terms/serves.js';
import type { Traffic } from '../../traffic/channel.js';
import { project, type Activity } from '../../traffic/project.js';

/** A lever over a range of its values. */
export interface Range extends LeverSweep {
  readonly lever: SweptLever;
}

/** All resolution rates, sessions up to ten times today's, 1 to 100 interactions per session (fewer than 1 is none). */
export function rangeOf(lever: SweptLever, traffic: Traffic): Range {
  return { lever, ...LEVERS[lever].sweep(traffic) };
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
export interface SweptLine {
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
): SweptLine {
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
