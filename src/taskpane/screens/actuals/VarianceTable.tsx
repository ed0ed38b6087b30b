import { VARIANCE_PARTS } from '../../../core/report/budget-variance.js';
import type { BudgetVariance, Variance } from '../../../core/study/time/budget-variance.js';
import { actualsMessages } from '../../../messages/actuals.js';
import { useFigures } from '../../hooks/use-figures.js';
import { DataTable } from '../../parts/DataTable.js';
import type { Months } from '../forecast/words.js';

/** Each month that is over: budget, actual, and the parts of what is between them. */
export function VarianceTable({
  variance,
  months,
}: {
  readonly variance: BudgetVariance;
  readonly months: Months;
}) {
  const { money } = useFigures();
  const { table: texts } = actualsMessages();
  const cells = (own: Variance) => [
    money(own.variance),
    money(own.budget),
    money(own.actual),
    ...VARIANCE_PARTS.map(([key]) => money(own[key])),
  ];
  return (
    <section aria-labelledby="variance-title">
      <h2 id="variance-title">{texts.title}</h2>
      <p className="soft">{texts.help}</p>
      <DataTable
        caption={texts.caption}
        headings={texts.headings}
        rows={[
          ...variance.months.map((own) => ({
            key: String(own.month),
            cells: [months.one(own.month), ...cells(own)],
          })),
          { key: 'all', cells: [texts.all, ...cells(variance.whole)] },
        ]}
      />
    </section>
  );
}
