import type { Dec } from '../../../core/exact/decimal.js';
import type { CheapestForecast } from '../../../core/report/cheapest-forecast.js';
import type { ForecastTotal } from '../../../core/study/time/forecast.js';
import type { Guarantee, GuaranteeTerms } from '../../../core/study/time/guarantee.js';
import { calendarMonth, shortYear, yearSpans, type Calendar } from '../../../core/traffic/calendar.js';
import { laterMessages } from '../../../messages/later.js';
import { monthNames } from '../../../messages/month-names.js';
import type { FigureFormat } from '../../format/figures.js';

/** How the months of a forecast are called. */
export interface Months {
  /** Undefined: by their numbers. */
  readonly calendar: Calendar | undefined;
  /** `Month 13`; `Jul 2027`. */
  readonly one: (month: number) => string;
  /** `Month 13`, `Months 13 to 24`; `Jul 2027 to Jun 2028`. */
  readonly stretch: (own: Pick<ForecastTotal, 'from' | 'to'>) => string;
  /** A month along an axis; '' between two of them. */
  readonly tick: (value: number) => string;
  /** A row of the season: `Month 1`; `January`. */
  readonly ofSeason: (month: number) => string;
  /** The years in which months are added up: `Months 13 to 24`; `FY27`. */
  readonly years: (months: number) => readonly string[];
}

/** @param language of the names of months */
export function monthsIn(calendar: Calendar | undefined, language: string): Months {
  const { month: numbered, months: severalNumbered, span, fiscalYear } = laterMessages().forecast;
  const { long, short } = monthNames(language);
  const one = (month: number) =>
    calendar === undefined ? numbered(month) : short(calendarMonth(calendar, month));
  const stretch = ({ from, to }: Pick<ForecastTotal, 'from' | 'to'>) => {
    if (from === to) return one(from);
    return calendar === undefined ? severalNumbered(from, to) : span(one(from), one(to));
  };
  return {
    calendar,
    one,
    stretch,
    tick: (value) => (Number.isInteger(value) ? one(value) : ''),
    ofSeason: calendar === undefined ? numbered : long,
    years: (months) =>
      yearSpans(months, calendar).map((own) =>
        own.fiscalYear === undefined ? stretch(own) : fiscalYear(shortYear(own.fiscalYear)),
      ),
  };
}

/** What the next offer costs more over the months; '' where there is none. */
export function nextOverMonths(
  { next, more, servesLess, nextBillsNothing }: CheapestForecast,
  write: (more: Dec) => string,
): string {
  if (next === undefined || more === undefined) return '';
  const { headline } = laterMessages().forecast;
  if (nextBillsNothing) return headline.nextBillsNothing(next);
  if (servesLess) return headline.nextServesLess(next);
  return more.isZero() ? headline.costsTheSame(next) : headline.next(next, write(more));
}

/** What becomes of a guarantee over the months that are judged. */
export function guaranteeInWords(
  { resolutionRate, isBroken, paid, paidBack, totalAfter }: Guarantee,
  { floor, months, most }: GuaranteeTerms,
  { money, share }: FigureFormat,
): string {
  const texts = laterMessages().forecast.guarantee;
  if (resolutionRate === undefined) return texts.noConversations(months);
  if (!isBroken) return texts.met(share(resolutionRate), share(floor), months);
  const refund = most?.eq(paidBack) === true ? texts.limitPaidBack : texts.paidBack;
  return [
    texts.broken(share(resolutionRate), share(floor), months),
    refund(money(paid), money(paidBack), money(totalAfter)),
  ].join(' ');
}
