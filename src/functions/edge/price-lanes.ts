import { fastBreakEvenPrice, fastConvertedPrice, type PlainSession } from '../../core/metric/fast-session.js';
import { PRICED_METERS } from '../../core/metric/units-per-session.js';
import type { FastLane } from './broadcast.js';
import { isLeftOut, plainNumber, wordReader } from './plain-cells.js';

/** The lane of CONVERT_PRICE, for one call: price, from, to, interactions per session, resolution rate. */
export function conversionLane(): FastLane {
  const session: PlainSession = { interactionsPerSession: NaN, resolutionRate: NaN, handoverShare: 0 };
  const fromOf = wordReader(PRICED_METERS);
  const toOf = wordReader(PRICED_METERS);
  return (cells) => {
    const from = fromOf(cells[1]);
    const to = toOf(cells[2]);
    if (from === undefined || to === undefined) return NaN;
    session.interactionsPerSession = plainNumber(cells[3]);
    session.resolutionRate = plainNumber(cells[4]);
    return fastConvertedPrice(plainNumber(cells[0]), from, to, session);
  };
}

/** The lane of BREAKEVEN_PRICE, for one call: meter, interactions per session, resolution rate, human cost, handover share. */
export function breakEvenPriceLane(): FastLane {
  const session: PlainSession = { interactionsPerSession: NaN, resolutionRate: NaN, handoverShare: 0 };
  const meterOf = wordReader(PRICED_METERS);
  return (cells) => {
    const meter = meterOf(cells[0]);
    if (meter === undefined) return NaN;
    session.interactionsPerSession = plainNumber(cells[1]);
    session.resolutionRate = plainNumber(cells[2]);
    session.handoverShare = isLeftOut(cells[4]) ? 0 : plainNumber(cells[4]);
    return fastBreakEvenPrice(plainNumber(cells[3]), meter, session);
  };
}
