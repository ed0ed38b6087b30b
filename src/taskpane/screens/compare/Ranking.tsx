import { useMemo } from 'react';
import type { Incentives } from '../../../core/scenario/incentives.js';
import { offerFigures } from '../../../core/report/offer-figures.js';
import type { Ranked } from '../../../core/scenario/compare.js';
import { toDouble } from '../../../core/exact/decimal.js';
import { useFigures } from '../../app/use-figures.js';
import { barShares } from '../../parts/chart/waterfall.js';
import { OfferDetails } from './OfferDetails.js';

/** The offers that have a price, the cheapest first; a click on one opens what stands behind its figures. */
export function Ranking({
  ranking,
  incentives,
  opened,
  onOpen,
}: {
  readonly ranking: readonly Ranked[];
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
  const bars = barShares(rows.map(({ own }) => own.perResolution && toDouble(own.perResolution)));
  return (
    <table className="data ranking">
      <caption className="hidden">Offers by what a resolution costs</caption>
      <thead>
        <tr>
          <th scope="col">
            <span className="hidden">Rank</span>
          </th>
          <th scope="col">Offer</th>
          <th scope="col">A resolution</th>
          <th scope="col">A month</th>
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
                <button type="button" className="offer" aria-expanded={isOpen} onClick={() => onOpen(name)}>
                  {name}
                </button>
                <span className="track" aria-hidden="true">
                  <span className="bar" style={{ width: `${(bars[index] ?? 0) * 100}%` }} />
                </span>
              </th>
              <td>
                <b>{figures.unitCost(own.perResolution)}</b>
              </td>
              <td>{figures.money(own.monthly)}</td>
              <td className="wide">{figures.money(own.failureSpend)}</td>
              <td className="wide">{incentives.get(name)?.whoPays}</td>
            </tr>
            {isOpen && (
              <tr>
                <td colSpan={6} className="details">
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
