import { cheapestForecast } from '../../../core/report/cheapest-forecast.js';
import type { Forecasts } from '../../../core/report/forecast.js';
import { useFigures } from '../../app/use-figures.js';
import { monthsInWords, nextOverMonths } from './words.js';

/** Which offer costs the least over all months, how much, and what the next one costs more. */
export function ForecastHeadline({ forecasts }: { readonly forecasts: Forecasts }) {
  const figures = useFigures();
  const own = cheapestForecast(forecasts);
  if (own === undefined) return null;
  const { total, costPerResolution, to } = own.whole;
  return (
    <div className="headline">
      <p className="cheapest">
        <b>{own.name}</b> costs the least over {monthsInWords(to)}:{' '}
        <span className="figure">{figures.money(total)}</span>
      </p>
      <p className="soft">
        {costPerResolution !== undefined && `${figures.unitCost(costPerResolution)} a resolution. `}
        {nextOverMonths(own, figures)}
      </p>
    </div>
  );
}
