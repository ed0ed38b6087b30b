import { useMemo } from 'react';
import type { Incentives } from '../../../core/scenario/quote/incentives.js';
import { offerFigures } from '../../../core/report/offer-figures.js';
import type { Ranked } from '../../../core/scenario/ranking/compare.js';
import { rankFigure, type RankBasis } from '../../../core/scenario/ranking/rank-basis.js';
import { billsNothing, ZERO_BILL } from '../../../core/scenario/ranking/zero-bill.js';
import { toDouble } from '../../../core/exact/decimal.js';
import { useFigures } from '../../hooks/use-figures.js';
import { BASIS_WORDS, basisFigure } from '../../format/basis.js';
import { barShares } from '../../parts/chart/waterfall.js';
import { OfferDetails } from './OfferDetails.js';

/** A figure of each offer; the one that ranks is marked. */
const COLUMNS: readonly { readonly basis: RankBasis; readonly heading: string }[] = [
  { basis: 'total cost', heading: 'Total' },
  { basis: 'cost per resolution', heading: 'Per resolution' },
  { basis: 'monthly total', heading: 'Bill' },
];

/** The offers that have a price, the cheapest first; a click on one opens what stands behind its figures. */
export function Ranking({
  ranking,
  basis,
  incentives,
  opened,
  onOpen,
}: {
  readonly ranking: readonly Ranked[];
  readonly basis: RankBasis;
  /** By offer; those of a moment before while figures move. */
  readonly incentives: ReadonlyMap<string, Incentives>;
  readonly opened: string | undefined;
  readonly onOpen: (offer: string) => void;
}) {
  const figures = useFigures();
  const rows = useMemo(
    () =>
      ranking.flatMap(({ name, rank, quote }) =>
        quote.ok ? [{ name, rank, quote: quote.value, own: offerFigures(quote.value) }] : [],
      ),
    [ranking],
  );
  const ranked = rows.map(({ quote }) => rankFigure(quote, basis));
  const bars = barShares(ranked.map((figure) => figure && toDouble(figure)));
  const columns = COLUMNS.filter(
    ({ basis: own }) =>
      own !== 'total cost' || own === basis || rows.some(({ own: of }) => !of.people.isZero()),
  );
  return (
    <table className="data ranking" data-basis={basis}>
      <caption className="hidden">Offers by {BASIS_WORDS[basis].label.toLowerCase()}</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="hidden">Rank</span>
          </th>
          <th scope="col">Offer</th>
          {columns.map(({ basis: own, heading }) => (
            <th
              key={own}
              scope="col"
              data-figure={own}
              {...(own === basis ? { 'aria-sort': 'ascending' as const } : {})}
            >
              {heading}
            </th>
          ))}
          <th scope="col" className="wide">
            Failure spend
          </th>
          <th scope="col" className="wide">
            Who pays for a failure
          </th>
        </tr>
      </thead>
      {rows.map(({ name, rank, quote, own }, index) => {
        const isOpen = name === opened;
        return (
          <tbody key={name} data-open={isOpen}>
            <tr>
              <td>{rank}</td>
              <th scope="row">
                <button
                  type="button"
                  className="offer"
                  title={name}
                  aria-expanded={isOpen}
                  onClick={() => onOpen(name)}
                >
                  {name}
                </button>
                <span className="track" aria-hidden="true">
                  <span className="bar" style={{ width: `${(bars[index] ?? 0) * 100}%` }} />
                </span>
                {billsNothing(quote) && <span className="soft note">{ZERO_BILL}</span>}
              </th>
              {columns.map(({ basis: column }) => (
                <td key={column} data-figure={column}>
                  {basisFigure(rankFigure(quote, column), column, figures)}
                </td>
              ))}
              <td className="wide">{figures.money(own.failureSpend)}</td>
              <td className="wide">{incentives.get(name)?.whoPays}</td>
            </tr>
            {isOpen && (
              <tr>
                <td colSpan={columns.length + 4} className="details">
                  <OfferDetails quote={quote} figures={own} incentives={incentives.get(name)} />
                </td>
              </tr>
            )}
          </tbody>
        );
      })}
    </table>
  );
}
