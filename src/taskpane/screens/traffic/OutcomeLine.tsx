import { Link } from '@fluentui/react-components';
import { useFigures } from '../../app/use-figures.js';
import { usePane } from '../../app/use-pane.js';
import { usePriced } from '../../app/use-priced.js';

/** What this traffic comes to, in one line: the cheapest offer, or why there is none. */
export function OutcomeLine() {
  const { go } = usePane();
  const { unitCost } = useFigures();
  const { ranking, traffic, offers, faults } = usePriced();
  const best = ranking?.[0];
  const cost = best?.quote.ok === true ? best.quote.value.metrics.effectiveCostPerResolution : undefined;
  if (best !== undefined && cost !== undefined)
    return (
      <p className="outcome">
        Cheapest: <strong>{best.name}</strong>, <strong>{unitCost(cost)}</strong> a resolved issue.{' '}
        <Link as="button" onClick={() => go('compare')}>
          Compare
        </Link>
      </p>
    );
  return (
    <p className="outcome">
      {traffic.ok ? (
        <>
          {noCheapest(offers.length > 0, faults.length > 0)}{' '}
          <Link as="button" onClick={() => go('offers')}>
            Offers
          </Link>
        </>
      ) : (
        'No offer can be priced until what is marked here is mended.'
      )}
    </p>
  );
}

function noCheapest(hasOffers: boolean, hasFaults: boolean): string {
  if (!hasOffers) return 'There is no offer to price on this traffic yet.';
  return hasFaults ? 'No offer can be priced as it stands.' : 'Nothing is resolved, so no offer has a cost.';
}
