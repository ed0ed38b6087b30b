import product from '../../../package.json';
import { sentence } from '../../core/fault/sentence.js';
import type { Scenario } from '../../core/scenario/scenario.js';
import { buildSheets, sheetsOf, type Piece } from '../../model/build-model.js';
import type { Settings } from '../../model/figures/draft.js';
import type { Model, ModelNames, SheetKey } from '../../model/page/sheet.js';
import { Stop } from '../host/outcome.js';

/** What is inserted: a piece with the tables that it refers to, the whole model, or no more than is there already. */
export type What = Piece | 'sheets in place';

/**
 * A scenario as sheets: those of the piece, and those that its scenario has in the workbook already, which refer to
 * the same tables and settings. Ends the action where its tables cannot be read, with the sentences that say why.
 */
export function modelOf(
  scenario: Scenario,
  names: ModelNames,
  what: What,
  {
    beside = [],
    settings = {},
  }: { readonly beside?: readonly SheetKey[]; readonly settings?: Settings | undefined } = {},
): Model {
  const keys = what === 'sheets in place' ? beside : sheetsOf(what, beside);
  return sheetModel(scenario, names, keys, settings);
}

/** A scenario as these sheets. Ends the action as `modelOf` does. */
export function sheetModel(
  scenario: Scenario,
  names: ModelNames,
  keys: readonly SheetKey[],
  settings: Settings = {},
): Model {
  const options = { asOf: new Date().toISOString().slice(0, 10), version: product.version, settings };
  const model = buildSheets(scenario, names, options, keys);
  if (!model.ok) throw new Stop(model.faults.map(sentence).join(' '));
  return model.value;
}
