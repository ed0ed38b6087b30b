import { memo, useCallback, useMemo } from 'react';
import { toDouble, ZERO, type Dec } from '../../../core/exact/decimal.js';
import { costByYear, costSoFar } from '../../../core/report/cost-so-far.js';
import { rankForecasts } from '../../../core/report/cheapest-forecast.js';
import type { Forecasts } from '../../../core/report/forecast.js';
import type { RankBasis } from '../../../core/scenario/ranking/rank-basis.js';
import type { OfferForecast } from '../../../core/study/time/forecast.js';
import { laterMessages } from '../../../messages/later.js';
import { messages } from '../../../messages/messages.js';
import { monthAmount } from '../../format/basis.js';
import { useFigures } from '../../hooks/use-figures.js';
import { DataTable } from '../../parts/DataTable.js';
import { Faults } from '../../parts/Faults.js';
import { LineChart } from '../../parts/chart/LineChart.js';
import { lookOfRank, type ChartLine } from '../../parts/chart/lines.js';
import type { Months } from './words.js';

const MOST_LINES = 8;
const NO_MARKS = [] as const;

/** What each offer costs month after month, added up, and year by year, by what decides. */
export const CostOverTime = memo(function CostOverTime({
  forecasts,
  basis,
  named,
}: {
  readonly forecasts: Forecasts;
  readonly basis: RankBasis;
  readonly named: Months;
}) {
  const figures = useFigures();
  const amount = useCallback((value: number | undefined) => monthAmount(value, figures), [figures]);
  const known = useMemo(() => knownCosts(rankForecasts(forecasts, basis), basis), [forecasts, basis]);
  const lines = useMemo(
    () =>
      known.slice(0, MOST_LINES).map(({ name, soFar }, index): ChartLine => ({
        name,
        ...lookOfRank(index, name),
        points: soFar.map((cost, month) => ({ x: month + 1, y: toDouble(cost) })),
      })),
    [known],
  );
  const months = known[0]?.own.months.length ?? 0;
  const over = useMemo(() => [Math.min(1, months - 1), months] as const, [months]);
  const faults = forecasts.flatMap(({ forecast }) => (forecast.ok ? [] : forecast.faults));
  const { overTime: texts } = laterMessages().forecast;
  return (
    <section aria-labelledby="over-time-title">
      <h2 id="over-time-title">{texts.titles[basis]}</h2>
      {known.length > 0 && (
        <>
          <LineChart
            label={texts.charts[basis]}
            text={known
              .map(({ name, soFar }) => texts.after(name, amount(toDouble(soFar.at(-1) ?? ZERO)), months))
              .join(' ')}
            heading={messages().parts.chart.month}
            lines={lines}
            over={over}
            marks={NO_MARKS}
            now={months}
            heights="all"
            formatX={named.tick}
            formatY={amount}
            formatTick={figures.short}
          />
          {known.length > MOST_LINES && <p className="soft">{texts.firstEight}</p>}
          <ByYear {...{ known, months, basis, named }} />
        </>
      )}
      <Faults faults={faults} />
    </section>
  );
});

interface KnownCost {
  readonly name: string;
  readonly own: OfferForecast;
  /** Added up, month after month. */
  readonly soFar: readonly Dec[];
}

/** The cheapest first. */
function knownCosts(forecasts: Forecasts, basis: RankBasis): KnownCost[] {
  const known = forecasts.flatMap(({ name, forecast }): KnownCost[] =>
    forecast.ok ? [{ name, own: forecast.value, soFar: costSoFar(forecast.value, basis) }] : [],
  );
  const whole = ({ soFar }: KnownCost) => soFar.at(-1) ?? ZERO;
  return known.sort((a, b) => whole(a).cmp(whole(b)));
}

function ByYear({
  basis,
  known,
  months,
  named,
}: {
  /** Says what is added up. */
  readonly basis: RankBasis;
  readonly known: readonly KnownCost[];
  readonly months: number;
  readonly named: Months;
}) {
  const figures = useFigures();
  const { overTime: texts } = laterMessages().forecast;
  return (
    <>
      <h3>{texts.byYear[basis]}</h3>
      {named.calendar !== undefined && <p className="soft">{texts.fiscalYears}</p>}
      <DataTable
        caption={texts.tables[basis]}
        headings={[texts.offer, ...named.years(months), texts.inAll, texts.perResolution]}
        rows={known.map(({ name, own, soFar }) => ({
          key: name,
          cells: [
            name,
            ...costByYear(own, basis).map((cost) => figures.whole(cost)),
            figures.whole(soFar.at(-1)),
            figures.unitCost(own.whole.costPerResolution),
          ],
        }))}
      />
    </>
  );
}
