import { useDeferredValue, useMemo, useState } from 'react';
import { CLAUSE_IDS, CLAUSES } from '../../../core/study/clauses/clauses.js';
import { clauseSides, priceClause } from '../../../core/study/clauses/price-clause.js';
import { offersIn } from '../../../core/scenario/tables/offer-rows.js';
import { answerMessages } from '../../../messages/answers.js';
import { usePaneState } from '../../hooks/use-pane.js';
import { usePriced } from '../../hooks/use-priced.js';
import { InsertPieces } from '../assumptions/InsertPieces.js';
import { LiveFormula } from '../assumptions/LiveFormula.js';
import { OfferStudied } from '../assumptions/OfferStudied.js';
import { useAssumptions } from '../assumptions/use-assumptions.js';
import { useStudied } from '../assumptions/use-studied.js';
import type { LinkedTables } from '../../../excel/workbook.js';
import { clauseFormula } from './clause-formulas.js';
import { ClauseTable, type ClauseLine } from './ClauseTable.js';
import type { TableFormula } from '../insert/table-formulas.js';

/** What each clause moves at the buyer's own traffic; nothing is priced until it is opened. */
export function Clauses() {
  const [isOpen, setOpen] = useState(false);
  const texts = answerMessages().clauses;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{texts.title}</summary>
      <p className="soft">{texts.says}</p>
      {isOpen && <OfOffer />}
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
      <ClauseTable lines={lines.lines} months={lines.months} />
      <LiveFormula formulasOver={lines.formulasOver} />
      <InsertPieces pieces={[{ what: 'questions', words: texts.insert }]} />
    </>
  );
}

interface OwnClauses {
  /** What moves most money first. */
  readonly lines: readonly ClauseLine[];
  readonly months: number;
  /** What each clause moves as a formula, in the same order. */
  readonly formulasOver: (linked: LinkedTables) => readonly TableFormula[];
}

/** The clauses of the offer studied; undefined without traffic or an offer. */
function useClauses(): OwnClauses | undefined {
  const rows = useDeferredValue(usePaneState((state) => state.scenario.offers));
  const { traffic } = useDeferredValue(usePriced());
  const { read } = useAssumptions();
  const name = useStudied()?.name;
  return useMemo(() => {
    const own = offersIn(rows).find((offer) => offer.name === name);
    if (own === undefined || !traffic.ok || !read.ok) return undefined;
    const { outlook, review, refund } = read.value;
    const of = { traffic: traffic.value, outlook, review, refund };
    const offer = own.rows.map(({ row }) => row);
    const lines = CLAUSE_IDS.map((id): ClauseLine => {
      const { term } = CLAUSES[id];
      return { id, term, priced: priceClause(id, offer, of) };
    });
    const sorted = [...lines].sort((a, b) => amount(b, outlook.months) - amount(a, outlook.months));
    return {
      lines: sorted,
      months: outlook.months,
      formulasOver: (linked) =>
        sorted.flatMap(({ id }) => {
          const sides = clauseSides(id, offer, of);
          if (!sides.ok || sides.value === undefined) return [];
          return [clauseFormula(linked, id, sides.value, of)];
        }),
    };
  }, [rows, traffic, read, name]);
}

/** By what a clause moves in a month; then what comes back if a promise is broken, and last those that are not priced. */
function amount({ priced }: ClauseLine, months: number): number {
  if (priced.kind !== 'moves') return priced.kind === 'faults' ? -2 : -3;
  if (priced.over === 'judged') return -1;
  return priced.money.toNumber() / (priced.over === 'plan' ? months : 1);
}
