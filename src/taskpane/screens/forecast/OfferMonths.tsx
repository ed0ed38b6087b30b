import { memo, useMemo } from 'react';
import { toDouble, type Dec } from '../../../core/exact/decimal.js';
import { monthParts } from '../../../core/report/forecast-parts.js';
import type { ForecastMonth, OfferForecast } from '../../../core/study/time/forecast.js';
import { useFigures } from '../../hooks/use-figures.js';
import type { ChartLine } from '../../parts/chart/lines.js';
import { StackedChart } from '../../parts/chart/StackedChart.js';
import { monthTick } from './words.js';

const PARTS: readonly { readonly name: string; readonly of: (own: ForecastMonth) => Dec }[] = [
  { name: 'Usage', of: (own) => monthParts(own).usage },
  { name: 'Monthly fees', of: (own) => monthParts(own).monthlyFees },
  { name: 'Annual top-up', of: (own) => own.annualTopUp },
  { name: 'One-off', of: (own) => own.oneOff },
];

/** What the months of one offer are made of. */
export const OfferMonths = memo(function OfferMonths({
  name,
  forecast: { months, whole },
}: {
  readonly name: string;
  readonly forecast: OfferForecast;
}) {
  const { money, short } = useFigures();
  const lines = useMemo(
    () =>
      PARTS.map(({ name: part, of }, style): ChartLine => ({
        name: part,
        letter: '',
        style,
        points: months.map((own) => ({ x: own.month, y: toDouble(of(own)) })),
      })).filter(({ points }, index) => index === 0 || points.some(({ y }) => y !== 0)),
    [months],
  );
  const over = useMemo(() => [1, months.length] as const, [months]);
  return (
    <StackedChart
      label={`What each month of ${name} is made of`}
      text={`${money(whole.total)} in all.`}
      lines={lines}
      over={over}
      formatX={monthTick}
      formatY={money}
      formatTick={short}
    />
  );
});
