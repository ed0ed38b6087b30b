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
import { Icon } from '../../parts/Icon.js';
import { OfferDetails } from './OfferDetails.js';
import { overInWords } from './words.js';
import { said } from '../../../messages/core-words.js';

interface Column {
  readonly basis: RankBasis;
  readonly heading: 'total' | 'perResolution' | 'bill';
}

/** The figures of an offer; the one that ranks is shown first, with the difference to the best beside it. */
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
  const known = COLUMNS.filter(
    ({ basis: own }) =>
      own !== 'total cost' || own === basis || rows.some(({ own: of }) => !of.people.isZero()),
  );
  const columns = known.filter(({ basis: own }) => own === basis);
  const others = known.filter(({ basis: own }) => own !== basis);
  return (
    <table className="data ranking" data-basis={basis}>
      <caption className="hidden">{compare.ranking.caption(bases[basis].label)}</caption>
      <Headings {...{ columns, others }} />
      {rows.map((row, index) => (
        <RankedRow
          key={row.name}
          {...{ row, columns, others, onOpen }}
          bar={bars[index] ?? 0}
          incentives={incentives.get(row.name)}
          isOpen={row.name === opened}
        />
      ))}
    </table>
  );
}

/** An offer that has a price, with its figures. */
interface PricedRow extends Omit<Ranked, 'quote'> {
  readonly quote: Quote;
  readonly own: OfferFigures;
}

function pricedRow({ quote, ...ranked }: Ranked): PricedRow[] {
  return quote.ok ? [{ ...ranked, quote: quote.value, own: offerFigures(quote.value) }] : [];
}

interface Figured {
  /** The figure that ranks. */
  readonly columns: readonly Column[];
  /** Those for which there may be room, the most telling first. */
  readonly others: readonly Column[];
}

function Headings({ columns, others }: Figured) {
  const { ranking } = messages().compare;
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="hidden">{ranking.rank}</span>
        </th>
        <th scope="col">{ranking.offer}</th>
        {columns.map(({ basis, heading }) => (
          <th key={basis} scope="col" data-figure={basis} aria-sort="ascending">
            {ranking[heading]}
          </th>
        ))}
        <th scope="col">{ranking.overBest}</th>
        {others.map(({ basis, heading }, place) => (
          <th key={basis} scope="col" data-figure={basis} data-beside={place}>
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
  row: { name, rank, overBest, quote, own },
  columns,
  others,
  bar,
  incentives,
  isOpen,
  onOpen,
}: Figured & {
  readonly row: PricedRow;
  /** How much of its cell the bar fills. */
  readonly bar: number;
  readonly incentives: Incentives | undefined;
  readonly isOpen: boolean;
  readonly onOpen: (offer: string) => void;
}) {
  const figures = useFigures();
  return (
    <tbody data-open={isOpen}>
      <tr>
        <td>
          <span className="rank">{rank}</span>
        </td>
        <th scope="row">
          <button
            type="button"
            className="offer"
            title={name}
            aria-expanded={isOpen}
            onClick={() => onOpen(name)}
          >
            <bdi>{name}</bdi>
            <Icon name="open" />
          </button>
          {billsNothing(quote) && <span className="soft note">{said(ZERO_BILL)}</span>}
        </th>
        {columns.map(({ basis }) => (
          <td key={basis} data-figure={basis} className="ranked">
            <span className="bar" style={{ width: `${bar * 100}%` }} aria-hidden="true" />
            <span>{basisFigure(rankFigure(quote, basis), basis, figures)}</span>
          </td>
        ))}
        <td className="over">{overBest?.isZero() === true ? '' : overInWords(overBest, figures)}</td>
        {others.map(({ basis }, place) => (
          <td key={basis} data-figure={basis} data-beside={place}>
            {basisFigure(rankFigure(quote, basis), basis, figures)}
          </td>
        ))}
        <td className="wide">{figures.money(own.failureSpend)}</td>
        <td className="wide">{incentives && said(incentives.whoPays)}</td>
      </tr>
      {isOpen && (
        <tr>
          <td colSpan={columns.length + others.length + 5} className="details">
            <OfferDetails quote={quote} figures={own} incentives={incentives} />
          </td>
        </tr>
      )}
    </tbody>
  );
}
