import { ZERO, type Dec } from '../../exact/decimal.js';
import type { Fault } from '../../fault/fault.js';
import { failed, ok, type Result } from '../../fault/result.js';
import { isOfWholeOffer } from '../../scenario/edit/offer-terms.js';
import { offerCell, setOfferCell } from '../../scenario/edit/offers.js';
import { withCell } from '../../scenario/edit/rows.js';
import { quote } from '../../scenario/quote/quote.js';
import { offersIn } from '../../scenario/tables/offer-rows.js';
import { offerCells } from '../../scenario/tables/scenario-tables.js';
import type { CellValue } from '../../scenario/tables/scenario.js';
import { reportingDigits, USUAL_DIGITS, type Offer } from '../../terms/offer.js';
import { readOffers } from '../../terms/read-offers.js';
import type { Traffic } from '../../traffic/channel.js';
import { forecastOffer } from '../time/forecast.js';
import { refund } from '../time/guarantee.js';
import { CLAUSES, type ClauseId } from './clauses.js';
import type { Clause, ClauseCase, ClauseValues, Over, Rows } from './clause.js';
import { asTheyAre, splitAfter } from './split-rows.js';

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
export function priceClause(id: ClauseId, rows: Rows, of: ClauseCase): PricedClause {
  const sides = clauseSides(id, rows, of);
  if (!sides.ok) return { kind: 'faults', faults: sides.faults };
  if (sides.value === undefined) return { kind: 'notAbout' };
  const { over }: Clause = CLAUSES[id];
  const agreed = sideCost(id, 'agreed', sides.value, of);
  const silent = sideCost(id, 'silent', sides.value, of);
  if (!agreed.ok) return { kind: 'faults', faults: agreed.faults };
  if (!silent.ok) return { kind: 'faults', faults: silent.faults };
  return { kind: 'moves', money: silent.value.minus(agreed.value), over, values: sides.value.values };
}

/** An offer's rows with a clause agreed, and where the contract is silent: in one order, as many on either side. */
export interface ClauseSides {
  readonly agreed: Rows;
  readonly silent: Rows;
  /** Of each of these rows, the offer's own row that it comes from. */
  readonly origins: readonly number[];
  /** What the term says either way, on the first row that the clause is about. */
  readonly values: ClauseValues;
}

/**
 * The offer as it is with a clause and without; undefined where the clause is about nothing that it has.
 * @param rows one offer's
 */
export function clauseSides(id: ClauseId, rows: Rows, of: ClauseCase): Result<ClauseSides | undefined> {
  const clause: Clause = CLAUSES[id];
  const [own] = offersIn(rows);
  const named = own?.rows.map(({ row }) => row) ?? [];
  const about = clause.about(named);
  const [first] = about;
  if (own === undefined || first === undefined) return ok(undefined);
  const total = steadyTotal(named, of.traffic);
  if (!total.ok) return total;
  const isWhole = isOfWholeOffer(clause.term);
  const valuesOf = (row: Rows[number]) => {
    const stated = isWhole ? offerCell(named, own.name, clause.term) : row[clause.term];
    return clause.values(stated, { row, total: total.value, units: unitsOf(row, of.traffic) }, of);
  };
  const values = valuesOf(first);
  const month = clause.after?.(of);
  const shaped = month === undefined ? asTheyAre(named, about) : splitAfter(month, named, about);
  const side = (which: keyof ClauseValues) => {
    if (clause.over === 'judged') return named;
    if (isWhole) return setOfferCell(named, own.name, clause.term, values[which]);
    return changed(clause, shaped, (row) => valuesOf(row)[which], which);
  };
  return ok({ agreed: side('agreed'), silent: side('silent'), origins: shaped.origins, values });
}

function changed(
  clause: Clause,
  { rows, moved }: { readonly rows: Rows; readonly moved: Rows },
  valueOf: (row: Rows[number]) => CellValue,
  which: keyof ClauseValues,
): Rows {
  const about = new Set(moved);
  return rows.map((row) => {
    if (!about.has(row)) return row;
    const along = which === 'agreed' ? (clause.along?.(row) ?? row) : row;
    return withCell(along, clause.term, valueOf(row));
  });
}

/** What an offer comes to on one side of a clause, over what the clause is priced over. */
export function sideCost(
  id: ClauseId,
  which: keyof ClauseValues,
  sides: ClauseSides,
  of: ClauseCase,
): Result<Dec> {
  const { over }: Clause = CLAUSES[id];
  if (over !== 'judged') return clauseCost(sides[which], over, of);
  const offer = offerOf(sides[which]);
  if (!offer.ok) return offer;
  const plan = forecastOffer({ traffic: of.traffic, offer: offer.value }, of.outlook, 'accrual');
  if (!plan.ok) return plan;
  const { paid, owed } = refund(plan.value, of.refund);
  return ok(which === 'agreed' ? paid.minus(owed) : paid);
}

/** What an offer's rows come to over a month or the plan, in the currency that is reported. */
export function clauseCost(
  rows: Rows,
  over: Exclude<Over, 'judged'>,
  { traffic, outlook }: Pick<ClauseCase, 'traffic' | 'outlook'>,
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

/** To how many decimals an offer's money is rounded where it is reported. */
export function moneyDigits(rows: Rows): number {
  const offer = offerOf(rows);
  return offer.ok ? reportingDigits(offer.value) : USUAL_DIGITS;
}

function steadyTotal(rows: Rows, traffic: Traffic): Result<Dec> {
  const offer = offerOf(rows);
  const month = offer.ok ? quote(traffic, offer.value) : offer;
  return month.ok ? ok(month.value.invoice.total) : month;
}

/** What a row's meter counts in a month like all others; nothing where the row cannot be priced by itself. */
function unitsOf(row: Rows[number], traffic: Traffic): Dec {
  const offer = offerOf([row]);
  const month = offer.ok ? quote(traffic, offer.value) : offer;
  return (month.ok ? month.value.usage[0]?.units : undefined) ?? ZERO;
}

function offerOf(rows: Rows): Result<Offer> {
  const read = readOffers(offerCells(rows));
  if (!read.ok) return read;
  return read.value[0]?.offer ?? failed();
}
