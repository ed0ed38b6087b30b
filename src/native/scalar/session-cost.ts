import * as SCALAR from '../../core/contract/scalar.js';
import type { PricedMeter } from '../../core/metric/units-per-session.js';
import type { Converter } from '../converter.js';
import { billedUnits, interactions, meterAt, product, resolutionRate } from './meter-words.js';
import type { Position } from './position.js';
import { repliesCost } from './replies-cost.js';
import { spreadConverter, type WholeArguments } from './spread.js';
import { sessionLengthsAt } from './session-lengths.js';

/** E[min(price × N, cap)]. */
export const cappedCostPerSession = spreadConverter(SCALAR.CAPPED_COST_PER_SESSION, (at, tables) => {
  const price = at.number('price');
  return repliesCost(price, sessionLengthsAt(at, tables), at.optional('cap'));
});

export const effectiveCostPerSession = effectiveCost((_at, cost) => cost);

export const effectiveCostPerResolution = effectiveCost((at, cost) => `${cost}/${resolutionRate(at)}`);

export const effectiveCostPerInteraction = effectiveCost((at, cost, tables) => {
  const turns = tables.whole('turns') ?? histogramText(at);
  return `${cost}/${turns === undefined ? interactions(at) : sessionLengthsAt(at, tables).mean}`;
});

function effectiveCost(per: (at: Position, cost: string, tables: WholeArguments) => string): Converter {
  return spreadConverter(SCALAR.EFFECTIVE_COST, (at, tables) => per(at, sessionCost(at, tables), tables));
}

/** What the average session costs: a cap per session works on each session, one per resolution on the whole. */
function sessionCost(at: Position, tables: WholeArguments): string {
  const meter = meterAt(at, 'meter');
  const cap = at.optional('cap');
  if (cap === undefined) return costOf(at, meter, tables, undefined);
  if (at.word('capPer', SCALAR.EFFECTIVE_COST.capPer) === 'session') return costOf(at, meter, tables, cap);
  const uncapped = costOf(at, meter, tables, undefined);
  return `MIN(${uncapped},${cap}*${resolutionRate(at)})`;
}

function costOf(at: Position, meter: PricedMeter, tables: WholeArguments, cap: string | undefined): string {
  const price = at.number('price');
  if (meter === 'interaction') return repliesCost(price, sessionLengthsAt(at, tables), cap);
  const units = billedUnits(at, meter);
  return product(cap === undefined ? price : `MIN(${price},${cap})`, units);
}

function histogramText(at: Position): string | undefined {
  const { value } = at.operand('turns');
  return typeof value === 'string' && value.includes(':') ? value : undefined;
}
