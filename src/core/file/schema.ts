import { outOfRange } from '../fault/fault.js';
import { itemOf, partOf } from '../fault/place.js';
import { ASSUMED_FIGURES } from '../scenario/assumptions/assumed.js';
import {
  ACTUALS_COLUMNS,
  GROWTH_COLUMNS,
  RAMP_COLUMNS,
  REALISATION_COLUMNS,
  SEASON_COLUMNS,
  SPREAD_COLUMNS,
} from '../scenario/assumptions/assumptions.js';
import { OFFER_COLUMNS, TRAFFIC_COLUMNS } from '../scenario/tables/scenario-tables.js';
import { CASE_COLUMNS, CASE_FIGURES } from '../scenario/cases/case-inputs.js';
import type {
  Assumptions,
  CaseInput,
  Cases,
  Scenario,
  ScenarioChoices,
  ScenarioRow,
} from '../scenario/tables/scenario.js';
import { CLAIMS } from './claims-shape.js';
import { FORMAT, VERSION } from './format.js';
import type { Original, WrittenInput, WrittenModel, WrittenSheet } from './scenario-file.js';
import {
  count,
  isObject,
  list,
  object,
  orNull,
  refuseTwice,
  refuseUnknown,
  shown,
  text,
  word,
  type Shape,
} from '../shape/shape.js';
import { phrase } from '../phrase/phrase.js';

/** A column of the user's own, which the tables leave alone. */
const OWN_COLUMN = /^#.{0,254}$/s;
/** As much as a cell holds. */
const MOST_CELL_TEXT = 32_767;
/** As long as Excel takes a formula. */
const MOST_FORMULA = 8_192;
const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
const MOST_ROWS = 1_000;
const MOST_SCENARIOS = 100;
/** Of one sheet. */
const MOST_INPUTS = 2_000;
const MOST_ORIGINALS = 20_000;
const MOST_LAYOUTS = 1_000;
/** Beside the base. */
const MOST_CASES = 20;
const MOST_CASE_INPUTS = 1_000;
const MOST_CASE_NAME = 100;

const ID = {
  matches: /^[A-Za-z0-9-]{1,64}$/,
  takes: phrase('idTaken'),
};
const KEY = { matches: /^[A-Za-z]{1,40}$/, takes: phrase('wordTaken') };
const LANGUAGE = {
  matches: /^[a-z]{2,3}(-[A-Za-z0-9]{1,8})*$/,
  takes: phrase('languageTaken'),
};
const TIME = {
  matches: /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?Z)?$/,
  takes: phrase('timeTaken'),
};

/** A row of a table: texts and numbers under headers that are known, written exactly as they are listed. */
function row(known: readonly string[]): Shape<ScenarioRow> {
  const takes = phrase('finiteOrText', MOST_CELL_TEXT);
  return {
    takes: phrase('tableRowTaken'),
    read(value, where, faults) {
      if (!isObject(value)) return faults.add(outOfRange(where, shown(value), phrase('objectOfColumns')));
      const headers = [...known, ...Object.keys(value).filter((header) => OWN_COLUMN.test(header))];
      refuseUnknown(value, headers, where, faults);
      if (faults.full) return undefined;
      const cells: [string, string | number][] = [];
      for (const [header, cell] of Object.entries(value)) {
        if (!headers.includes(header)) continue;
        if (typeof cell === 'number' && Number.isFinite(cell)) cells.push([header, cell + 0]);
        else if (typeof cell !== 'string' || cell.length > MOST_CELL_TEXT)
          faults.add(outOfRange(partOf(where, header), shown(cell), takes));
        else if (cell !== '') cells.push([header, cell]);
      }
      return Object.fromEntries(cells);
    },
  };
}

const ASSUMPTIONS: Shape<Assumptions> = object(
  {
    figures: row(ASSUMED_FIGURES),
    ramp: list(row(RAMP_COLUMNS), MOST_ROWS),
    season: list(row(SEASON_COLUMNS), MOST_ROWS),
    spread: list(row(SPREAD_COLUMNS), MOST_ROWS),
  },
  {
    growth: list(row(GROWTH_COLUMNS), MOST_ROWS),
    realisation: list(row(REALISATION_COLUMNS), MOST_ROWS),
    actuals: list(row(ACTUALS_COLUMNS), MOST_ROWS),
  },
);

const CHOICES: Shape<ScenarioChoices> = object(
  {},
  { studiedOffer: text(MOST_CELL_TEXT), view: word('accrual', 'cash'), monthsLaid: word('down', 'across') },
);

const CASE_CELL: Shape<string | number | null> = {
  takes: phrase('numberTextOrNull'),
  read(value, where, faults) {
    const isCell = value === null || (typeof value === 'number' && Number.isFinite(value));
    const isText = typeof value === 'string' && value !== '' && value.length <= MOST_CELL_TEXT;
    if (isCell || isText) return typeof value === 'number' ? value + 0 : value;
    return faults.add(outOfRange(where, shown(value), phrase('numberTextOrNull')));
  },
};

const CASE_INPUT: Shape<CaseInput> = object({
  table: word('traffic', 'assumptions'),
  name: text(MOST_CELL_TEXT),
  header: text(255),
  base: CASE_CELL,
  values: list(CASE_CELL, MOST_CASES),
});

const ANY_CASES: Shape<Cases> = object({
  shown: text(MOST_CASE_NAME),
  names: list(
    text(MOST_CASE_NAME, { matches: /\S/, takes: phrase('atMostCharacters', MOST_CASE_NAME) }),
    MOST_CASES,
  ),
  inputs: list(CASE_INPUT, MOST_CASE_INPUTS),
});

/** Cases of which each has a name of its own and a value for every input, and one of which is shown. */
const CASES: Shape<Cases> = {
  takes: ANY_CASES.takes,
  read(value, where, faults) {
    const read = ANY_CASES.read(value, where, faults);
    if (read === undefined) return undefined;
    const { shown: own, names, inputs } = read;
    refuseTwice(names, partOf(where, 'names'), faults);
    if (own !== '' && !names.includes(own)) {
      faults.add(outOfRange(partOf(where, 'shown'), shown(own), phrase('aCaseOf', names.join(', '))));
    }
    for (const [index, input] of inputs.entries()) {
      const at = itemOf(partOf(where, 'inputs'), index + 1);
      if (input.values.length !== names.length) {
        faults.add(
          outOfRange(
            partOf(at, 'values'),
            phrase('listOfLength', input.values.length),
            phrase('listOf', names.length),
          ),
        );
      }
      const [part, known] =
        input.table === 'traffic' ? (['header', CASE_COLUMNS] as const) : (['name', CASE_FIGURES] as const);
      const isKnown =
        (known as readonly string[]).includes(input[part]) && (part === 'header' || input.header === '');
      if (!isKnown) faults.add(outOfRange(partOf(at, part), shown(input[part]), phrase('caseInputTaken')));
    }
    return faults.found.length > 0 ? undefined : read;
  },
};

const SCENARIO: Shape<Scenario> = object(
  {
    id: text(64, ID),
    name: text(255),
    note: text(MOST_CELL_TEXT),
    traffic: list(row(TRAFFIC_COLUMNS), MOST_ROWS),
    offers: list(row(OFFER_COLUMNS), MOST_ROWS),
  },
  { assumptions: ASSUMPTIONS, choices: CHOICES, cases: CASES, claims: CLAIMS },
);

const INPUT: Shape<WrittenInput> = object({
  list: text(40, KEY),
  id: text(255),
  row: count(LAST_ROW),
  column: count(LAST_COLUMN),
  beside: text(MOST_CELL_TEXT),
});

const SHEET: Shape<WrittenSheet> = object(
  { key: text(40, KEY), id: text(255), name: text(255) },
  { inputs: list(INPUT, MOST_INPUTS) },
);

const MODEL: Shape<WrittenModel> = object(
  {
    scenario: SCENARIO,
    sheets: list(SHEET, 20),
    tables: list(object({ key: text(40, KEY), name: text(255) }), 20),
  },
  { language: text(35, LANGUAGE), layout: count(MOST_LAYOUTS) },
);

const ORIGINAL: Shape<Original> = object({
  sheet: text(255),
  sheetName: text(255),
  row: count(LAST_ROW),
  column: count(LAST_COLUMN),
  rowCount: count(LAST_ROW + 1),
  columnCount: count(LAST_COLUMN + 1),
  formula: text(MOST_FORMULA),
  wrote: text(MOST_CELL_TEXT),
  kind: word('native', 'values'),
});

/** The document of today. */
export const DOCUMENT_SHAPE = object({
  format: word(FORMAT),
  version: { ...count(VERSION), takes: String(VERSION) },
  revision: count(),
  savedBy: text(64, { ...ID, matches: /^[A-Za-z0-9-]{0,64}$/ }),
  savedAt: text(40, TIME),
  active: orNull(text(64, ID)),
  scenarios: list(SCENARIO, MOST_SCENARIOS),
  models: list(MODEL, MOST_SCENARIOS),
  originals: list(ORIGINAL, MOST_ORIGINALS),
});
