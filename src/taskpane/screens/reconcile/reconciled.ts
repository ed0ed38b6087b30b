import { netting, type BillingVerdict, type Netting } from '../../../core/evidence/billed-conversations.js';
import type { Counts } from '../../../core/evidence/counted.js';
import { countsOfMonth } from '../../../core/evidence/counts.js';
import { disputeOf, type DisputedAmounts } from '../../../core/evidence/dispute.js';
import { distinct, measure } from '../../../core/evidence/measure.js';
import { measuredTraffic } from '../../../core/evidence/measured-traffic.js';
import { readInvoice, withFigures, type Invoiced } from '../../../core/evidence/read-invoice.js';
import { billableOf, excessUnits, reconcile, type ExcessUnits } from '../../../core/evidence/reconcile.js';
import type { VarianceLine } from '../../../core/evidence/variance.js';
import { dec, toDouble, ZERO } from '../../../core/exact/decimal.js';
import type { Fault } from '../../../core/fault/fault.js';
import type { Cell } from '../../../core/grid/cell.js';
import { quote, type Quote } from '../../../core/scenario/quote/quote.js';
import { readOfferRows, readTrafficRows } from '../../../core/scenario/tables/read-scenario.js';
import type { Scenario, ScenarioRow } from '../../../core/scenario/tables/scenario.js';
import { entryStyle } from '../../format/entry.js';
import { moneyEntry } from '../../format/money-entry.js';
import type { MeasuredFiles } from '../../store/measurement.js';
import type { HeldAgainst, Reconciling } from '../../store/reconciling.js';

/** An offer priced on what an invoice is held against. */
export interface Owed {
  readonly quote: Quote;
  /** The measured month; undefined where it is the traffic as entered. */
  readonly month:
    | { readonly month: number; readonly counts: Counts; readonly traffic: readonly ScenarioRow[] }
    | undefined;
}

/** The months of a measurement in which the AI had a session. */
export function measuredMonths(measured: MeasuredFiles | undefined): number[] {
  const counts = measured?.counts.at(-1);
  return counts === undefined ? [] : distinct({ rows: counts.rows, unaided: [] }, 'month');
}

/** What is chosen, or stands where nothing was: the last whole month, for a log seldom ends with one. */
export function heldAgainst({ against }: Reconciling, months: readonly number[]): HeldAgainst {
  if (against === 'entered' || (against !== undefined && months.includes(against))) return against;
  return months.at(-2) ?? months[0] ?? 'entered';
}

/** The name of the offer that is held against the invoice. */
export function offerName({ offer }: Reconciling, names: readonly string[]): string | undefined {
  return names.find((own) => own === offer) ?? names[0];
}

/** What the contract owes; what stands in the way where it cannot be said. */
export function owedOf(
  scenario: Scenario,
  measured: MeasuredFiles | undefined,
  { offer: name, against }: { readonly offer: string; readonly against: HeldAgainst },
): Owed | { readonly faults: readonly Fault[] } {
  const { offers } = readOfferRows(scenario.offers);
  if (!offers.ok) return { faults: offers.faults };
  const offer = offers.value.find((own) => own.name === name)?.offer;
  const all = measured?.counts.at(-1);
  const month = against === 'entered' || all === undefined ? undefined : countsOfMonth(all, against);
  const states = measured?.report.hasSessionRows === true ? 'sessions' : 'messages';
  const rows =
    month === undefined || against === 'entered'
      ? scenario.traffic
      : measuredTraffic(scenario.traffic, month, states, against);
  const { traffic } = readTrafficRows(rows);
  if (offer === undefined || !offer.ok) return { faults: offer?.faults ?? [] };
  if (!traffic.ok) return { faults: traffic.faults };
  const priced = quote(traffic.value, offer.value);
  if (!priced.ok) return { faults: priced.faults };
  if (month === undefined || against === 'entered') return { quote: priced.value, month: undefined };
  return { quote: priced.value, month: { month: against, counts: month, traffic: rows } };
}

/** The invoice as cells, its figures as numbers, and as it is read. @param minorDigits of the currency that it is in */
export function readGiven(rows: readonly (readonly string[])[], minorDigits: number) {
  const style = entryStyle();
  const cells = withFigures(rows, (text): Cell => {
    const { value } = moneyEntry(text, style, undefined);
    return value ?? '';
  });
  return { cells, invoiced: readInvoice(cells, 'invoice', minorDigits) };
}

/** An invoice beside what its contract owes, and what can be asked for. */
export interface Reconciled {
  readonly lines: readonly VarianceLine[];
  readonly dispute: DisputedAmounts;
  readonly unbillable: number;
  readonly excess: ExcessUnits | undefined;
  readonly net: Netting | undefined;
  /** Of a list: those that do not agree. */
  readonly disputed: readonly BillingVerdict[];
  /** As the sheet takes it: a list is one line, without its ids. */
  readonly cells: readonly (readonly Cell[])[];
}

/**
 * @param judged of a list: its verdicts
 * @returns undefined where a list is not judged yet
 */
export function reconciledOf(
  { quote: own, month }: Owed,
  { invoiced, cells }: { readonly invoiced: Invoiced; readonly cells: readonly (readonly Cell[])[] },
  judged: readonly BillingVerdict[] | undefined,
): Reconciled | undefined {
  if (invoiced.kind === 'lines') {
    const excess = excessUnits(own, invoiced.lines, month && measure(month.counts));
    const unbillable = excess?.units ?? ZERO;
    const result = reconcile({ quote: own, unbillable }, invoiced);
    if (!result.ok) return undefined;
    const { lines } = result.value;
    return {
      ...{ lines, dispute: disputeOf(result.value), unbillable: toDouble(unbillable), excess },
      ...{ net: undefined, disputed: [], cells: withoutBlankColumns(cells) },
    };
  }
  if (judged === undefined) return undefined;
  const net = netting(judged);
  const line = {
    ...{ name: '', quantity: dec(invoiced.ids.length), amount: invoiced.amount, twice: ZERO },
    findings: [],
  };
  const result = reconcile({ quote: own, unbillable: dec(net.net) }, { kind: 'lines', lines: [line] });
  if (!result.ok) return undefined;
  const { lines } = result.value;
  const amount = invoiced.amount === undefined ? [] : [toDouble(invoiced.amount)];
  return {
    ...{ lines, dispute: disputeOf(result.value), unbillable: net.net, excess: undefined, net },
    disputed: judged.filter(({ verdict }) => verdict !== 'agrees'),
    cells: [
      ['Line', 'Quantity', ...amount.map(() => 'Amount')],
      ['', invoiced.ids.length, ...amount],
    ],
  };
}

/** Without columns that no row fills: a blank amount of a sheet reaches functions as 0, and would be an amount. */
function withoutBlankColumns(cells: readonly (readonly Cell[])[]): Cell[][] {
  const [head = [], ...rows] = cells;
  const isFilled = head.map((_, column) => rows.some((row) => (row[column] ?? '') !== ''));
  return cells.map((row) =>
    head.flatMap((_, column) => (isFilled[column] === true ? [row[column] ?? ''] : [])),
  );
}

/** What a list is judged by: the definition of the offer's first charge that counts. */
export function billableIn({ quote: own }: Owed): 'sessions' | 'resolutions' {
  return billableOf(own);
}
