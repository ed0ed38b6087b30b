import { useDeferredValue, useMemo } from 'react';
import type { Dec } from '../../../core/exact/decimal.js';
import { forecastsByCase, type ForecastsByCase } from '../../../core/report/by-case.js';
import type { RankBasis } from '../../../core/scenario/ranking/rank-basis.js';
import { laterMessages } from '../../../messages/later.js';
import { messages } from '../../../messages/messages.js';
import { useFigures } from '../../hooks/use-figures.js';
import { usePaneState } from '../../hooks/use-pane.js';
import { usePriced } from '../../hooks/use-priced.js';
import { DataTable } from '../../parts/DataTable.js';
import { useAssumptions } from '../assumptions/use-assumptions.js';
import { useStudied } from '../assumptions/use-studied.js';
import { useMonths } from '../forecast/use-months.js';
import { CaseTable } from './CaseTable.js';
import { caseHeadings } from './case-headings.js';

/** What all months come to in every case, of every offer, and of one of them by year. */
export function ForecastByCase() {
  const { basis } = usePriced();
  const { read } = useAssumptions();
  return basis === undefined || !read.ok ? null : <ByCase basis={basis} months={read.value.outlook.months} />;
}

function ByCase({ basis, months }: { readonly basis: RankBasis; readonly months: number }) {
  const scenario = useDeferredValue(usePaneState((state) => state.scenario));
  const view = usePaneState((state) => state.monthsView);
  const figures = useFigures();
  const forecasts = useMemo(() => forecastsByCase(scenario, view), [scenario, view]);
  const rows = useMemo(() => forecasts.rows(basis), [forecasts, basis]);
  const texts = laterMessages().scenarios.cases;
  const title = texts.overMonths(messages().bases[basis].label);
  const format = (figure: Dec) =>
    basis === 'cost per resolution' ? figures.unitCost(figure) : figures.whole(figure);
  return (
    <section>
      <h2>{title}</h2>
      <CaseTable caption={title} rows={rows} format={format} />
      <Years {...{ forecasts, basis, months }} />
    </section>
  );
}

/** The offer studied by year, a column a case. */
function Years({
  forecasts,
  basis,
  months,
}: {
  readonly forecasts: ForecastsByCase;
  readonly basis: RankBasis;
  readonly months: number;
}) {
  const cases = usePaneState((state) => state.scenario.cases);
  const studied = useStudied()?.name;
  const figures = useFigures();
  const named = useMonths();
  const years = useMemo(
    () => (studied === undefined ? [] : forecasts.years(basis, studied)),
    [forecasts, basis, studied],
  );
  const { scenarios, forecast } = laterMessages();
  if (studied === undefined || years.every((own) => own.length === 0)) return null;
  const title = scenarios.cases.ofYears(forecast.overTime.byYear[basis], studied);
  return (
    <>
      <h3>{title}</h3>
      <DataTable
        caption={title}
        headings={[scenarios.cases.year, ...caseHeadings(cases)]}
        rows={named.years(months).map((year, at) => ({
          key: year,
          cells: [year, ...years.map((own) => figures.whole(own[at]))],
        }))}
      />
    </>
  );
}
