import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { rankFigure } from '../../../core/scenario/ranking/rank-basis.js';
import { laterMessages } from '../../../messages/later.js';
import { messages } from '../../../messages/messages.js';
import { useFigures } from '../../hooks/use-figures.js';
import { usePane } from '../../hooks/use-pane.js';
import { usePriced } from '../../hooks/use-priced.js';
import { isMissing } from '../../format/fault-text.js';
import { basisFigure } from '../../format/basis.js';
import { Sentence } from '../../parts/Sentence.js';

/** What this traffic comes to, in one line: the cheapest offer, or why there is none. */
export function OutcomeLine() {
  const { go } = usePane();
  const figures = useFigures();
  const { bases, titles } = messages();
  const { traffic: texts } = laterMessages();
  const { ranking, basis, traffic, offers, faults } = usePriced();
  const best = ranking?.[0];
  const figure = best?.quote.ok === true && basis ? rankFigure(best.quote.value, basis) : undefined;
  if (best !== undefined && basis !== undefined && figure !== undefined)
    return (
      <p className="outcome">
        <Sentence
          of={texts.outcome.cheapest<ReactNode>(
            bases[basis].by,
            <strong>{best.name}</strong>,
            <strong>{basisFigure(figure, basis, figures)}</strong>,
            bases[basis].of,
          )}
        />{' '}
        <Link as="button" onClick={() => go('compare')}>
          {titles.compare}
        </Link>
      </p>
    );
  return (
    <p className="outcome">
      {traffic.ok ? (
        <>
          {noCheapest(offers.length > 0, faults.length > 0)}{' '}
          <Link as="button" onClick={() => go('offers')}>
            {titles.offers}
          </Link>
        </>
      ) : traffic.faults.every(isMissing) ? (
        texts.outcome.toEnter
      ) : (
        texts.outcome.toFix
      )}
    </p>
  );
}

function noCheapest(hasOffers: boolean, hasFaults: boolean): string {
  const { outcome } = laterMessages().traffic;
  if (!hasOffers) return outcome.noOffers;
  return hasFaults ? outcome.notPriced : outcome.nothingResolved;
}
