import fc from 'fast-check';
import type { ScenarioFile } from '../../../src/core/file/scenario-file';
import type { ScenarioRow } from '../../../src/core/scenario/tables/scenario';
import { ASSUMED_FIGURES } from '../../../src/core/scenario/assumptions/assumed';
import {
  ACTUALS_COLUMNS,
  GROWTH_COLUMNS,
  RAMP_COLUMNS,
  REALISATION_COLUMNS,
  SEASON_COLUMNS,
  SPREAD_COLUMNS,
} from '../../../src/core/scenario/assumptions/assumptions';
import { CASE_COLUMNS } from '../../../src/core/scenario/cases/case-inputs';
import { OFFER_COLUMNS, TRAFFIC_COLUMNS } from '../../../src/core/scenario/tables/scenario-tables';

/** Any text that a cell could hold: control characters, lone surrogates, XML and formulas among them. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({
    unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
    maxLength: 8,
  }),
  fc.constantFrom(
    '=1+1',
    ']]>',
    '<a b="c">&amp;',
    '\u0000',
    '\r\n',
    '\ufffe',
    '\ud800',
    '＝cmd',
    '__proto__',
  ),
);
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const id = fc.stringMatching(/^[A-Za-z0-9-]{1,12}$/);

function rows(columns: readonly string[]): fc.Arbitrary<ScenarioRow[]> {
  const cell = fc.oneof(
    number,
    text.filter((own) => own !== ''),
  );
  const row = fc.array(fc.tuple(fc.constantFrom(...columns, '#', '# mine', '#10'), cell), { maxLength: 6 });
  return fc.array(
    row.map((cells) => Object.fromEntries(cells)),
    { maxLength: 4 },
  );
}

const assumptions = fc.record(
  {
    figures: rows(ASSUMED_FIGURES).map(([first = {}]) => first),
    ramp: rows(RAMP_COLUMNS),
    season: rows(SEASON_COLUMNS),
    spread: rows(SPREAD_COLUMNS),
    actuals: rows(ACTUALS_COLUMNS).filter((own) => own.length > 0),
    growth: rows(GROWTH_COLUMNS).filter((own) => own.length > 0),
    realisation: rows(REALISATION_COLUMNS).filter((own) => own.length > 0),
  },
  { noNullPrototype: true, requiredKeys: ['figures', 'ramp', 'season', 'spread'] },
);
const choices = fc.record(
  {
    studiedOffer: text,
    view: fc.constantFrom('accrual' as const, 'cash' as const),
    monthsLaid: fc.constantFrom('down' as const, 'across' as const),
  },
  { noNullPrototype: true, requiredKeys: [] },
);
const caseCell = fc.oneof(
  number,
  text.filter((own) => own !== ''),
  fc.constant(null),
);
/** Cases with a value for each name, one of which is shown. */
const cases = fc.uniqueArray(fc.stringMatching(/^[A-Za-z =]{0,8}[a-z]$/), { maxLength: 4 }).chain((names) =>
  fc.record(
    {
      shown: fc.constantFrom('', ...names),
      names: fc.constant(names),
      inputs: fc.array(
        fc.record(
          {
            table: fc.constant('traffic' as const),
            name: text,
            header: fc.constantFrom(...CASE_COLUMNS),
            base: caseCell,
            values: fc.array(caseCell, { minLength: names.length, maxLength: names.length }),
          },
          { noNullPrototype: true },
        ),
        { maxLength: 3 },
      ),
    },
    { noNullPrototype: true },
  ),
);
/** Claims of which one is looked at. */
const claims = fc
  .array(
    fc.record(
      {
        offer: text,
        against: text,
        reading: fc.constantFrom('cheaper' as const, 'dearer' as const),
        least: number,
        most: number,
      },
      { noNullPrototype: true },
    ),
    { minLength: 1, maxLength: 4 },
  )
  .chain((entered) => fc.nat(entered.length - 1).map((shown) => ({ shown, entered })));
const scenario = fc.record(
  {
    id,
    name: text,
    note: text,
    traffic: rows(TRAFFIC_COLUMNS),
    offers: rows(OFFER_COLUMNS),
    assumptions,
    choices,
    cases,
    claims,
  },
  { noNullPrototype: true, requiredKeys: ['id', 'name', 'note', 'traffic', 'offers'] },
);
const whole = fc.nat();

/** Any document that keeps to the format. */
export const randomFile: fc.Arbitrary<ScenarioFile> = fc
  .record(
    {
      revision: whole,
      savedBy: fc.oneof(id, fc.constant('')),
      savedAt: fc.constantFrom('', '2026-01-31T12:00:00.000Z'),
      scenarios: fc.uniqueArray(scenario, { selector: (own) => own.id, maxLength: 3 }),
      models: fc.array(
        fc.record(
          {
            scenario,
            sheets: fc.constantFrom(
              [],
              [{ key: 'compare', id: '{1}', name: 'Compare <2>' }],
              [
                {
                  key: 'inputs',
                  id: '{2}',
                  name: 'Inputs',
                  inputs: [{ list: 'settings', id: 'ratesFrom', row: 6, column: 1, beside: 'Von <&' }],
                },
              ],
            ),
            tables: fc.constantFrom([], [{ key: 'offers', name: 'Offers' }]),
            language: fc.constantFrom('de', 'pt-BR'),
            layout: fc.constantFrom(1, 2),
          },
          { noNullPrototype: true, requiredKeys: ['scenario', 'sheets', 'tables'] },
        ),
        { maxLength: 2 },
      ),
      originals: fc.array(
        fc.record(
          {
            sheet: text,
            sheetName: text,
            row: fc.nat(1_048_575),
            column: fc.nat(16_383),
            rowCount: fc.nat(9),
            columnCount: fc.nat(9),
            formula: text,
            wrote: text,
            kind: fc.constantFrom('native' as const, 'values' as const),
          },
          { noNullPrototype: true },
        ),
        { maxLength: 3 },
      ),
    },
    { noNullPrototype: true },
  )
  .map((file) => ({ ...file, active: file.scenarios[0]?.id ?? null }));
