import { toDouble, type Dec } from '../../exact/decimal.js';
import { nameKey } from '../../terms/channels.js';
import type { CellValue, Scenario, ScenarioRow } from '../tables/scenario.js';
import { offersIn } from '../tables/offer-rows.js';
import { priceScenario, type Priced } from '../ranking/priced.js';
import type { RankBasis } from '../ranking/rank-basis.js';
import { OFFER_COLUMNS, TRAFFIC_COLUMNS } from '../tables/scenario-tables.js';
import { canonicalRow, isForPeople } from '../tables/canonical-row.js';
import type { Phrase, Text } from '../../phrase/phrase.js';

/** One input that two scenarios do not share. */
export interface InputDifference {
  readonly table: 'traffic' | 'offers' | 'assumptions' | 'claims';
  /** The channel or offer; of assumptions the figure or the table; of a claim the offer that it praises. */
  readonly name: string;
  /**
   * The column; for a channel, offer or charge that only one of them has, the column that names it; blank for a figure,
   * and for a table of assumptions that only one has.
   */
  readonly header: Text;
  readonly a: CellValue | Phrase;
  readonly b: CellValue | Phrase;
  /** `added`: a channel, offer or charge that only b has; `removed`: that only a has. */
  readonly kind: 'changed' | 'added' | 'removed';
}

/** What an offer comes to in one scenario. */
export interface OfferResult {
  readonly rank: number | undefined;
  readonly monthly: number;
  /** The bill and people. */
  readonly total: number;
  /** Undefined where nothing is resolved. */
  readonly perResolution: number | undefined;
}

export interface ResultDifference {
  readonly offer: string;
  /** Undefined where the scenario does not have the offer, or it has no price there. */
  readonly a: OfferResult | undefined;
  readonly b: OfferResult | undefined;
}

export interface Differences {
  readonly inputs: readonly InputDifference[];
  /** Every offer of either, in the order of a's ranking, then of b's. */
  readonly results: readonly ResultDifference[];
  /** What each is ranked by; undefined where it has no ranking. */
  readonly basis: { readonly a: RankBasis | undefined; readonly b: RankBasis | undefined };
  /** The currency of each: three letters, or undefined where no offer states one. */
  readonly currency: { readonly a: string | undefined; readonly b: string | undefined };
}

/**
 * What differs between two scenarios, and what it does to results. Channels and offers are the same by their names, an
 * offer's charges by their order; notes, sources and dates are no inputs.
 */
export function differences(a: Scenario, b: Scenario): Differences {
  const [pricedA, pricedB] = [priceScenario(a), priceScenario(b)];
  return {
    inputs: [
      ...between('traffic', channelsIn(a.traffic), channelsIn(b.traffic)),
      ...between('offers', chargesIn(a.offers), chargesIn(b.offers)),
    ],
    results: resultsOf(pricedA, pricedB),
    basis: { a: pricedA.basis, b: pricedB.basis },
    currency: { a: pricedA.currency, b: pricedB.currency },
  };
}

type Table = Exclude<InputDifference['table'], 'assumptions' | 'claims'>;

const LABELS: Readonly<Record<Table, string>> = { traffic: 'Channel', offers: 'Offer' };
const COLUMNS: Readonly<Record<Table, readonly string[]>> = {
  traffic: TRAFFIC_COLUMNS,
  offers: OFFER_COLUMNS,
};
const METER = 'Meter';

/** Rows that carry one name, in their order. */
interface Named {
  readonly name: string;
  readonly rows: readonly ScenarioRow[];
}

function channelsIn(rows: readonly ScenarioRow[]): Named[] {
  return rows
    .map(canonicalRow)
    .map((row) => ({ name: String(row['Channel'] ?? 'All channels'), rows: [row] }));
}

function chargesIn(rows: readonly ScenarioRow[]): Named[] {
  return offersIn(rows).map(({ name, rows: own }) => ({ name, rows: own.map(({ row }) => row) }));
}

function between(table: Table, a: readonly Named[], b: readonly Named[]): InputDifference[] {
  const onlyInB = b.filter(({ name }) => find(a, name) === undefined);
  return [...a, ...onlyInB].flatMap(({ name }) => {
    const [own, other] = [find(a, name), find(b, name)];
    if (own === undefined) return [lone(table, name, { header: LABELS[table], b: name })];
    if (other === undefined) return [lone(table, name, { header: LABELS[table], a: name })];
    const length = Math.max(own.rows.length, other.rows.length);
    return Array.from({ length }, (_, index) => index).flatMap((index) =>
      betweenRows(table, name, own.rows[index], other.rows[index]),
    );
  });
}

function betweenRows(
  table: Table,
  name: string,
  a: ScenarioRow | undefined,
  b: ScenarioRow | undefined,
): InputDifference[] {
  if (a === undefined || b === undefined) {
    return [lone(table, name, { header: METER, a: a?.[METER], b: b?.[METER] }, a === undefined)];
  }
  const headers = new Set([...COLUMNS[table], ...Object.keys(a), ...Object.keys(b)]);
  return [...headers]
    .filter((header) => header !== LABELS[table] && !isForPeople(header) && a[header] !== b[header])
    .map((header) => ({ table, name, header, a: a[header], b: b[header], kind: 'changed' }));
}

/** What only one of the two has; told by the value that names it. */
function lone(
  table: Table,
  name: string,
  told: { readonly header: string; readonly a?: CellValue; readonly b?: CellValue },
  added = told.a === undefined,
): InputDifference {
  return { table, name, header: told.header, a: told.a, b: told.b, kind: added ? 'added' : 'removed' };
}

function find(among: readonly Named[], name: string): Named | undefined {
  return among.find((own) => nameKey(own.name) === nameKey(name));
}

function resultsOf(a: Priced, b: Priced): ResultDifference[] {
  const [resultsA, resultsB] = [resultsIn(a), resultsIn(b)];
  const keys = new Set([...resultsA.keys(), ...resultsB.keys()]);
  return [...keys].map((key) => {
    const [own, other] = [resultsA.get(key), resultsB.get(key)];
    return { offer: own?.name ?? other?.name ?? key, a: own?.result, b: other?.result };
  });
}

/** By the key of their names, in the order of the ranking, or of the table where there is none. */
function resultsIn({
  ranking,
  offers,
}: Priced): Map<string, { readonly name: string; readonly result: OfferResult | undefined }> {
  const ranked = (ranking ?? []).map(({ name, rank, quote }) => ({
    name,
    result: quote.ok
      ? {
          rank,
          monthly: toDouble(quote.value.reported.total),
          total: toDouble(quote.value.reported.total.plus(quote.value.metrics.humanCost)),
          perResolution: doubleOf(quote.value.metrics.effectiveCostPerResolution),
        }
      : undefined,
  }));
  const listed = ranking === undefined ? offers.map(({ name }) => ({ name, result: undefined })) : ranked;
  return new Map(listed.map((own) => [nameKey(own.name), own]));
}

function doubleOf(value: Dec | undefined): number | undefined {
  return value && toDouble(value);
}
