import type { Dec } from '../../exact/decimal.js';
import type { Fault } from '../../fault/fault.js';
import { failed, ok, type Result } from '../../fault/result.js';
import { isOfWholeOffer } from '../../scenario/edit/offer-terms.js';
import { offerCell, setOfferCell } from '../../scenario/edit/offers.js';
import { withCell } from '../../scenario/edit/rows.js';
import { quote } from '../../scenario/quote/quote.js';
import { offersIn } from '../../scenario/tables/offer-rows.js';
import { offerCells } from '../../scenario/tables/scenario-tables.js';
import type { CellValue } from '../../scenario/tables/scenario.js';
import type { Offer } from '../../terms/offer.js';
import { readOffers } from '../../terms/read-offers.js';
import type { Traffic } from '../../traffic/channel.js';
import { forecastOffer } from '../time/forecast.js';
import type { Outlook } from '../time/outlook.js';
import { CLAUSES, type ClauseId } from './clauses.js';
import type { Clause, ClauseValues, Rows } from './clause.js';

/** What a clause moves with one offer. */
export type PricedClause =
  | {
      readonly kind: 'moves';
      /** What the offer costs more where the contract is silent, in the currency that is reported. */
      readonly money: Dec;
      readonly over: Clause['over'];
      /** What the term says either way, on the first row that the clause is about. */
      readonly values: ClauseValues;
    }
  /** The offer has nothing that the clause is about. */
  | { readonly kind: 'notAbout' }
  | { readonly kind: 'faults'; readonly faults: readonly Fault[] };

/**
 * A clause at the buyer's own traffic: the offer priced with the clause's term as agreed, and as it stands where the
 * contract is silent; the spine is asked twice and nothing is priced here.
 * @param rows one offer's
 */
export function priceClause(
  id: ClauseId,
  rows: Rows,
  { traffic, outlook }: { readonly traffic: Traffic; readonly outlook: Outlook },
): PricedClause {
  const sides = clauseSides(id, rows, traffic);
  if (!sides.ok) return { kind: 'faults', faults: sides.faults };
  if (sides.value === undefined) return { kind: 'notAbout' };
  const { over }: Clause = CLAUSES[id];
  const { values } = sides.value;
  const agreed = clauseCost(sides.value.agreed, over, { traffic, outlook });
  const silent = clauseCost(sides.value.silent, over, { traffic, outlook });
  if (!agreed.ok) return { kind: 'faults', faults: agreed.faults };
  if (!silent.ok) return { kind: 'faults', faults: silent.faults };
  return { kind: 'moves', money: silent.value.minus(agreed.value), over, values };
}

/** An offer's rows with a clause agreed, and where the contract is silent; the rows stay in their order. */
export interface ClauseSides {
  readonly agreed: Rows;
  readonly silent: Rows;
  /** What the term says either way, on the first row that the clause is about. */
  readonly values: ClauseValues;
}

/**
 * The offer as it is with a clause and without; undefined where the clause is about nothing that it has.
 * @param rows one offer's
 */
export function clauseSides(id: ClauseId, rows: Rows, traffic: Traffic): Result<ClauseSides | undefined> {
  const clause: Clause = CLAUSES[id];
  const [own] = offersIn(rows);
  const named = own?.rows.map(({ row }) => row) ?? [];
  const [first] = clause.about(named);
  if (own === undefined || first === undefined) return ok(undefined);
  const now = offerOf(named);
  const month = now.ok ? quote(traffic, now.value) : now;
  if (!month.ok) return month;
  const { total } = month.value.invoice;
  const isWhole = isOfWholeOffer(clause.term);
  const statedBy = (row: Rows[number]): CellValue =>
    isWhole ? offerCell(named, own.name, clause.term) : row[clause.term];
  const valuesOf = (row: Rows[number]) => clause.values(statedBy(row), row, total);
  const side = (which: keyof ClauseValues) =>
    isWhole
      ? setOfferCell(named, own.name, clause.term, valuesOf(first)[which])
      : changed(clause, named, (row) => valuesOf(row)[which], which);
  return ok({ agreed: side('agreed'), silent: side('silent'), values: valuesOf(first) });
}

function changed(
  clause: Clause,
  rows: Rows,
  valueOf: (row: Rows[number]) => CellValue,
  which: keyof ClauseValues,
): Rows {
  const about = new Set(clause.about(rows));
  return rows.map((row) => {
    if (!about.has(row)) return row;
    const along = which === 'agreed' ? (clause.along?.(row) ?? row) : row;
    return withCell(along, clause.term, valueOf(row));
  });
}

/** What an offer's rows come to over what a clause is priced over, in the currency that is reported. */
export function clauseCost(
  rows: Rows,
  over: Clause['over'],
  { traffic, outlook }: { readonly traffic: Traffic; readonly outlook: Outlook },
): Result<Dec> {
  const offer = offerOf(rows);
  if (!offer.ok) return offer;
  if (over === 'month') {
    const month = quote(traffic, offer.value);
    return month.ok ? ok(month.value.reported.total) : month;
  }
  const plan = forecastOffer({ traffic, offer: offer.value }, outlook, 'accrual');
  return plan.ok ? ok(plan.value.whole.total) : plan;
}

function offerOf(rows: Rows): Result<Offer> {
  const read = readOffers(offerCells(rows));
  if (!read.ok) return read;
  return read.value[0]?.offer ?? failed();
}
