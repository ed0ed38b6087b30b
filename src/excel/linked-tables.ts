import { sheetPrefix } from '../native/address.js';
import { areaAddress } from './address.js';
import { aMoment, isCalculating, LOOKS } from './calculating.js';
import { fingerprint } from './fingerprint.js';
import { locateTables, type Place, type Places } from './locate-tables.js';
import type { Outcome } from './outcome.js';
import type { FoundTables } from './read-tables.js';
import { outcomeOf } from './refusals.js';
import { inWorkbook } from './run.js';
import { rowsOf } from '../core/scenario/scenario-tables.js';
import type { ScenarioRow } from '../core/scenario/scenario.js';
import { sawTables } from './seen-tables.js';
import { cellsAt } from './table-blocks.js';

/** Offers and traffic in the workbook as the pane last saw them. */
export interface LinkedTables extends FoundTables {
  /** Whose model they belong to; undefined for tables of the user's own. */
  readonly scenario: Places['scenario'];
  /** As formulas refer to them: `Offers[#All]`, which follows its rows, or cells that stay where they are. */
  readonly refs: { readonly traffic: string; readonly offers: string };
  /** Tells whether they changed since. */
  readonly stamp: string;
}

/**
 * The tables that pane and workbook share: those of the model of the active (else last written) scenario, else the
 * first offers and traffic found by their headers.
 * @param scenarioId only the tables of this scenario's model
 * @returns undefined where there are none, or only one of the two
 */
export function linkTables(scenarioId?: string): Promise<Outcome<LinkedTables | undefined>> {
  return outcomeOf(() =>
    inWorkbook(async (context) => {
      const places = await locateTables(context, scenarioId);
      if (places === undefined) {
        sawTables(undefined, undefined);
        return undefined;
      }
      const linked = await readPlaces(context, places);
      sawTables(places, linked.stamp);
      return linked;
    }),
  );
}

/** Reads what the places hold once Excel has calculated it: one sync where it has. */
export async function readPlaces(
  context: Excel.RequestContext,
  places: Places,
  looks = LOOKS,
): Promise<LinkedTables> {
  const read = ({ sheetId, area }: Place) => {
    const range = context.workbook.worksheets.getItem(sheetId).getRange(areaAddress(area));
    range.load('values');
    return range;
  };
  const [traffic, offers] = [read(places.traffic), read(places.offers)];
  await context.sync();
  if (looks > 1 && (isCalculating(traffic.values) || isCalculating(offers.values))) {
    await aMoment();
    return readPlaces(context, places, looks - 1);
  }
  return linkedAs(places, { traffic: traffic.values, offers: offers.values });
}

/** What the places hold, as the pane takes it. @param values of each place, headers included */
export function linkedAs(
  places: Places,
  values: {
    readonly traffic: readonly (readonly unknown[])[];
    readonly offers: readonly (readonly unknown[])[];
  },
): LinkedTables {
  const traffic = rowsIn(values.traffic, places.traffic);
  const offers = rowsIn(values.offers, places.offers);
  return {
    traffic,
    offers,
    scenario: places.scenario,
    from: { traffic: placeAddress(places.traffic), offers: placeAddress(places.offers) },
    refs: { traffic: referenceTo(places.traffic), offers: referenceTo(places.offers) },
    stamp: stampOf(traffic, offers),
  };
}

function rowsIn(values: readonly (readonly unknown[])[], { area }: Place): ScenarioRow[] {
  return rowsOf(cellsAt(values, { ...area, row: 0, column: 0 }));
}

function referenceTo({ sheetName, area, table }: Place): string {
  if (table !== undefined) return `${table.name}[${table.hasTotals ? '[#Headers],[#Data]' : '#All'}]`;
  return sheetPrefix(sheetName) + areaAddress(area).replace(/[A-Z]+|\d+/g, '$$$&');
}

function placeAddress({ sheetName, area }: Place): string {
  return sheetPrefix(sheetName) + areaAddress(area);
}

/** The same for the same rows, wherever they stand and in whichever order their columns are. */
function stampOf(traffic: readonly ScenarioRow[], offers: readonly ScenarioRow[]): string {
  const sorted = (rows: readonly ScenarioRow[]) =>
    JSON.stringify(rows.map((row) => Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))));
  return fingerprint([[sorted(traffic)], [sorted(offers)]]);
}
