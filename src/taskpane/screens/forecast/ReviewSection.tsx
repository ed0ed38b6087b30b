import type { OfferForecast } from '../../../core/study/time/forecast.js';
import { guarantee } from '../../../core/study/time/guarantee.js';
import type { ReadAssumptions } from '../../../core/study/read-assumptions.js';
import { reviews } from '../../../core/study/time/review.js';
import { useFigures } from '../../hooks/use-figures.js';
import { DataTable } from '../../parts/DataTable.js';
import { AssumedField } from '../assumptions/AssumedField.js';
import { guaranteeInWords, stretchInWords } from './words.js';

/** What each review of the contract will find, beside the rate that was budgeted; and a vendor's guarantee. */
export function ReviewSection({
  forecast,
  read,
}: {
  /** Undefined where there is none. */
  readonly forecast: OfferForecast | undefined;
  readonly read: ReadAssumptions | undefined;
}) {
  const figures = useFigures();
  const { count, whole, share, unitCost } = figures;
  const terms = read?.guarantee;
  return (
    <>
      <h3>Reviews</h3>
      <div className="levers">
        <AssumedField id="Review months" label="Review every" unit="months" />
        <AssumedField id="Budgeted resolution rate" label="Budgeted rate" />
      </div>
      {forecast !== undefined && read !== undefined && (
        <DataTable
          caption="What each review finds"
          headings={['Review', 'Actual rate', 'vs. budget', 'Resolutions', 'Cost', 'Per resolution']}
          rows={reviews(forecast, read.review.every, read.review.budgeted).map((own) => ({
            key: String(own.from),
            cells: [
              stretchInWords(own),
              share(own.resolutionRate),
              own.overBudget === undefined ? '–' : signed(share(own.overBudget), own.overBudget.gt(0)),
              count(own.resolutions.toDecimalPlaces(0)),
              whole(own.total),
              unitCost(own.costPerResolution),
            ],
          }))}
        />
      )}
      <details>
        <summary>
          Guarantee: {terms === undefined ? 'none' : `at least ${share(terms.floor)} resolved`}
        </summary>
        <div className="levers">
          <AssumedField id="Guaranteed resolution rate" label="Guaranteed rate" />
          <AssumedField id="Guarantee months" label="Months judged" />
          <AssumedField id="Guarantee refund" label="Refund" />
          <AssumedField id="Guarantee limit" label="Refund cap" />
        </div>
        <p className="soft">Check the contract for eligibility.</p>
      </details>
      {forecast !== undefined && terms !== undefined && (
        <p>{guaranteeInWords(guarantee(forecast, terms), terms, figures)}</p>
      )}
    </>
  );
}

function signed(text: string, isMore: boolean): string {
  return isMore ? `+${text}` : text;
}
