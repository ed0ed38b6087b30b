import product from '../../../package.json';
import { told } from '../../messages/core-words.js';
import type { Scenario } from '../../core/scenario/tables/scenario.js';
import type { SheetLanguage } from '../../messages/sheets.js';
import { buildSheets } from '../../model/build-model.js';
import { sheetsOf, type Piece } from '../../model/page/pieces.js';
import type { ModelOptions, Settings } from '../../model/figures/draft.js';
import type { Model, ModelNames, SheetKey } from '../../model/page/sheet.js';
import { Stop } from '../host/outcome.js';

/** What is inserted: a piece with the tables that it refers to, the whole model, or no more than is there already. */
export type What = Piece | 'sheets in place';

/** What a model is made from. */
export interface Making {
  readonly scenario: Scenario;
  readonly names: ModelNames;
  readonly keys: readonly SheetKey[];
  readonly settings?: Settings | undefined;
  readonly language: SheetLanguage;
}

/**
 * The sheets of a piece, and those that its scenario has in the workbook already, which refer to the same tables and
 * settings.
 */
export function sheetsFor(what: What, beside: readonly SheetKey[]): readonly SheetKey[] {
  return what === 'sheets in place' ? beside : sheetsOf(what, beside);
}

/** The models of one plan: each is built once, and again only where the workbook or the scenario has become another. */
export class Models {
  readonly #built = new Map<string, Model>();

  /** A scenario as sheets. Ends the action where its tables cannot be read, with the sentences that say why. */
  of({ scenario, names, keys, settings = {}, language }: Making): Model {
    const asOf = new Date().toISOString().slice(0, 10);
    const options = { asOf, version: product.version, settings, language };
    const print = JSON.stringify([scenario, names, options, [...new Set(keys)].sort()]);
    const model = this.#built.get(print) ?? build(scenario, names, options, keys);
    this.#built.set(print, model);
    return model;
  }
}

function build(
  scenario: Scenario,
  names: ModelNames,
  options: ModelOptions,
  keys: readonly SheetKey[],
): Model {
  const model = buildSheets(scenario, names, options, keys);
  if (!model.ok) throw new Stop(model.faults.map(told).join(' '));
  return model.value;
}
