import { min, sum, type Dec } from '../exact/decimal.js';
import { roundUnits } from '../exact/rounding.js';
import { conflict } from '../fault/fault.js';
import { failed, ok, type Result } from '../fault/result.js';
import { expectedSessionCharge, type ReplyUnits } from '../traffic/spread.js';
import type { BilledUnits } from './bill.js';
import type { ChannelUsage } from './count.js';
import type { Charge } from './charge.js';
import { amountOf, type Slice } from './tariff/slice.js';
import { rateUnits } from './tariff/tariff.js';
import { scheduleEnd } from './tariff/tiers.js';

/** A charge in money, unrounded: the slices of its rate schedule, and what its resolution cap takes off. */
export interface RatedCharge {
  readonly billed: BilledUnits;
  readonly slices: readonly Slice[];
  /** Sum of the slices. */
  readonly before: Dec;
  /** What is owed: `before`, or the resolution cap if that is less. */
  readonly amount: Dec;
}

/** billed units → charges in money. Faults: units beyond the end of a closed schedule. */
export function rate(billed: readonly BilledUnits[]): Result<RatedCharge[]> {
  const beyond = billed.flatMap((own) => beyondSchedule(own));
  return beyond.length > 0 ? failed(...beyond) : ok(billed.map(rateCharge));
}

function rateCharge(billed: BilledUnits): RatedCharge {
  const { charge, resolutions } = billed.usage;
  const slices =
    charge.sessionCap === undefined ? rateUnits(billed.billed, charge.tariff) : cappedSlices(billed);
  const before = amountOf(slices);
  const amount =
    charge.resolutionCap === undefined ? before : min(before, charge.resolutionCap.times(resolutions));
  return { billed, slices, before, amount };
}

function beyondSchedule({ usage: { charge }, billed }: BilledUnits) {
  if (charge.tariff.kind !== 'tiers') return [];
  const end = scheduleEnd(charge.tariff);
  if (end === undefined || roundUnits(billed).lte(end)) return [];
  return [
    conflict(
      `${charge.where}, Tiers`,
      `the last tier ends at ${end.toString()}, and ${roundUnits(billed).toString()} units are billed; leave its "to" out to make it open`,
    ),
  ];
}

/** With a cap per session: each session costs at most the cap, and a spread of session length counts. */
function cappedSlices({ usage, billed }: BilledUnits): Slice[] {
  const { charge } = usage;
  const cap = charge.sessionCap;
  if (cap === undefined || charge.tariff.kind !== 'perUnit') return [];
  const { rate: price } = charge.tariff;
  const rule = replyUnits(charge);
  if (rule === undefined) return rateUnits(billed, { kind: 'perUnit', rate: min(price, cap) });
  const perChannel = usage.channels.map((own) =>
    own.channel.sessions.times(sessionCharge(own, rule, price, cap)),
  );
  return [{ label: 'Capped sessions', quantity: billed, rate: undefined, amount: sum(perChannel) }];
}

/** What one average session of a channel costs under a cap per session. */
export function sessionCharge(
  { session, unitsPerSession }: ChannelUsage,
  rule: CappedRule,
  price: Dec,
  cap: Dec,
): Dec {
  if (rule === 'perSession') return min(price.times(unitsPerSession), cap);
  return expectedSessionCharge({ rate: price, cap, units: rule, ...session });
}

type CappedRule = ReplyUnits | 'perSession';

/** How the capped charge depends on a session's replies; undefined where the cap is simply a cap on the rate. */
function replyUnits({ meter, unitRule }: Charge): CappedRule | undefined {
  if (meter === 'interaction') return { kind: 'replies' };
  if (meter !== 'unit' || unitRule === undefined) return undefined;
  return unitRule.kind === 'perSession' ? 'perSession' : unitRule;
}
