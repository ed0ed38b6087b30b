import type { Dec } from '../../../core/exact/decimal.js';
import type { OfferForecast } from '../../../core/study/time/forecast.js';
import { guarantee } from '../../../core/study/time/guarantee.js';
import type { ReadAssumptions } from '../../../core/study/read-assumptions.js';
import { reviews } from '../../../core/study/time/review.js';
import { laterMessages } from '../../../messages/later.js';
import type { FigureFormat } from '../../format/figures.js';
import { useFigures } from '../../hooks/use-figures.js';
import { DataTable } from '../../parts/DataTable.js';
import { AssumedField } from '../assumptions/AssumedField.js';
import { guaranteeInWords, type Months } from './words.js';

/** What each review of the contract will find, beside the rate that was budgeted; and a vendor's guarantee. */
export function ReviewSection({
  forecast,
  read,
  named,
}: {
  /** Undefined where there is none. */
  readonly forecast: OfferForecast | undefined;
  readonly read: ReadAssumptions | undefined;
  readonly named: Months;
}) {
  const figures = useFigures();
  const { count, whole, share, unitCost } = figures;
  const terms = read?.guarantee;
  const { reviews: texts, guarantee: guaranteeTexts } = laterMessages().forecast;
  return (
    <>
      <h2>{texts.title}</h2>
      <div className="fields">
        <AssumedField id="Review months" label={texts.every} unit={texts.months} />
        <AssumedField id="Budgeted resolution rate" label={texts.budgeted} />
      </div>
      {forecast !== undefined && read !== undefined && (
        <DataTable
          caption={texts.finds}
          headings={texts.headings}
          rows={reviews(forecast, read.review.every, read.review.budgeted).map((own) => ({
            key: String(own.from),
            cells: [
              named.stretch(own),
              share(own.resolutionRate),
              own.overBudget === undefined ? '–' : texts.points(points(own.overBudget, count)),
              count(own.resolutions.toDecimalPlaces(0)),
              whole(own.total),
              unitCost(own.costPerResolution),
            ],
          }))}
        />
      )}
      <details>
        <summary>
          {terms === undefined ? guaranteeTexts.none : guaranteeTexts.atLeast(share(terms.floor))}
        </summary>
        <div className="fields">
          <AssumedField id="Guaranteed resolution rate" label={guaranteeTexts.rate} />
          <AssumedField id="Guarantee months" label={guaranteeTexts.months} />
          <AssumedField id="Guarantee refund" label={guaranteeTexts.refund} />
          <AssumedField id="Guarantee limit" label={guaranteeTexts.limit} />
        </div>
        <p className="soft">{guaranteeTexts.checkContract}</p>
      </details>
      {forecast !== undefined && terms !== undefined && (
        <p>{guaranteeInWords(guarantee(forecast, terms), terms, figures)}</p>
      )}
    </>
  );
}

/** A difference of two rates is in percentage points. */
function points(difference: Dec, write: FigureFormat['count']): string {
  const own = difference.times(100).toDecimalPlaces(2);
  return `${own.gt(0) ? '+' : ''}${write(own)}`;
}
