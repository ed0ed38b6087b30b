import product from '../../../package.json';
import { faultSentence } from '../../messages/core-words.js';
import { offerCells, trafficCells } from '../../core/scenario/tables/scenario-tables.js';
import type { Scenario } from '../../core/scenario/tables/scenario.js';
import type { SheetLanguage } from '../../messages/sheets.js';
import { buildSheets } from '../../model/build-model.js';
import { sheetsOf, type ModelPiece } from '../../model/page/pieces.js';
import { draftOf, type ModelOptions, type Settings } from '../../model/figures/draft.js';
import { LAYOUT } from '../../model/page/layout.js';
import type { Model, ModelNames, SheetKey } from '../../model/page/sheet.js';
import { UserError } from '../host/outcome.js';

/** What is inserted: a piece with the tables that it refers to, the whole model, or no more than is there already. */
export type What = ModelPiece | 'sheets in place';

/** What a model is made from. */
export interface Making {
  readonly scenario: Scenario;
  readonly names: ModelNames;
  readonly keys: readonly SheetKey[];
  readonly settings?: Settings | undefined;
  readonly language: SheetLanguage;
  /** Left out: as sheets are written now. */
  readonly layout?: number;
}

/**
 * The sheets of a piece, and those that its scenario has in the workbook already, which refer to the same tables and
 * settings.
 */
export function sheetsFor(what: What, beside: readonly SheetKey[]): readonly SheetKey[] {
  return what === 'sheets in place' ? beside : sheetsOf(what, beside);
}

/** A plan for sheets in place has three: as they were written, as they will be, and with what the user typed. */
const MOST_KNOWN = 3;

let known: readonly { readonly print: string; readonly model: Model }[] = [];

/**
 * A scenario as sheets. The last ones stay known: a plan and its writing have the same, and what was written is where the
 * next plan begins. Ends the action where its tables cannot be read, with the sentences that say why.
 */
export function modelOf({ scenario, names, keys, settings = {}, language, layout = LAYOUT }: Making): Model {
  const asOf = new Date().toISOString().slice(0, 10);
  const options = { asOf, version: product.version, settings, language, layout };
  const print = printOf(scenario, names, options, keys);
  const found = known.find((own) => own.print === print) ?? {
    print,
    model: build(scenario, names, options, keys),
  };
  known = [found, ...known.filter((own) => own !== found)].slice(0, MOST_KNOWN);
  return found.model;
}

/**
 * What makes a model the same: tables as they stand in the sheets, whatever order a row of a file has its cells in, and
 * settings as they come out, whether somebody chose them or they are the usual ones.
 */
function printOf(
  scenario: Scenario,
  names: ModelNames,
  options: ModelOptions,
  keys: readonly SheetKey[],
): string {
  const tables = { offers: offerCells(scenario.offers), traffic: trafficCells(scenario.traffic) };
  const draft = draftOf(scenario, { names, options, sheets: keys });
  const settings = draft.ok ? draft.value.settings : options.settings;
  const all = [{ ...scenario, ...tables }, names, { ...options, settings }, [...new Set(keys)].sort()];
  return JSON.stringify(all, (_key, value: unknown) => inOrder(value));
}

/** An object with its keys in one order. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function build(
  scenario: Scenario,
  names: ModelNames,
  options: ModelOptions,
  keys: readonly SheetKey[],
): Model {
  const model = buildSheets(scenario, names, options, keys);
  if (!model.ok) throw new UserError(model.faults.map(faultSentence).join(' '));
  return model.value;
}
