import { memo, useMemo } from 'react';
import { toDouble, type Dec } from '../../../core/exact/decimal.js';
import { monthParts } from '../../../core/study/time/month-parts.js';
import type { ForecastMonth, OfferForecast } from '../../../core/study/time/forecast.js';
import { laterMessages } from '../../../messages/later.js';
import { useFigures } from '../../hooks/use-figures.js';
import type { ChartLine } from '../../parts/chart/lines.js';
import { StackedChart } from '../../parts/chart/StackedChart.js';
import type { Months } from './words.js';

const PARTS = [
  { part: 'usage', of: (own: ForecastMonth): Dec => monthParts(own).usage },
  { part: 'monthlyFees', of: (own: ForecastMonth): Dec => monthParts(own).monthlyFees },
  { part: 'annualTopUp', of: (own: ForecastMonth): Dec => own.annualTopUp },
  { part: 'oneOff', of: (own: ForecastMonth): Dec => own.oneOff },
] as const;

/** What the months of one offer are made of. */
export const OfferMonths = memo(function OfferMonths({
  name,
  forecast: { months, whole },
  named,
}: {
  readonly name: string;
  readonly forecast: OfferForecast;
  readonly named: Months;
}) {
  const { money, short } = useFigures();
  const { offerMonths: texts } = laterMessages().forecast;
  const lines = useMemo(
    () =>
      PARTS.map(({ part, of }, style): ChartLine => ({
        name: texts.parts[part],
        label: '',
        style,
        points: months.map((own) => ({ x: own.month, y: toDouble(of(own)) })),
      })).filter(({ points }, index) => index === 0 || points.some(({ y }) => y !== 0)),
    [months, texts],
  );
  const over = useMemo(() => [1, months.length] as const, [months]);
  return (
    <StackedChart
      label={texts.madeOf(name)}
      text={texts.total(money(whole.total))}
      lines={lines}
      over={over}
      formatX={named.tick}
      formatY={money}
      formatTick={short}
    />
  );
});
