import type { COST_FORECAST } from '../../core/contract/plan.js';
import { ok, type Result } from '../../core/fault/result.js';
import { tabulateChannelMonths } from '../../core/report/channel-months.js';
import { tabulateForecastParts } from '../../core/report/forecast-parts.js';
import { tabulateForecast } from '../../core/report/forecast.js';
import { tabulateOutlook } from '../../core/report/outlook.js';
import type { Table } from '../../core/report/table.js';
import { forecast, forecastOffer } from '../../core/study/time/forecast.js';
import { outlookWithActuals } from '../../core/study/time/outlook-with-actuals.js';
import { pickOffer } from '../../core/terms/pick-offer.js';
import { yearSpans } from '../../core/traffic/calendar.js';
import type { Given } from './call.js';
import type { ReadTables } from './offers.js';
import { outlookOf } from './outlook.js';

/** The table that COST_FORECAST is asked for, months below each other. */
export function forecastTable(
  { traffic, offers }: ReadTables,
  given: Given<typeof COST_FORECAST>,
): Result<Table> {
  const read = outlookOf(given);
  if (!read.ok) return read;
  const outlook = read.value;
  const { months: count, calendar } = outlook;
  const years = given.fiscalYearStarts === undefined ? [] : yearSpans(count, calendar);
  const happened = given.actuals(calendar);
  if (!happened.ok) return happened;
  const isOver = happened.value.length > 0;
  const byChannel = given.table === 'channels';
  if (given.offerName === undefined && !isOver && !byChannel) {
    const all = forecast(traffic, offers, outlook, given.view);
    return all.ok ? ok(tabulateForecast(all.value, count, calendar, years)) : all;
  }
  const offer = pickOffer(offers, given.offerName);
  if (!offer.ok) return offer;
  const base = { traffic, offer: offer.value };
  if (isOver) {
    const over = outlookWithActuals(base, outlook, happened.value, given.view);
    if (!over.ok) return over;
    const { forecast: own, beside } = over.value;
    return ok(
      byChannel
        ? tabulateChannelMonths(own, calendar, years, beside)
        : tabulateOutlook(over.value, calendar, years),
    );
  }
  const own = forecastOffer(base, outlook, given.view);
  if (!own.ok) return own;
  const tabulate = byChannel ? tabulateChannelMonths : tabulateForecastParts;
  return ok(tabulate(own.value, calendar, years));
}
