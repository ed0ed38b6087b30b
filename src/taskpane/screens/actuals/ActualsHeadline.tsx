import type { ActualOutlook } from '../../../core/study/time/outlook-with-actuals.js';
import type { BudgetVariance } from '../../../core/study/time/budget-variance.js';
import { actualsMessages } from '../../../messages/actuals.js';
import { useFigures } from '../../hooks/use-figures.js';
import type { Months } from '../forecast/words.js';
import { inYears, varianceInWords } from './words.js';

/** What the last month that is over came to against its budget and why, and how its year will end. */
export function ActualsHeadline({
  variance,
  ahead,
  months,
}: {
  readonly variance: BudgetVariance;
  readonly ahead: ActualOutlook | undefined;
  readonly months: Months;
}) {
  const figures = useFigures();
  const texts = actualsMessages().headline;
  const last = variance.months.at(-1);
  if (last === undefined) return null;
  const year = ahead && inYears(ahead.forecast, ahead, months).find(({ to }) => to >= last.month);
  return (
    <div className="headline">
      <p className="cheapest">{varianceInWords(months.one(last.month), last, figures)}</p>
      {variance.months.length > 1 && (
        <p className="soft">{varianceInWords(texts.all, variance.whole, figures)}</p>
      )}
      {year !== undefined && (
        <p className="soft">
          {texts.year(year.name, figures.money(year.outlook), figures.money(year.budget))}
        </p>
      )}
    </div>
  );
}
