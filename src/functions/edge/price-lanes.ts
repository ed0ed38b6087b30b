import { fastBreakEvenPrice, fastConvertedPrice, type PlainSession } from '../../core/metric/fast-session.js';
import { PRICED_METER_LIST, PRICED_METERS } from '../../core/metric/units-per-session.js';
import { NUMBER, numberOr, wordOf, type FastLane } from './fast-lane.js';

type Column = Float64Array;
type Five = [Column, Column, Column, Column, Column];

const NOTHING: PlainSession = { interactionsPerSession: NaN, resolutionRate: NaN, handoverShare: 0 };

/** The lane of CONVERT_PRICE, for one call: price, from, to, interactions per session, resolution rate. */
export function conversionLane(): FastLane {
  const meter = wordOf(PRICED_METERS, PRICED_METER_LIST);
  return {
    takes: [NUMBER, meter, meter, NUMBER, NUMBER],
    figures(columns, into, count) {
      const [prices, froms, tos, replies, rates] = columns as Five;
      const session = { ...NOTHING };
      for (let at = 0; at < count; at += 1) {
        const from = PRICED_METER_LIST[froms[at] as number];
        const to = PRICED_METER_LIST[tos[at] as number];
        session.interactionsPerSession = replies[at] as number;
        session.resolutionRate = rates[at] as number;
        into[at] =
          from === undefined || to === undefined
            ? NaN
            : fastConvertedPrice(prices[at] as number, from, to, session);
      }
    },
  };
}

/** The lane of BREAKEVEN_PRICE, for one call: meter, interactions per session, resolution rate, human cost, handover share. */
export function breakEvenPriceLane(): FastLane {
  return {
    takes: [wordOf(PRICED_METERS, PRICED_METER_LIST), NUMBER, NUMBER, NUMBER, numberOr(0)],
    figures(columns, into, count) {
      const [meters, replies, rates, humanCosts, handovers] = columns as Five;
      const session = { ...NOTHING };
      for (let at = 0; at < count; at += 1) {
        const meter = PRICED_METER_LIST[meters[at] as number];
        session.interactionsPerSession = replies[at] as number;
        session.resolutionRate = rates[at] as number;
        session.handoverShare = handovers[at] as number;
        into[at] = meter === undefined ? NaN : fastBreakEvenPrice(humanCosts[at] as number, meter, session);
      }
    },
  };
}
