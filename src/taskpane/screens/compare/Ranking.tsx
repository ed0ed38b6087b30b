import { useMemo } from 'react';
import type { Incentives } from '../../../core/scenario/quote/incentives.js';
import { offerFigures, type OfferFigures } from '../../../core/report/offer-figures.js';
import type { Ranked } from '../../../core/scenario/ranking/compare.js';
import type { Quote } from '../../../core/scenario/quote/quote.js';
import { rankFigure, type RankBasis } from '../../../core/scenario/ranking/rank-basis.js';
import { billsNothing, ZERO_BILL } from '../../../core/scenario/ranking/zero-bill.js';
import { toDouble } from '../../../core/exact/decimal.js';
import { useFigures } from '../../hooks/use-figures.js';
import { BASIS_WORDS, basisFigure } from '../../format/basis.js';
import { barShares } from '../../parts/chart/waterfall.js';
import { OfferDetails } from './OfferDetails.js';
import { said } from '../../../messages/core-words.js';

interface Column {
  readonly basis: RankBasis;
  readonly heading: string;
}

/** A figure of each offer; the one that ranks is marked. */
const COLUMNS: readonly Column[] = [
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
  const rows = useMemo(() => ranking.flatMap(pricedRow), [ranking]);
  const ranked = rows.map(({ quote }) => rankFigure(quote, basis));
  const bars = barShares(ranked.map((figure) => figure && toDouble(figure)));
  const columns = COLUMNS.filter(
    ({ basis: own }) =>
      own !== 'total cost' || own === basis || rows.some(({ own: of }) => !of.people.isZero()),
  );
  return (
    <table className="data ranking" data-basis={basis}>
      <caption className="hidden">Offers by {BASIS_WORDS[basis].label.toLowerCase()}</caption>
      <Headings {...{ columns, basis }} />
      {rows.map((row, index) => (
        <RankedRow
          key={row.name}
          {...{ row, columns, onOpen }}
          bar={bars[index] ?? 0}
          incentives={incentives.get(row.name)}
          isOpen={row.name === opened}
        />
      ))}
    </table>
  );
}

/** An offer that has a price, with its figures. */
interface PricedRow {
  readonly name: string;
  readonly rank: number | undefined;
  readonly quote: Quote;
  readonly own: OfferFigures;
}

function pricedRow({ name, rank, quote }: Ranked): PricedRow[] {
  return quote.ok ? [{ name, rank, quote: quote.value, own: offerFigures(quote.value) }] : [];
}

function Headings({ columns, basis }: { readonly columns: readonly Column[]; readonly basis: RankBasis }) {
  return (
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
  );
}

function RankedRow({
  row: { name, rank, quote, own },
  columns,
  bar,
  incentives,
  isOpen,
  onOpen,
}: {
  readonly row: PricedRow;
  readonly columns: readonly Column[];
  /** How much of its track the bar fills. */
  readonly bar: number;
  readonly incentives: Incentives | undefined;
  readonly isOpen: boolean;
  readonly onOpen: (offer: string) => void;
}) {
  const figures = useFigures();
  return (
    <tbody data-open={isOpen}>
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
            <span className="bar" style={{ width: `${bar * 100}%` }} />
          </span>
          {billsNothing(quote) && <span className="soft note">{said(ZERO_BILL)}</span>}
        </th>
        {columns.map(({ basis: column }) => (
          <td key={column} data-figure={column}>
            {basisFigure(rankFigure(quote, column), column, figures)}
          </td>
        ))}
        <td className="wide">{figures.money(own.failureSpend)}</td>
        <td className="wide">{incentives && said(incentives.whoPays)}</td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={columns.length + 4} className="details">
            <OfferDetails quote={quote} figures={own} incentives={incentives} />
          </td>
        </tr>
      )}
    </tbody>
  );
}
