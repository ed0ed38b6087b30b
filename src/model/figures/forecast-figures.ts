import { ok, type Result } from '../../core/fault/result.js';
import type { Cell } from '../../core/grid/cell.js';
import { tabulateChannelMonths } from '../../core/report/channel-months.js';
import { turned } from '../../core/report/table.js';
import type { MonthsLaid } from '../../core/scenario/tables/scenario.js';
import { tabulateForecastParts } from '../../core/report/forecast-parts.js';
import { tabulateForecast, type Forecasts } from '../../core/report/forecast.js';
import type { MonthsView } from '../../core/invoice/contract-year.js';
import { pickOffer } from '../../core/terms/pick-offer.js';
import { forecast, forecastOffer, type OfferForecast } from '../../core/study/time/forecast.js';
import type { Calendar } from '../../core/traffic/calendar.js';
import { tableOrFault } from './expected-table.js';
import { rememberedByInputs } from './remembered-by-inputs.js';

/** What the formulas of Forecast will show, as the engine has it. */
export interface ForecastFigures {
  readonly forecasts: Forecasts;
  /** Of all offers, as it spills. */
  readonly all: Cell[][];
  /** Of the offer studied, in the view chosen and in the other one, each with its months as they spill. */
  readonly studied: Result<OfferForecast>;
  readonly parts: Cell[][];
  readonly other: Cell[][];
  /** What each channel pays of it. */
  readonly channels: Cell[][];
}

export const forecastFigures = rememberedByInputs(
  ({ assumed, settings: { studiedOffer, view, monthsLaid } }) => [assumed, studiedOffer, view, monthsLaid],
  (draft): ForecastFigures => {
    const { traffic, offers, assumptions, settings } = draft;
    const { outlook } = assumptions;
    const all = forecast(traffic, offers, outlook, settings.view);
    const forecasts = all.ok ? all.value : [];
    const offer = pickOffer(offers, settings.studiedOffer);
    const inView = (view: MonthsView) =>
      offer.ok ? forecastOffer({ traffic, offer: offer.value }, outlook, view) : offer;
    const studied = inView(settings.view);
    const other = inView(otherView(settings.view));
    return {
      forecasts,
      all: tableOrFault(all.ok ? ok(tabulateForecast(forecasts, outlook.months, outlook.calendar)) : all),
      studied,
      parts: partsOf(studied, outlook.calendar),
      other: partsOf(other, outlook.calendar),
      channels: channelsOf(studied, outlook.calendar, settings.monthsLaid),
    };
  },
);

/** The view that is not chosen. */
export function otherView(view: MonthsView): MonthsView {
  return view === 'cash' ? 'accrual' : 'cash';
}

function partsOf(own: Result<OfferForecast>, calendar: Calendar | undefined): Cell[][] {
  return tableOrFault(own.ok ? ok(tabulateForecastParts(own.value, calendar)) : own);
}

function channelsOf(own: Result<OfferForecast>, calendar: Calendar | undefined, laid: MonthsLaid): Cell[][] {
  if (!own.ok) return tableOrFault(own);
  const table = tabulateChannelMonths(own.value, calendar);
  return laid === 'across' ? turned(table) : table;
}
