import { cheapestForecast } from '../../../core/report/cheapest-forecast.js';
import type { Forecasts } from '../../../core/report/forecast.js';
import type { RankBasis } from '../../../core/scenario/ranking/rank-basis.js';
import { laterMessages } from '../../../messages/later.js';
import { basisFigure, monthAmount } from '../../format/basis.js';
import { useFigures } from '../../hooks/use-figures.js';
import { Sentence } from '../../parts/Sentence.js';
import { nextOverMonths } from './words.js';

/** Which offer costs the least over all months, how much, and what the next one costs more. */
export function ForecastHeadline({
  forecasts,
  basis,
}: {
  readonly forecasts: Forecasts;
  readonly basis: RankBasis;
}) {
  const figures = useFigures();
  const own = cheapestForecast(forecasts, basis);
  if (own === undefined) return null;
  const { total, costPerResolution, to } = own.whole;
  const isPerResolution = basis === 'cost per resolution';
  const texts = laterMessages().forecast.headline;
  return (
    <div className="headline">
      <p className="cheapest">
        <Sentence
          of={texts[basis](
            <b>{own.name}</b>,
            to,
            <span className="figure">{basisFigure(own.figure, basis, figures)}</span>,
          )}
        />
      </p>
      <p className="soft">
        {!isPerResolution &&
          costPerResolution !== undefined &&
          `${texts.perResolution(figures.unitCost(costPerResolution))} `}
        {basis !== 'monthly total' && `${texts.bills(monthAmount(total, figures))} `}
        {nextOverMonths(own, (more) => basisFigure(more, basis, figures))}
      </p>
    </div>
  );
}
