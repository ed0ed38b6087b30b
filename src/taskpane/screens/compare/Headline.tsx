import { Link } from '@fluentui/react-components';
import { firstPlace } from '../../../core/report/first-place.js';
import type { Ranked } from '../../../core/scenario/compare.js';
import { useFigures } from '../../app/use-figures.js';
import { nextInWords } from './words.js';

/** Who is the cheapest, what a resolution costs there, and how far the next one is. */
export function Headline({
  ranking,
  isTrying,
  putBack,
}: {
  readonly ranking: readonly Ranked[];
  readonly isTrying: boolean;
  readonly putBack: () => void;
}) {
  const figures = useFigures();
  const place = firstPlace(ranking);
  if (place === undefined) return null;
  return (
    <div className="headline" data-what-if={isTrying}>
      <p className="cheapest">
        {isTrying && <span className="badge">What if</span>}
        <b>{place.first}</b> is the cheapest:{' '}
        <span className="figure">
          {place.cost === undefined ? 'nothing is resolved' : figures.unitCost(place.cost)}
        </span>
        {place.cost !== undefined && ' a resolution'}
      </p>
      <p className="soft">
        {nextInWords(place, figures)}{' '}
        {isTrying && (
          <Link as="button" onClick={putBack}>
            Put back
          </Link>
        )}
      </p>
    </div>
  );
}
