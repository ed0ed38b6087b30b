import { EFFECTIVE_COST } from '../../core/contract/scalar.js';
import type { Dec } from '../../core/exact/decimal.js';
import { nearestRatios, pairColumn } from '../../core/exact/pair-columns.js';
import type { Result } from '../../core/fault/result.js';
import { fastEffectiveCost, money, plainUnits } from '../../core/metric/fast-session.js';
import type { PricedSession } from '../../core/metric/session-cost.js';
import {
  CAP_PER_WORDS,
  PRICED_METER_LIST,
  PRICED_METERS,
  type PricedMeter,
} from '../../core/metric/units-per-session.js';
import { broadcast } from './broadcast.js';
import type { HostCell } from './cell.js';
import { BLOCK, isLeftOut, NUMBER, numberOr, wordOf, type FastLane, type LaneArgument } from './fast-lane.js';

/** One of the three effective costs, spread over ranges: its body, and what the fast lane divides a session's cost by. */
export interface EffectiveCost {
  readonly exact: (session: PricedSession) => Result<Dec>;
  readonly per: PricedMeter;
}

/** An effective cost at every position; rows of plain numbers take the fast lane. */
export function spreadEffectiveCost(
  inputs: { readonly [Name in keyof typeof EFFECTIVE_COST]: unknown },
  { exact, per }: EffectiveCost,
): HostCell[][] {
  return broadcast(EFFECTIVE_COST, inputs, exact, fastLane(per));
}

type Column = Float64Array;
type Eight = [Column, Column, Column, Column, Column, Column, Column, Column];

/** Of the rows of a block: used by every call, one after the other. */
const [PRICES, UNITS, DIVISORS] = [pairColumn(BLOCK), pairColumn(BLOCK), pairColumn(BLOCK)];
const CAPS = Object.keys(CAP_PER_WORDS) as readonly (keyof typeof CAP_PER_WORDS)[];
const MEAN_TURNS: LaneArgument = {
  isNumber: false,
  read: (cell) => (isLeftOut(cell) || cell === 'mean' ? 0 : NaN),
};

/** A lane for one call: price, meter, interactions per session, resolution rate, cap, cap per, handover share, turns. */
function fastLane(per: PricedMeter): FastLane {
  return {
    takes: [
      NUMBER,
      wordOf(PRICED_METERS, PRICED_METER_LIST),
      NUMBER,
      NUMBER,
      numberOr(Infinity),
      wordOf(CAP_PER_WORDS, CAPS, CAPS.indexOf('session')),
      numberOr(0),
      MEAN_TURNS,
    ],
    figures: (columns, into, count) => figures(columns as Eight, per, { into, count }),
  };
}

/** Rows with a cap or handovers by themselves: the others, nearly all, are one ratio. */
function figures(
  columns: Eight,
  per: PricedMeter,
  { into, count }: { readonly into: Float64Array; readonly count: number },
): void {
  const [prices, meters, replies, rates, caps, capsPer, handovers, turns] = columns;
  const special: number[] = [];
  for (let at = 0; at < count; at += 1) {
    const meter = PRICED_METER_LIST[meters[at] as number];
    const isKnown = meter !== undefined && CAPS[capsPer[at] as number] !== undefined && turns[at] === 0;
    const reply = replies[at] as number;
    const rate = rates[at] as number;
    PRICES.values[at] = isKnown ? money(prices[at] as number) : NaN;
    UNITS.values[at] = isKnown ? plainUnits(meter, reply, rate) : NaN;
    DIVISORS.values[at] = plainUnits(per, reply, rate);
    if (isKnown && (caps[at] !== Infinity || handovers[at] !== 0)) special.push(at);
  }
  nearestRatios([PRICES, UNITS, DIVISORS], into, count);
  for (const at of special) {
    into[at] = fastEffectiveCost(
      {
        price: prices[at] as number,
        meter: PRICED_METER_LIST[meters[at] as number] ?? 'session',
        interactionsPerSession: replies[at] as number,
        resolutionRate: rates[at] as number,
        handoverShare: handovers[at] as number,
        cap: caps[at] as number,
        capPer: CAPS[capsPer[at] as number] ?? 'session',
      },
      per,
    );
  }
}
