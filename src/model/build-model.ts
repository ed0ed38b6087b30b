import { ok, type Result } from '../core/fault/result.js';
import { BASE, inCase } from '../core/scenario/cases/in-case.js';
import type { Scenario } from '../core/scenario/tables/scenario.js';
import { aboutSheet } from './scenario-sheets/about.js';
import { assumptionsSheet } from './scenario-sheets/assumptions.js';
import { bridgeSheet } from './scenario-sheets/bridge.js';
import { claimsSheet } from './scenario-sheets/claims.js';
import { checksSheet } from './checks/checks.js';
import { compareSheet } from './scenario-sheets/compare.js';
import { BEFORE_DATA, withDataSheet } from './data/data-sheet.js';
import { decisionFigures } from './figures/decision-figures.js';
import { draftOf, type ModelDraft, type ModelOptions } from './figures/draft.js';
import { expectedOf } from './checks/expected.js';
import { figuresOf, type Figures } from './figures/figures.js';
import { inputsSheet } from './scenario-sheets/inputs.js';
import { offersSheet } from './scenario-sheets/offers.js';
import { withScales } from './page/chart-scale.js';
import { LAYOUT, WITH_DATA } from './page/layout.js';
import { sheetsOf } from './page/pieces.js';
import { rowHeights } from './page/row-heights.js';
import { decisionPlaces } from './places/decision-places.js';
import { placesOf, type Places } from './places/places.js';
import type { Model, ModelNames, ModelSheet, SheetKey } from './page/sheet.js';
import { STUDY_SHEETS } from './checks/study-sheets.js';
import { sourcesSheet } from './scenario-sheets/sources.js';
import { unitEconomicsSheet } from './scenario-sheets/unit-economics.js';

export { sheetsOf, type ModelPiece } from './page/pieces.js';

type Build = (draft: ModelDraft, places: Places, figures: Figures) => ModelSheet;

/** Every sheet in the order of the tabs. */
const SHEETS: readonly (readonly [SheetKey, Build])[] = [
  ['about', aboutSheet],
  ['inputs', inputsSheet],
  ['offers', offersSheet],
  ['assumptions', assumptionsSheet],
  ['compare', compareSheet],
  ['bridge', bridgeSheet],
  ['unitEconomics', unitEconomicsSheet],
  ...STUDY_SHEETS.map(({ key, build }) => [key, build] as const),
  ['claims', claimsSheet],
  ['checks', checksSheet],
  ['sources', sourcesSheet],
];

/**
 * A scenario as the sheets of a model: the inputs as tables, everything else as short live formulas that refer to
 * them. Faults: a table that cannot be read as a whole, two currencies. An offer that cannot be priced is no fault:
 * its cells show why.
 */
export function buildModel(scenario: Scenario, names: ModelNames, options: ModelOptions): Result<Model> {
  return buildSheets(scenario, names, options, sheetsOf('model'));
}

/** Cases stand on a sheet of their own, which every piece of a scenario that has them brings along. */
function hasCases({ cases }: Scenario): boolean {
  return cases !== undefined && cases.names.length > 0;
}

/** The same with some of the sheets only; @param keys the two tables, and Compare where there is Checks. */
export function buildSheets(
  scenario: Scenario,
  names: ModelNames,
  options: ModelOptions,
  keys: readonly SheetKey[],
): Result<Model> {
  const sheets = SHEETS.filter(([key]) => (key === 'cases' ? hasCases(scenario) : keys.includes(key)));
  const written = sheets.map(([key]) => key);
  const hasData = (options.layout ?? LAYOUT) >= WITH_DATA && written.some((key) => BEFORE_DATA.includes(key));
  const draft = draftOf(inCase(scenario, scenario.cases?.shown ?? BASE), {
    names,
    options,
    sheets: hasData ? [...written, 'data'] : written,
  });
  if (!draft.ok) return draft;
  const figures = figuresOf(draft.value);
  const decided = draft.value.has('decision') ? decisionFigures(draft.value) : undefined;
  const places = placesOf(draft.value, figures, decisionPlaces(draft.value, decided));
  const { currency } = draft.value;
  const planned = {
    sheets: sheets.map(([, sheetOf]) => sheetOf(draft.value, places, figures)),
    expected: expectedOf(draft.value, places, figures),
  };
  const model = hasData ? withDataSheet(draft.value, planned) : planned;
  const shown = new Map(
    model.expected.map((own) => [`${names.sheets[own.sheet]} ${own.row},${own.column}`, own.value]),
  );
  return ok({
    sheets: model.sheets.map((sheet) => {
      const on = (name: string) => (row: number, column: number) => shown.get(`${name} ${row},${column}`);
      return { ...sheet, charts: withScales(sheet, on), heights: rowHeights(sheet, on(sheet.name)) };
    }),
    expected: model.expected,
    ...(currency === undefined ? {} : { currency }),
  });
}
