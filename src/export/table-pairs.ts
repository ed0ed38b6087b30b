import { fileMessages } from '../messages/files.js';
import { conflict } from '../core/fault/fault.js';
import { failed, ok, type Result } from '../core/fault/result.js';
import type { Cell } from '../core/grid/cell.js';
import { withoutTotals, type TableShape } from '../core/grid/table.js';
import { OFFERS_TABLE } from '../core/terms/columns.js';
import { TRAFFIC_TABLE } from '../core/traffic/columns.js';
import {
  offerCells,
  rowsOf,
  trafficCells,
  TRAFFIC_COLUMNS,
} from '../core/scenario/tables/scenario-tables.js';
import { isForPeople, usualHeader } from '../core/scenario/tables/canonical-row.js';
import type { Scenario, ScenarioRow } from '../core/scenario/tables/scenario.js';
import { shownText } from '../model/page/plain-text.js';
import type { FileTable } from './xlsx/file-table.js';
import { findTables } from './xlsx/read-tables.js';
import type { Package } from './zip/unpack.js';

/** What the tables of a scenario hold. */
export type ScenarioTables = Pick<Scenario, 'offers' | 'traffic'>;

/** An Offers table of a file with a Traffic table of it. */
export interface TablePair {
  /** `Offers (sheet Plan) and Traffic (sheet Plan)`. */
  readonly label: string;
  /** Faults: cells whose value is not known, errors, or no rows. */
  readonly tables: Result<ScenarioTables>;
  /** What of them was not read, as sentences. */
  readonly said: readonly string[];
}

/** More are not offered to choose from. */
const MOST_PAIRS = 12;

/**
 * Every Offers table of a file with every Traffic table of it; those that belong together by their sheet or by the end
 * of their names (Offers2, Traffic2) first. Faults: the file is damaged, or has too many of them.
 */
export function pairsIn(file: Package): Result<TablePair[]> {
  const found = findTables(file, [isOffers, isTraffic]);
  if (!found.ok) return found;
  const [offers = [], traffic = []] = found.value;
  if (offers.length * traffic.length > MOST_PAIRS) {
    const { file: where, tooManyPairs } = fileMessages();
    return failed(conflict(where, tooManyPairs(offers.length, traffic.length, MOST_PAIRS)));
  }
  const pairs = offers.flatMap((one) => traffic.map((other) => ({ one, other })));
  const [near, far] = [pairs.filter(belong), pairs.filter((own) => !belong(own))];
  return ok([...near, ...far].map(({ one, other }) => pairOf(one, other)));
}

/** Whether tables say what a scenario says: as text, as shown, without blank rows and totals, in any order of columns. */
export function isSame(scenario: Scenario, tables: ScenarioTables): boolean {
  const offers = (rows: readonly ScenarioRow[]) => plainRows(offerCells(rows), OFFERS_TABLE);
  const traffic = (rows: readonly ScenarioRow[]) => plainRows(trafficCells(rows), TRAFFIC_TABLE);
  return (
    offers(scenario.offers) === offers(tables.offers) && traffic(scenario.traffic) === traffic(tables.traffic)
  );
}

function plainRows(cells: readonly (readonly Cell[])[], shape: TableShape): string {
  const rows = rowsOf(withoutTotals(cells, shape));
  const plain = rows.map((row) =>
    Object.entries(row)
      .map(([header, value]) => [header, shownText(String(value)).trim()] as const)
      .filter(([, text]) => text !== '')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  return JSON.stringify(plain.filter((row) => row.length > 0));
}

function belong({ one, other }: { readonly one: FileTable; readonly other: FileTable }): boolean {
  const ending = ({ table = '' }: FileTable) => /\d*$/.exec(table)?.[0];
  const areNamed = one.table !== undefined && other.table !== undefined;
  return one.sheet === other.sheet || (areNamed && ending(one) === ending(other));
}

function pairOf(offers: FileTable, traffic: FileTable): TablePair {
  const [offerRows, trafficRows] = [rowsIn(offers), rowsIn(traffic)];
  const label = fileMessages().labels.pair(offers.name, traffic.name);
  const said = [offers.leftOut, traffic.leftOut].flatMap((own) => own ?? []);
  if (!offerRows.ok) return { label, tables: offerRows, said };
  if (!trafficRows.ok) return { label, tables: trafficRows, said };
  return { label, tables: ok({ offers: offerRows.value, traffic: trafficRows.value }), said };
}

function rowsIn({ name, cells }: FileTable): Result<ScenarioRow[]> {
  if (!cells.ok) return cells;
  const rows = rowsOf(cells.value);
  return rows.length > 0 ? ok(rows) : failed(conflict(fileMessages().file, fileMessages().noRows(name)));
}

function isOffers(headers: readonly string[]): boolean {
  return has(headers, 'Offer') && has(headers, 'Meter');
}

/** Tables of results have channels and sessions too, beside headers that no Traffic table has. */
function isTraffic(headers: readonly string[]): boolean {
  if (!has(headers, 'Channel') || has(headers, 'Offer')) return false;
  const counts = has(headers, 'Sessions') || has(headers, 'Contacts');
  const isKnown = (header: string) => TRAFFIC_COLUMNS.includes(usualHeader(header)) || isForPeople(header);
  return has(headers, 'Resolution rate') || (counts && headers.every(isKnown));
}

function has(headers: readonly string[], header: string): boolean {
  return headers.some((own) => usualHeader(own) === header);
}
