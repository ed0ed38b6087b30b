import { sum, type Dec } from '../../../core/exact/decimal.js';
import { VARIANCE_PARTS } from '../../../core/report/budget-variance.js';
import type { OfferForecast } from '../../../core/study/time/forecast.js';
import type { ActualOutlook } from '../../../core/study/time/outlook-with-actuals.js';
import type { Variance } from '../../../core/study/time/budget-variance.js';
import { yearSpans } from '../../../core/traffic/calendar.js';
import { actualsMessages } from '../../../messages/actuals.js';
import type { FigureFormat } from '../../format/figures.js';
import type { Months } from '../forecast/words.js';

/** `Mar 2026: $4,120.00 over budget: $3,300.00 volume, −$230.00 terms`; parts of 0 are left out. */
export function varianceInWords(months: string, own: Variance, { money }: FigureFormat): string {
  const texts = actualsMessages().headline;
  if (own.variance.isZero()) return texts.onBudget(months, money(own.actual));
  const parts = VARIANCE_PARTS.filter(([key]) => !own[key].isZero()).map(([key]) =>
    texts.part(money(own[key]), texts.parts[key]),
  );
  const says = own.variance.isPositive() ? texts.over : texts.under;
  return says(months, money(own.variance.abs()), parts.join(texts.and));
}

/** What a year comes to beside its budget. */
interface YearInOutlook {
  readonly name: string;
  readonly to: number;
  readonly actual: Dec;
  readonly toGo: Dec;
  readonly outlook: Dec;
  readonly budget: Dec;
}

/** Each fiscal or contract year: without months that are over all of it is to go, as planned. */
export function inYears(
  plan: OfferForecast,
  ahead: ActualOutlook | undefined,
  { calendar, years }: Pick<Months, 'calendar' | 'years'>,
): readonly YearInOutlook[] {
  const { months } = ahead?.forecast ?? plan;
  const names = years(months.length);
  return yearSpans(months.length, calendar).map(({ from, to }, index) => {
    const own = months.slice(from - 1, to);
    const isOver = (month: number) => ahead?.beside[month - 1]?.isActual === true;
    const outlook = sum(own.map(({ total }) => total));
    const actual = sum(own.filter(({ month }) => isOver(month)).map(({ total }) => total));
    const budget = sum(own.map(({ month, total }) => ahead?.beside[month - 1]?.budget ?? total));
    return { name: names[index] ?? '', to, actual, toGo: outlook.minus(actual), outlook, budget };
  });
}
