import { memo, useMemo } from 'react';
import { toDouble } from '../../../core/exact/decimal.js';
import type { Forecasts } from '../../../core/report/forecast.js';
import { useFigures } from '../../app/use-figures.js';
import { DataTable } from '../../parts/DataTable.js';
import { Faults } from '../../parts/Faults.js';
import { LineChart } from '../../parts/chart/LineChart.js';
import type { ChartLine } from '../../parts/chart/lines.js';
import { monthsInWords, monthTick, stretchInWords } from './words.js';

const MOST_LINES = 8;
const NO_MARKS = [] as const;

/** What each offer costs month after month, added up, and year by year. */
export const CostOverTime = memo(function CostOverTime({ forecasts }: { readonly forecasts: Forecasts }) {
  const figures = useFigures();
  const known = useMemo(
    () => forecasts.flatMap(({ name, forecast }) => (forecast.ok ? [{ name, own: forecast.value }] : [])),
    [forecasts],
  );
  const lines = useMemo(
    () =>
      known.slice(0, MOST_LINES).map(({ name, own }, index): ChartLine => ({
        name,
        letter: String.fromCharCode('A'.charCodeAt(0) + index),
        style: index,
        points: own.months.map(({ month, cumulative }) => ({ x: month, y: toDouble(cumulative) })),
      })),
    [known],
  );
  const months = known[0]?.own.months.length ?? 0;
  const over = useMemo(() => [Math.min(1, months - 1), months] as const, [months]);
  const faults = forecasts.flatMap(({ forecast }) => (forecast.ok ? [] : forecast.faults));
  const [first] = known;
  return (
    <section aria-labelledby="over-time-title">
      <h2 id="over-time-title">Cost so far, month after month</h2>
      {first !== undefined && (
        <>
          <LineChart
            label="Cost so far of each offer, by month"
            text={known
              .map(
                ({ name, own }) =>
                  `${name}: ${figures.money(own.whole.total)} after ${monthsInWords(months)}.`,
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
          <h3>By year</h3>
          <DataTable
            caption="Cost of each offer by year"
            headings={['Offer', ...first.own.years.map(stretchInWords), 'In all', 'A resolution']}
            rows={known.map(({ name, own }) => ({
              key: name,
              cells: [
                name,
                ...own.years.map(({ total }) => figures.whole(total)),
                figures.whole(own.whole.total),
                figures.unitCost(own.whole.costPerResolution),
              ],
            }))}
          />
        </>
      )}
      <Faults faults={faults} />
    </section>
  );
});
