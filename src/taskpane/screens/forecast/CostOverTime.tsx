import { memo, useMemo } from 'react';
import { toDouble, ZERO, type Dec } from '../../../core/exact/decimal.js';
import { costSoFar } from '../../../core/report/cost-so-far.js';
import type { Forecasts } from '../../../core/report/forecast.js';
import type { RankBasis } from '../../../core/scenario/ranking/rank-basis.js';
import type { OfferForecast } from '../../../core/study/time/forecast.js';
import { useFigures } from '../../hooks/use-figures.js';
import { DataTable } from '../../parts/DataTable.js';
import { Faults } from '../../parts/Faults.js';
import { LineChart } from '../../parts/chart/LineChart.js';
import type { ChartLine } from '../../parts/chart/lines.js';
import { monthsInWords, monthTick, stretchInWords } from './words.js';

const MOST_LINES = 8;
const NO_MARKS = [] as const;

/** What is added up, so that the chart and the headline speak of the same money. */
const ADDED_UP: Readonly<Record<RankBasis, string>> = {
  'total cost': 'Bill and people',
  'cost per resolution': 'Bills',
  'monthly total': 'Bills',
};

/** What each offer costs month after month, added up, and year by year, by what decides. */
export const CostOverTime = memo(function CostOverTime({
  forecasts,
  basis,
}: {
  readonly forecasts: Forecasts;
  readonly basis: RankBasis;
}) {
  const figures = useFigures();
  const known = useMemo(() => knownCosts(forecasts, basis), [forecasts, basis]);
  const lines = useMemo(
    () =>
      known.slice(0, MOST_LINES).map(({ name, soFar }, index): ChartLine => ({
        name,
        letter: String.fromCharCode('A'.charCodeAt(0) + index),
        style: index,
        points: soFar.map((cost, month) => ({ x: month + 1, y: toDouble(cost) })),
      })),
    [known],
  );
  const months = known[0]?.own.months.length ?? 0;
  const over = useMemo(() => [Math.min(1, months - 1), months] as const, [months]);
  const faults = forecasts.flatMap(({ forecast }) => (forecast.ok ? [] : forecast.faults));
  const [first] = known;
  return (
    <section aria-labelledby="over-time-title">
      <h2 id="over-time-title">{ADDED_UP[basis]} so far, month after month</h2>
      {first !== undefined && (
        <>
          <LineChart
            label={`${ADDED_UP[basis]} so far of each offer, by month`}
            text={known
              .map(
                ({ name, soFar }) =>
                  `${name}: ${figures.money(until(soFar, months))} after ${monthsInWords(months)}.`,
              )
              .join(' ')}
            lines={lines}
            over={over}
            marks={NO_MARKS}
            now={months}
            heights="all"
            formatX={monthTick}
            formatY={figures.money}
            formatTick={figures.short}
          />
          {known.length > MOST_LINES && <p className="soft">The first eight offers are drawn.</p>}
          <ByYear {...{ known, months }} title={ADDED_UP[basis]} years={first.own.years} />
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

function knownCosts(forecasts: Forecasts, basis: RankBasis): KnownCost[] {
  return forecasts.flatMap(({ name, forecast }) =>
    forecast.ok ? [{ name, own: forecast.value, soFar: costSoFar(forecast.value, basis) }] : [],
  );
}

function ByYear({
  title,
  known,
  years,
  months,
}: {
  /** What is added up. */
  readonly title: string;
  readonly known: readonly KnownCost[];
  readonly years: OfferForecast['years'];
  readonly months: number;
}) {
  const figures = useFigures();
  return (
    <>
      <h3>{title} by year</h3>
      <DataTable
        caption={`${title} of each offer by year`}
        headings={['Offer', ...years.map(stretchInWords), 'In all', 'Per resolution']}
        rows={known.map(({ name, own, soFar }) => ({
          key: name,
          cells: [
            name,
            ...own.years.map(({ from, to }) => figures.whole(until(soFar, to).minus(until(soFar, from - 1)))),
            figures.whole(until(soFar, months)),
            figures.unitCost(own.whole.costPerResolution),
          ],
        }))}
      />
    </>
  );
}

/** What had been paid by the end of a month, from 1; nothing before it. */
function until(soFar: readonly Dec[], month: number): Dec {
  return soFar[month - 1] ?? ZERO;
}
