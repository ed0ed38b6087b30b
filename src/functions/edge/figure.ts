import { FIGURE } from '../../core/contract/plan.js';
import { toDouble, type Dec } from '../../core/exact/decimal.js';
import { conflict, nothingToDivideBy } from '../../core/fault/fault.js';
import { failed, ok, type Result } from '../../core/fault/result.js';
import { phrase } from '../../core/phrase/phrase.js';
import type { FigureId } from '../../core/study/figure-words.js';
import { monthFigure, steadyFigure } from '../../core/study/one-figure.js';
import { forecastOffer, type OfferForecast } from '../../core/study/time/forecast.js';
import { pickOffer } from '../../core/terms/pick-offer.js';
import { MONTHS_IN_YEAR } from '../../core/traffic/months.js';
import { broadcast } from './broadcast.js';
import type { Given, Inputs } from './call.js';
import type { HostCell } from './cell.js';
import { outlookOf } from './outlook.js';
import { quoteOne, readPriced, type ReadTables } from './offers.js';
import { plain } from '../../core/exact/plain.js';

const { offers: _offers, traffic: _traffic, ...OWN } = FIGURE;
type Asked = Given<typeof OWN>;

/** A figure of one offer, steady or of a month, spread over ranges; both tables are read once, and a plan once for all its months. */
export function figureOfMonths(inputs: Inputs<typeof FIGURE>): HostCell[][] {
  let read: Result<ReadTables> | undefined;
  const plans = new Map<string, Result<OfferForecast>>();
  return broadcast(OWN, inputs, (given) => {
    const priced = (read ??= readPriced(inputs.offers, inputs.traffic));
    if (!priced.ok) return priced;
    const { figure, month } = given;
    if (month === undefined) {
      const quoted = quoteOne(priced.value, given.offerName);
      const own = quoted.ok ? steadyFigure(figure, quoted.value) : quoted;
      return own.ok ? found(figure, own.value) : own;
    }
    const plan = planOf(priced.value, given, month, plans);
    if (!plan.ok) return plan;
    const own = plan.value.months[toDouble(month) - 1];
    if (own !== undefined) return found(figure, monthFigure(figure, own));
    return failed(conflict('month', phrase('monthBeyondPlan', plain(month), plan.value.months.length)));
  });
}

function planOf(
  { traffic, offers }: ReadTables,
  given: Asked,
  month: Dec,
  plans: Map<string, Result<OfferForecast>>,
): Result<OfferForecast> {
  const months = given.months ?? month.div(MONTHS_IN_YEAR).ceil().times(MONTHS_IN_YEAR);
  const key = [
    given.offerName ?? '',
    months.toString(),
    given.growth.others?.toString() ?? '',
    given.start?.toString() ?? '',
  ].join('\n');
  const known = plans.get(key);
  if (known !== undefined) return known;
  const plan = planned();
  plans.set(key, plan);
  return plan;

  function planned(): Result<OfferForecast> {
    const offer = pickOffer(offers, given.offerName);
    const outlook = outlookOf({ ...given, months, fiscalYearStarts: undefined });
    if (!offer.ok) return offer;
    if (!outlook.ok) return outlook;
    return forecastOffer({ traffic, offer: offer.value }, outlook.value, 'accrual');
  }
}

function found(figure: FigureId, value: Dec | undefined): Result<Dec> {
  if (value !== undefined) return ok(value);
  return failed(nothingToDivideBy(figure === 'effective cost per resolution' ? 'resolutions' : 'sessions'));
}
