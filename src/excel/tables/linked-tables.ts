import type { Grid } from '../cells/sheet-state.js';
import { areaAddress, fixedArea } from '../../reference/address.js';
import { sheetPrefix } from '../../reference/sheet-name.js';
import { onceCalculated } from '../host/wait-until-calculated.js';
import { fingerprint } from '../cells/fingerprint.js';
import { locateTables, type TableLocation, type LocatedTables } from './locate-tables.js';
import type { Outcome } from '../host/outcome.js';
import type { FoundTables } from './read-tables.js';
import { outcomeOf } from '../host/refusals.js';
import { inWorkbook } from '../host/run.js';
import { rowsOf } from '../../core/scenario/tables/scenario-tables.js';
import type { Assumptions, Cases, ScenarioRow } from '../../core/scenario/tables/scenario.js';
import type { Settings } from '../../model/figures/draft.js';
import { assumptionsOn, settingsOn } from './read-inputs.js';
import { casesOn } from './read-cases.js';
import { recordSync } from './sync-state.js';
import { cellsAt } from './table-blocks.js';

/** Offers, traffic and what is typed beside them in the workbook as the pane last saw them. */
export interface LinkedTables extends FoundTables {
  /** Whose model they belong to; undefined for tables of the user's own. */
  readonly scenario: LocatedTables['scenario'];
  /** As formulas refer to them: `Offers[#All]`, which follows its rows, or cells that stay where they are. */
  readonly refs: { readonly traffic: string; readonly offers: string };
  /** What their model's sheet Assumptions says; undefined where there is no such sheet. */
  readonly assumptions: Assumptions | undefined;
  /** What their model's sheet Cases says; undefined where there is no such sheet. */
  readonly cases?: Cases | undefined;
  /** What their model's sheets say beside that: rates that are tried, offers that are chosen. */
  readonly settings: Settings;
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
        recordSync(undefined, undefined);
        return undefined;
      }
      const linked = await readLinkedTables(context, places);
      recordSync(places, linked.stamp);
      return linked;
    }),
  );
}

/** Reads what the places hold once Excel has calculated it: one sync where it has. */
export async function readLinkedTables(
  context: Excel.RequestContext,
  places: LocatedTables,
): Promise<LinkedTables> {
  const ask = ({ sheetId, area }: TableLocation) => {
    const range = context.workbook.worksheets.getItem(sheetId).getRange(areaAddress(area));
    range.load('values');
    return range;
  };
  const values = await onceCalculated(
    async (): Promise<PlaceValues> => {
      const [traffic, offers] = [ask(places.traffic), ask(places.offers)];
      const beside = askBeside(context, places);
      await context.sync();
      return { traffic: traffic.values, offers: offers.values, ...beside() };
    },
    ({ traffic, offers }) => [traffic, offers],
  );
  return linkedAs(places, values);
}

/** What a place holds, and the sheets beside it from A1 on; those are left out that are not there. */
interface PlaceValues {
  /** Headers included. */
  readonly traffic: Grid;
  readonly offers: Grid;
  readonly inputs?: Grid;
  readonly assumptions?: Grid;
  readonly cases?: Grid;
  readonly claims?: Grid;
}

/** Asks for the sheets of a model with inputs beside its tables; gives what they hold after the next sync. */
export function askBeside(
  context: Excel.RequestContext,
  { beside }: LocatedTables,
): () => Pick<PlaceValues, keyof LocatedTables['beside']> {
  const asked = Object.entries(beside).map(([key, { id }]) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const cells = sheet.getRange('A1').getBoundingRect(sheet.getUsedRange(true));
    cells.load('values');
    return { key, cells };
  });
  return () => Object.fromEntries(asked.map(({ key, cells }) => [key, cells.values as Grid]));
}

/** What the places hold, as the pane takes it. */
export function linkedAs(places: LocatedTables, values: PlaceValues): LinkedTables {
  const traffic = rowsIn(values.traffic, places.traffic);
  const offers = rowsIn(values.offers, places.offers);
  const written = {
    inputs: places.beside.inputs?.written,
    assumptions: places.beside.assumptions?.written,
    claims: places.beside.claims?.written,
  };
  const assumptions = values.assumptions && assumptionsOn(values.assumptions, written.assumptions);
  const settings = settingsOn(values, written);
  const cases = casesIn(places, values.cases);
  return {
    traffic,
    offers,
    assumptions,
    cases,
    settings,
    scenario: places.scenario,
    from: { traffic: placeAddress(places.traffic), offers: placeAddress(places.offers) },
    refs: { traffic: referenceTo(places.traffic), offers: referenceTo(places.offers) },
    stamp: stampOf({ traffic, offers, assumptions, cases, settings }),
  };
}

function casesIn({ scenario, beside }: LocatedTables, grid: Grid | undefined): Cases | undefined {
  if (grid === undefined || scenario?.cases === undefined) return undefined;
  return casesOn(grid, beside.cases?.written ?? [], scenario.cases);
}

function rowsIn(values: readonly (readonly unknown[])[], { area }: TableLocation): ScenarioRow[] {
  return rowsOf(cellsAt(values, { ...area, row: 0, column: 0 }));
}

function referenceTo({ sheetName, area, table }: TableLocation): string {
  if (table !== undefined) return `${table.name}[${table.hasTotals ? '[#Headers],[#Data]' : '#All'}]`;
  return sheetPrefix(sheetName) + fixedArea(area);
}

function placeAddress({ sheetName, area }: TableLocation): string {
  return sheetPrefix(sheetName) + areaAddress(area);
}

/** The same for the same rows and inputs, wherever they stand and in whichever order their columns are. */
function stampOf({
  traffic,
  offers,
  assumptions,
  cases,
  settings,
}: Pick<LinkedTables, 'traffic' | 'offers' | 'assumptions' | 'cases' | 'settings'>): string {
  const sorted = (rows: readonly ScenarioRow[]) =>
    JSON.stringify(rows.map((row) => Object.entries(row).sort(([a], [b]) => (a < b ? -1 : 1))));
  const beside = JSON.stringify([assumptions ?? null, settings, ...(cases === undefined ? [] : [cases])]);
  return fingerprint([[sorted(traffic)], [sorted(offers)], [beside]]);
}
