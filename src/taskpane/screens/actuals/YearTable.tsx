import type { OfferForecast } from '../../../core/study/time/forecast.js';
import type { ActualOutlook } from '../../../core/study/time/outlook-with-actuals.js';
import { actualsMessages } from '../../../messages/actuals.js';
import { useFigures } from '../../hooks/use-figures.js';
import { DataTable } from '../../parts/DataTable.js';
import type { Months } from '../forecast/words.js';
import { inYears } from './words.js';

/** How each year will end: what is over, what is to go, both together, and its budget. */
export function YearTable({
  plan,
  ahead,
  months,
}: {
  readonly plan: OfferForecast;
  /** Undefined where nothing is known of a month. */
  readonly ahead: ActualOutlook | undefined;
  readonly months: Months;
}) {
  const { money } = useFigures();
  const { years: texts } = actualsMessages();
  return (
    <section aria-labelledby="years-title">
      <h2 id="years-title">{texts.title}</h2>
      <p className="soft">{texts.help}</p>
      <DataTable
        caption={texts.caption}
        headings={texts.headings}
        rows={inYears(plan, ahead, months).map(({ name, actual, toGo, outlook, budget }) => ({
          key: name,
          cells: [
            name,
            ...[outlook, budget, outlook.minus(budget), actual, toGo].map((amount) => money(amount)),
          ],
        }))}
      />
    </section>
  );
}
