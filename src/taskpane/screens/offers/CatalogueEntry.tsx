import { Button } from '@fluentui/react-components';
import { laterMessages } from '../../../messages/later.js';
import { METERS } from '../../../core/meter/index.js';
import { CONFIDENCE } from '../../../core/catalogue/confidence.js';
import type { ListedPrice } from '../../../core/catalogue/list-prices.js';
import { reportedRange } from '../../../core/catalogue/offers-of.js';
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
  const amount = ({ rate, reports }: ListedPrice) => {
    if (rate !== undefined)
      return `${typeof rate === 'number' ? figures.count(rate) : rate} ${vendor.currency}`;
    const said = reports.map(reportedRange).join('; ');
    return said === '' ? texts.notPublic : texts.reported(said, vendor.currency);
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
        {prices.map((price, index) => (
          <p key={index}>
            {what(price)}: {amount(price)}{' '}
            <span className="soft" title={said(CONFIDENCE[price.claim.confidence])}>
              {price.rate === undefined && price.reports.length === 0
                ? source.asOf(price.claim.asOf)
                : texts.claim(price.claim.asOf, source.grades[price.claim.confidence])}
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

/** `Per conversation (100 sessions)`. */
function what({ meter, unit }: ListedPrice): string {
  const name =
    meter === undefined ? laterMessages().offers.catalogue.meterNotPublic : said(METERS[meter].name);
  return unit === '' ? name : `${name} (${unit})`;
}
