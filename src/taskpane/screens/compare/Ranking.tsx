import { useMemo } from 'react';
import type { Incentives } from '../../../core/scenario/quote/incentives.js';
import { offerFigures, type OfferFigures } from '../../../core/report/offer-figures.js';
import type { Ranked } from '../../../core/scenario/ranking/compare.js';
import type { Quote } from '../../../core/scenario/quote/quote.js';
import { rankFigure, type RankBasis } from '../../../core/scenario/ranking/rank-basis.js';
import { billsNothing, ZERO_BILL } from '../../../core/scenario/ranking/zero-bill.js';
import { toDouble } from '../../../core/exact/decimal.js';
import { messages } from '../../../messages/messages.js';
import { useFigures } from '../../hooks/use-figures.js';
import { basisFigure } from '../../format/basis.js';
import { barShares } from '../../parts/chart/waterfall.js';
import { OfferDetails } from './OfferDetails.js';
import { said } from '../../../messages/core-words.js';

interface Column {
  readonly basis: RankBasis;
  readonly heading: 'total' | 'perResolution' | 'bill';
}

/** A figure of each offer; the one that ranks is marked. */
const COLUMNS: readonly Column[] = [
  { basis: 'total cost', heading: 'total' },
  { basis: 'cost per resolution', heading: 'perResolution' },
  { basis: 'monthly total', heading: 'bill' },
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
  const { bases, compare } = messages();
  const rows = useMemo(() => ranking.flatMap(pricedRow), [ranking]);
  const ranked = rows.map(({ quote }) => rankFigure(quote, basis));
  const bars = barShares(ranked.map((figure) => figure && toDouble(figure)));
  const columns = COLUMNS.filter(
    ({ basis: own }) =>
      own !== 'total cost' || own === basis || rows.some(({ own: of }) => !of.people.isZero()),
  );
  return (
    <table className="data ranking" data-basis={basis}>
      <caption className="hidden">{compare.ranking.caption(bases[basis].label)}</caption>
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
  const { ranking } = messages().compare;
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="hidden">{ranking.rank}</span>
        </th>
        <th scope="col">{ranking.offer}</th>
        {columns.map(({ basis: own, heading }) => (
          <th
            key={own}
            scope="col"
            data-figure={own}
            {...(own === basis ? { 'aria-sort': 'ascending' as const } : {})}
          >
            {ranking[heading]}
          </th>
        ))}
        <th scope="col" className="wide">
          {ranking.failureSpend}
        </th>
        <th scope="col" className="wide">
          {ranking.whoPays}
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
            <bdi>{name}</bdi>
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
