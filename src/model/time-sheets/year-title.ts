import { calendarMonth, shortYear, type YearSpan } from '../../core/traffic/calendar.js';
import { monthNames } from '../../messages/month-names.js';
import type { ModelDraft } from '../figures/draft.js';

/** `Months 13 to 24`; `FY27: Jul 2026 to Jun 2027` where months have names. */
export function yearTitle(
  { texts, options, assumptions }: ModelDraft,
  { from, to, fiscalYear }: YearSpan,
): string {
  const { calendar } = assumptions.outlook;
  const own = texts.forecast.years;
  if (calendar === undefined || fiscalYear === undefined) return own.months(from, to);
  const { short } = monthNames(options.language ?? 'en');
  const [first, last] = [from, to].map((month) => short(calendarMonth(calendar, month))) as [string, string];
  return own.fiscal.year(shortYear(fiscalYear), first, last);
}
