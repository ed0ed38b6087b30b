import { Link } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { firstPlace } from '../../../core/report/first-place.js';
import { otherWinner } from '../../../core/report/other-winner.js';
import type { Ranked } from '../../../core/scenario/ranking/compare.js';
import type { RankBasis } from '../../../core/scenario/ranking/rank-basis.js';
import { messages } from '../../../messages/messages.js';
import { useFigures } from '../../hooks/use-figures.js';
import { basisFigure, monthAmount } from '../../format/basis.js';
import { Sentence } from '../../parts/Sentence.js';
import { nextInWords, otherInWords } from './words.js';

/** Who is the cheapest by what is ranked by, with the figure; who is next; and who would be first by another figure. */
export function Headline({
  ranking,
  basis,
  isTrying,
  putBack,
}: {
  readonly ranking: readonly Ranked[];
  readonly basis: RankBasis;
  readonly isTrying: boolean;
  readonly putBack: () => void;
}) {
  const figures = useFigures();
  const place = firstPlace(ranking, basis);
  if (place === undefined) return null;
  const other = otherWinner(ranking, basis);
  const { bases, compare } = messages();
  const { by, of } = bases[basis];
  const hasFree =
    !place.bill.isZero() && ranking.some(({ quote }) => quote.ok && quote.value.exact.total.isZero());
  return (
    <div className="headline" data-what-if={isTrying}>
      <p className="cheapest">
        {isTrying && <span className="badge">{compare.headline.whatIf}</span>}
        {place.figure === undefined ? (
          <Sentence
            of={compare.headline.nothingResolved<ReactNode>(
              <b>{place.first}</b>,
              <span className="figure">{monthAmount(place.bill, figures)}</span>,
              hasFree,
            )}
          />
        ) : (
          <Sentence
            of={compare.headline.cheapest<ReactNode>(
              <b>{place.first}</b>,
              by,
              <span className="figure">{basisFigure(place.figure, basis, figures)}</span>,
              of,
            )}
          />
        )}
      </p>
      <p className="soft">
        {nextInWords(place, basis, figures)}{' '}
        {isTrying && (
          <Link as="button" onClick={putBack}>
            {compare.reset}
          </Link>
        )}
      </p>
      {other !== undefined && <p className="other">{otherInWords(other, figures)}</p>}
    </div>
  );
}
