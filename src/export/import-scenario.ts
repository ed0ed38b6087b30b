import { conflict } from '../core/fault/fault.js';
import { failed, ok, type Result } from '../core/fault/result.js';
import { isErrorCell, type Cell } from '../core/grid/cell.js';
import { readScenarioFile } from '../core/scenario/file/read-scenario-file.js';
import { fromXml, NAMESPACE } from '../core/scenario/file/xml.js';
import { offerCells, rowsOf, trafficCells } from '../core/scenario/scenario-tables.js';
import type { Scenario, ScenarioRow } from '../core/scenario/scenario.js';
import { headerKey } from '../core/grid/headers.js';
import { withoutTotals, type TableShape } from '../core/grid/table.js';
import { OFFERS_TABLE } from '../core/terms/columns.js';
import { TRAFFIC_TABLE } from '../core/traffic/columns.js';
import { shownText } from '../model/plain-text.js';
import { asScenario, lastOf } from './scenario-json.js';
import { findTable } from './xlsx/read-tables.js';
import { unpack, type Package } from './zip/unpack.js';

/** A scenario that came out of a file. */
export interface Imported {
  readonly scenario: Scenario;
  /** What the user should know of it, as sentences. */
  readonly said: readonly string[];
}

/** What a scenario is called whose file keeps only its tables. */
export interface Fallback {
  readonly id: string;
  readonly name: string;
}

const MOST_PARTS = 50;

/**
 * The scenario of an .xlsx that Meterwise exported: the one that travels in the file, with the figures of its Offers
 * and Traffic tables where somebody changed them since, for these are what a reader of the file sees. A file that
 * holds the tables only becomes a scenario of its own. Faults: no such file, damaged, above the limits.
 */
export function readScenarioFromXlsx(bytes: Uint8Array, fallback: Fallback): Result<Imported> {
  const file = unpack(bytes);
  if (!file.ok) return file;
  const kept = keptScenario(file.value);
  const offers = findTable(file.value, isOffers);
  const traffic = findTable(file.value, isTraffic);
  if (!kept.ok) return kept;
  if (!offers.ok) return offers;
  if (!traffic.ok) return traffic;
  if (offers.value === undefined || traffic.value === undefined) {
    if (kept.value !== undefined) return ok({ scenario: kept.value, said: [] });
    const needed = 'it holds no scenario of Meterwise, and no Offers and Traffic tables with their headers';
    return failed(conflict('File', needed));
  }
  const faulty = firstError(offers.value) ?? firstError(traffic.value);
  if (faulty !== undefined)
    return failed(conflict('File', `a cell of its tables holds ${faulty}; mend it first`));
  return fromTables(kept.value, { offers: rowsOf(offers.value), traffic: rowsOf(traffic.value) }, fallback);
}

function fromTables(
  kept: Scenario | undefined,
  tables: Pick<Scenario, 'offers' | 'traffic'>,
  fallback: Fallback,
): Result<Imported> {
  if (kept !== undefined && isSame(kept, tables)) return ok({ scenario: kept, said: [] });
  const scenario = asScenario({ ...(kept ?? { ...fallback, note: '' }), ...tables });
  if (!scenario.ok) return scenario;
  const why =
    kept === undefined
      ? 'The file keeps no scenario of Meterwise: its tables were read.'
      : 'The figures of its tables were changed after the file was made: the changed figures were read.';
  return ok({ scenario: scenario.value, said: [why] });
}

/** Whether tables say what a scenario says: as text, as shown, without blank rows and totals, in any order of columns. */
function isSame(scenario: Scenario, tables: Pick<Scenario, 'offers' | 'traffic'>): boolean {
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

/** The scenario in the custom parts of a file; undefined where none is of ours. */
function keptScenario(file: Package): Result<Scenario | undefined> {
  const paths = file.paths.filter((path) => /^customXml\/item\d{1,4}\.xml$/.test(path)).slice(0, MOST_PARTS);
  for (const path of paths) {
    const xml = file.read(path);
    if (!xml.ok) return xml;
    if (xml.value?.slice(0, 2_000).includes(NAMESPACE) !== true) continue;
    const json = fromXml(xml.value);
    const read = json.ok ? readScenarioFile(json.value) : json;
    return read.ok ? ok(lastOf(read.value)) : read;
  }
  return ok(undefined);
}

function isOffers(headers: readonly string[]): boolean {
  return has(headers, 'Offer') && has(headers, 'Meter');
}

function isTraffic(headers: readonly string[]): boolean {
  return has(headers, 'Channel') && has(headers, 'Resolution rate') && !has(headers, 'Meter');
}

function has(headers: readonly string[], header: string): boolean {
  return headers.some((own) => headerKey(own) === headerKey(header));
}

function firstError(cells: readonly (readonly Cell[])[]): string | undefined {
  return cells.flat().find(isErrorCell)?.error;
}
