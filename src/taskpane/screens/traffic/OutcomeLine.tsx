import { Link } from '@fluentui/react-components';
import { rankFigure } from '../../../core/scenario/ranking/rank-basis.js';
import { useFigures } from '../../hooks/use-figures.js';
import { usePane } from '../../hooks/use-pane.js';
import { usePriced } from '../../hooks/use-priced.js';
import { BASIS_WORDS, basisFigure } from '../../format/basis.js';

/** What this traffic comes to, in one line: the cheapest offer, or why there is none. */
export function OutcomeLine() {
  const { go } = usePane();
  const figures = useFigures();
  const { ranking, basis, traffic, offers, faults } = usePriced();
  const best = ranking?.[0];
  const figure = best?.quote.ok === true && basis ? rankFigure(best.quote.value, basis) : undefined;
  if (best !== undefined && basis !== undefined && figure !== undefined)
    return (
      <p className="outcome">
        Cheapest {BASIS_WORDS[basis].by}: <strong>{best.name}</strong>,{' '}
        <strong>{basisFigure(figure, basis, figures)}</strong>
        {basis === 'cost per resolution' ? '' : ` ${BASIS_WORDS[basis].of}`}.{' '}
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
        'Fix the highlighted fields to price your offers.'
      )}
    </p>
  );
}

function noCheapest(hasOffers: boolean, hasFaults: boolean): string {
  if (!hasOffers) return 'There is no offer to price on this traffic yet.';
  return hasFaults
    ? 'No offer can be priced with these figures.'
    : 'With no resolutions there is no cost per resolution; monthly bills still apply.';
}
