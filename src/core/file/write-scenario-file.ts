import { FORMAT, VERSION } from './format.js';
import { ASSUMED_FIGURES } from '../scenario/assumptions/assumed.js';
import {
  laterTables,
  RAMP_COLUMNS,
  SEASON_COLUMNS,
  SPREAD_COLUMNS,
} from '../scenario/assumptions/assumptions.js';
import { OFFER_COLUMNS, TRAFFIC_COLUMNS } from '../scenario/tables/scenario-tables.js';
import type {
  Assumptions,
  Cases,
  Claims,
  Scenario,
  ScenarioChoices,
  ScenarioRow,
} from '../scenario/tables/scenario.js';
import type { ScenarioFile, WrittenInput, WrittenSheet } from './scenario-file.js';

/**
 * The document as JSON, the same text for the same content whatever the order of its keys, so that two writings
 * compare as texts. `readScenarioFile` gives back what was written; a document above its limits is for the caller to
 * find by reading the text once before it is kept.
 */
export function writeScenarioFile(file: ScenarioFile): string {
  return JSON.stringify({
    format: FORMAT,
    version: VERSION,
    revision: file.revision,
    savedBy: file.savedBy,
    savedAt: file.savedAt,
    active: file.active,
    scenarios: file.scenarios.map(scenario),
    models: file.models.map((model) => ({
      scenario: scenario(model.scenario),
      sheets: model.sheets.map(sheet),
      tables: model.tables.map(({ key, name }) => ({ key, name })),
      language: model.language,
      layout: model.layout,
    })),
    originals: file.originals.map((own) => ({
      sheet: own.sheet,
      sheetName: own.sheetName,
      row: own.row,
      column: own.column,
      rowCount: own.rowCount,
      columnCount: own.columnCount,
      formula: own.formula,
      wrote: own.wrote,
      kind: own.kind,
    })),
  });
}

/** What lacks is undefined, which JSON leaves out. */
type Written<T> = { readonly [Key in keyof T]-?: T[Key] | undefined };

function sheet({ key, id, name, inputs }: WrittenSheet): Written<WrittenSheet> {
  return { key, id, name, inputs: inputs?.map(input) };
}

function input({ list, id, row: at, column, beside }: WrittenInput): WrittenInput {
  return { list, id, row: at, column, beside };
}

function scenario(own: Scenario): Record<keyof Scenario, unknown> {
  return {
    id: own.id,
    name: own.name,
    note: own.note,
    traffic: rows(own.traffic, TRAFFIC_COLUMNS),
    offers: rows(own.offers, OFFER_COLUMNS),
    assumptions: own.assumptions && assumed(own.assumptions),
    choices: own.choices && chosen(own.choices),
    cases: own.cases && inCases(own.cases),
    claims: own.claims && claimed(own.claims),
  };
}

function inCases({ shown, names, inputs }: Cases): Cases {
  return {
    shown,
    names,
    inputs: inputs.map(({ table, name, header, base, values }) => ({ table, name, header, base, values })),
  };
}

function claimed({ shown, entered }: Claims): Claims {
  return {
    shown,
    entered: entered.map(({ offer, against, reading, least, most }) => ({
      ...{ offer, against, reading },
      ...{ least, most },
    })),
  };
}

function chosen({ studiedOffer, view, monthsLaid }: ScenarioChoices): Written<ScenarioChoices> {
  return { studiedOffer, view, monthsLaid };
}

function assumed({ figures, ramp, season, spread, ...later }: Assumptions): Assumptions {
  return {
    figures: row(figures, ASSUMED_FIGURES),
    ramp: rows(ramp, RAMP_COLUMNS),
    season: rows(season, SEASON_COLUMNS),
    spread: rows(spread, SPREAD_COLUMNS),
    ...laterTables((key, columns) => rows(later[key] ?? [], columns)),
  };
}

function rows(own: readonly ScenarioRow[], headers: readonly string[]): ScenarioRow[] {
  return own.map((cells) => row(cells, headers));
}

/** Cells in the order of the table's columns, the user's own after them, blanks left out. */
function row(cells: ScenarioRow, headers: readonly string[]): ScenarioRow {
  const others = Object.keys(cells).filter((header) => !headers.includes(header));
  const entries = [...headers, ...others.sort()].flatMap((header) => {
    const cell = Object.hasOwn(cells, header) ? cells[header] : undefined;
    return cell === undefined || cell === '' ? [] : [[header, cell] as const];
  });
  return Object.fromEntries(entries);
}
