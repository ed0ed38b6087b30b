import { useDeferredValue, useMemo, useState } from 'react';
import { CLAUSE_IDS, CLAUSES } from '../../../core/study/clauses/clauses.js';
import { priceClause } from '../../../core/study/clauses/price-clause.js';
import { offersIn } from '../../../core/scenario/tables/offer-rows.js';
import { answerMessages } from '../../../messages/answers.js';
import { usePaneState } from '../../hooks/use-pane.js';
import { usePriced } from '../../hooks/use-priced.js';
import { OfferStudied } from '../assumptions/OfferStudied.js';
import { useAssumptions } from '../assumptions/use-assumptions.js';
import { useStudied } from '../assumptions/use-studied.js';
import { ClauseTable, type ClauseLine } from './ClauseTable.js';

/** What each clause moves at the buyer's own traffic; nothing is priced until it is opened. */
export function Clauses() {
  const [isOpen, setOpen] = useState(false);
  const texts = answerMessages().clauses;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{texts.title}</summary>
      <p className="soft">{texts.says}</p>
      {isOpen && <OfOffer />}
      <h3>{texts.unpriced}</h3>
      <ul>
        {Object.entries(texts.notPriced).map(([id, why]) => (
          <li key={id}>{why}</li>
        ))}
      </ul>
    </details>
  );
}

function OfOffer() {
  const lines = useClauses();
  const texts = answerMessages().clauses;
  return lines === undefined ? (
    <p>{texts.needsFigures}</p>
  ) : (
    <>
      <OfferStudied />
      <ClauseTable {...lines} />
    </>
  );
}

/** The clauses of the offer studied, what moves most money first; undefined without traffic or an offer. */
function useClauses(): { readonly lines: readonly ClauseLine[]; readonly months: number } | undefined {
  const rows = useDeferredValue(usePaneState((state) => state.scenario.offers));
  const { traffic } = useDeferredValue(usePriced());
  const { read } = useAssumptions();
  const name = useStudied()?.name;
  return useMemo(() => {
    const own = offersIn(rows).find((offer) => offer.name === name);
    if (own === undefined || !traffic.ok || !read.ok) return undefined;
    const { outlook } = read.value;
    const of = { traffic: traffic.value, outlook };
    const offer = own.rows.map(({ row }) => row);
    const lines = CLAUSE_IDS.map((id): ClauseLine => {
      const { term } = CLAUSES[id];
      return { id, term, priced: priceClause(id, offer, of) };
    });
    return {
      lines: [...lines].sort((a, b) => amount(b, outlook.months) - amount(a, outlook.months)),
      months: outlook.months,
    };
  }, [rows, traffic, read, name]);
}

/** By what a clause moves in a month; those that are not priced come last. */
function amount({ priced }: ClauseLine, months: number): number {
  if (priced.kind !== 'moves') return priced.kind === 'faults' ? -1 : -2;
  return priced.money.toNumber() / (priced.over === 'plan' ? months : 1);
}
