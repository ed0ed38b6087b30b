import { ok, type Result } from '../../core/fault/result.js';
import type { Cell } from '../../core/grid/cell.js';
import { tabulateForecastParts } from '../../core/report/forecast-parts.js';
import { tabulateOutlook } from '../../core/report/outlook.js';
import { forecastOffer, type OfferForecast } from '../../core/study/time/forecast.js';
import { outlookWithActuals, type ActualOutlook } from '../../core/study/time/outlook-with-actuals.js';
import { yearSpans } from '../../core/traffic/calendar.js';
import { tableOrFault } from './expected-table.js';
import { knownMonths, overKnownMonths } from './known-months.js';
import { rememberedByInputs } from './remembered-by-inputs.js';

/** What the formulas of Outlook will show, as the engine has it. */
export interface OutlookFigures {
  /** Whether anything is known of a month. */
  readonly isKnown: boolean;
  readonly plan: Result<OfferForecast>;
  /** Undefined where nothing is known: the plan then is the outlook. */
  readonly own: Result<ActualOutlook> | undefined;
  readonly months: Cell[][];
  readonly planned: Cell[][];
}

export const outlookFigures = rememberedByInputs(
  ({ assumed, settings: { studiedOffer, view } }) => [assumed, studiedOffer, view],
  (draft): OutlookFigures => {
    const { assumptions, settings } = draft;
    const { outlook } = assumptions;
    const known = knownMonths(draft);
    const isKnown = !known.ok || known.value.length > 0;
    const years = outlook.calendar === undefined ? [] : yearSpans(outlook.months, outlook.calendar);
    const plan = overKnownMonths(draft, (base) => forecastOffer(base, outlook, settings.view));
    const own = isKnown
      ? overKnownMonths(draft, (base, over) => outlookWithActuals(base, outlook, over, settings.view))
      : undefined;
    const planned = plan.ok ? ok(tabulateForecastParts(plan.value, outlook.calendar, years)) : plan;
    const months = own?.ok === true ? ok(tabulateOutlook(own.value, outlook.calendar, years)) : own;
    return { isKnown, plan, own, months: tableOrFault(months ?? planned), planned: tableOrFault(planned) };
  },
);
