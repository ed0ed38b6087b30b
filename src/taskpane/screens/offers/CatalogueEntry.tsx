import { Button } from '@fluentui/react-components';
import { laterMessages } from '../../../messages/later.js';
import { METERS } from '../../../core/meter/index.js';
import { CONFIDENCE } from '../../../core/catalogue/confidence.js';
import type { ListedPrice } from '../../../core/catalogue/list-prices.js';
import { reportedRange } from '../../../core/catalogue/offers-of.js';
import type { Claim } from '../../../core/catalogue/vendor.js';
import type { ListedPlan } from '../../../core/catalogue/search-plans.js';
import { useFigures } from '../../hooks/use-figures.js';
import { said } from '../../../messages/core-words.js';

/** One plan of the catalogue with its prices, and where they come from. */
export function CatalogueEntry({
  listed: { vendor, plan, prices },
  onAdd,
}: {
  readonly listed: ListedPlan;
  readonly onAdd: () => void;
}) {
  const figures = useFigures();
  const { catalogue: texts, source } = laterMessages().offers;
  /** A line for each that is said of a price, with the claim of the very figure in it. */
  const linesOf = (price: ListedPrice): readonly Line[] => {
    const { rate, reports, claim } = price;
    if (rate !== undefined) {
      const amount = typeof rate === 'number' ? figures.count(rate) : rate;
      return [{ price, amount: `${amount} ${vendor.currency}`, claim }];
    }
    if (reports.length === 0) return [{ price, amount: undefined, claim }];
    return reports.map((own) => ({
      price,
      amount: texts.reported(reportedRange(own), vendor.currency),
      claim: own.claim,
    }));
  };
  const marks = [
    ...(plan.supersededBy === undefined ? [] : [texts.superseded(plan.supersededBy)]),
    ...(plan.isAddOn ? [texts.addOn] : []),
  ];
  return (
    <li>
      <div>
        <strong>{vendor.name}</strong>: {plan.name}
        {marks.map((mark) => (
          <span key={mark} className="mark">
            {mark}
          </span>
        ))}
        {prices.flatMap(linesOf).map(({ price, amount, claim }, index) => (
          <p key={index}>
            {what(price)}: {amount ?? texts.notPublic}{' '}
            <span className="soft" title={said(CONFIDENCE[claim.confidence])}>
              {amount === undefined
                ? source.asOf(claim.asOf)
                : texts.claim(claim.asOf, source.grades[claim.confidence])}
            </span>
          </p>
        ))}
        {prices.length === 0 && <p className="soft">{texts.noPrice}</p>}
      </div>
      <Button size="small" aria-label={texts.addPlan(vendor.name, plan.name)} onClick={onAdd}>
        {texts.add}
      </Button>
    </li>
  );
}

interface Line {
  readonly price: ListedPrice;
  /** Undefined where nobody says one. */
  readonly amount: string | undefined;
  readonly claim: Claim;
}

/** `Per conversation (100 sessions)`. */
function what({ meter, unit }: ListedPrice): string {
  const name =
    meter === undefined ? laterMessages().offers.catalogue.meterNotPublic : said(METERS[meter].name);
  return unit === '' ? name : `${name} (${unit})`;
}
