import type { CheapestForecast } from '../../../core/report/cheapest-forecast.js';
import type { ForecastTotal } from '../../../core/study/time/forecast.js';
import type { Guarantee, GuaranteeTerms } from '../../../core/study/time/guarantee.js';
import { laterMessages } from '../../../messages/later.js';
import type { FigureFormat } from '../../format/figures.js';

/** Months in a row: `Month 13`, `Months 13 to 24`. */
export function stretchInWords({ from, to }: Pick<ForecastTotal, 'from' | 'to'>): string {
  const { month, months } = laterMessages().forecast;
  return from === to ? month(from) : months(from, to);
}

/** A month along an axis; '' between two of them. */
export function monthTick(value: number): string {
  return Number.isInteger(value) ? laterMessages().forecast.month(value) : '';
}

/** What the next offer costs more over the months; '' where there is none. */
export function nextOverMonths(
  { next, more, servesLess, nextBillsNothing }: CheapestForecast,
  write: FigureFormat['money'],
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
