import type { Dec } from '../exact/decimal.js';
import { conflict } from '../fault/fault.js';
import { failed, ok, type Result } from '../fault/result.js';
import { phrase } from '../phrase/phrase.js';
import type { Quote } from '../scenario/quote/quote.js';
import type { FigureId } from './figure-words.js';
import type { ForecastMonth } from './time/forecast.js';
import { monthParts } from './time/month-parts.js';

/** A figure of a month of a forecast, and of a steady month where that has it. */
interface FigureOf {
  readonly steady?: (quote: Quote) => Dec | undefined;
  readonly month: (month: ForecastMonth) => Dec | undefined;
}

const FIGURES: Readonly<Record<FigureId, FigureOf>> = {
  'effective cost per resolution': {
    steady: ({ metrics }) => metrics.effectiveCostPerResolution,
    month: ({ costPerResolution }) => costPerResolution,
  },
  'cost per session': {
    steady: ({ metrics }) => metrics.costPerSession,
    month: ({ exactTotal, quote }) => ratio(exactTotal, quote.activity.sessions),
  },
  'monthly total': {
    steady: ({ reported }) => reported.total,
    month: ({ total }) => total,
  },
  'total cost': {
    steady: ({ reported, metrics }) => reported.total.plus(metrics.humanCost),
    month: ({ total, quote }) => total.plus(quote.metrics.humanCost),
  },
  'human cost': {
    steady: ({ metrics }) => metrics.humanCost,
    month: ({ quote }) => quote.metrics.humanCost,
  },
  'usage charge': {
    steady: ({ reported }) => reported.usageCharge,
    month: (own) => monthParts(own).usage,
  },
  'fixed fees': {
    steady: ({ reported }) => reported.fixedFees,
    month: (own) => monthParts(own).monthlyFees.plus(own.annualTopUp),
  },
  'one-off per month': {
    steady: ({ reported }) => reported.oneOff,
    month: ({ oneOff }) => oneOff,
  },
  'failure spend': {
    steady: ({ metrics }) => metrics.failureSpend,
    month: ({ quote }) => quote.metrics.failureSpend,
  },
  'share served': {
    steady: ({ metrics }) => metrics.shareServed,
    month: ({ quote }) => quote.metrics.shareServed,
  },
  sessions: {
    steady: ({ activity }) => activity.sessions,
    month: ({ quote }) => quote.activity.sessions,
  },
  resolutions: {
    steady: ({ activity }) => activity.resolutions,
    month: ({ quote }) => quote.activity.resolutions,
  },
  'resolution rate': {
    steady: ({ activity }) => ratio(activity.resolutions, activity.sessions),
    month: ({ quote: { activity } }) => ratio(activity.resolutions, activity.sessions),
  },
  'monthly fees': { month: (own) => monthParts(own).monthlyFees },
  'annual top-up': { month: ({ annualTopUp }) => annualTopUp },
  cumulative: { month: ({ cumulative }) => cumulative },
};

/** A figure of a steady month; undefined where there is nothing to divide by. Fault: only months among others have it. */
export function steadyFigure(id: FigureId, quote: Quote): Result<Dec | undefined> {
  const { steady } = FIGURES[id];
  if (steady !== undefined) return ok(steady(quote));
  return failed(conflict('figure', phrase('figureOfMonths', id)));
}

/** A figure of a month of a forecast. */
export function monthFigure(id: FigureId, month: ForecastMonth): Dec | undefined {
  return FIGURES[id].month(month);
}

function ratio(part: Dec, of: Dec): Dec | undefined {
  return of.isZero() ? undefined : part.div(of);
}
