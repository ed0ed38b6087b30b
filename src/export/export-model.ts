import { ok, type Result } from '../core/fault/result.js';
import { toXml } from '../core/file/xml.js';
import type { Scenario } from '../core/scenario/tables/scenario.js';
import { buildSheets, sheetsOf } from '../model/build-model.js';
import type { ModelOptions } from '../model/figures/draft.js';
import type { SheetKey } from '../model/page/sheet.js';
import { USUAL_NAMES } from '../model/page/usual-names.js';
import { fileMessages } from '../messages/files.js';
import { spokenLanguage } from '../messages/messages.js';
import { sheetLanguageOf, sheetTexts } from '../messages/sheets.js';
import { ModelValues } from './model-values.js';
import { nativeModel } from './native-model.js';
import { scenarioJson } from './scenario-json.js';
import { writeXlsx } from './xlsx/write-xlsx.js';

/** A file of the model. */
export interface ExportedModel {
  readonly bytes: Uint8Array;
  /** What the user should know of it, as sentences. */
  readonly said: readonly string[];
}

/** How a file of the model is made. */
export interface ExportOptions extends ModelOptions {
  /** Sheets beside those that every model has: what was inserted into the workbook. */
  readonly beside?: readonly SheetKey[];
}

/**
 * A scenario's model as an .xlsx that any spreadsheet calculates without Meterwise: its sheets with ordinary formulas
 * and native charts. The scenario itself travels in the file, so that `readScenarioFromXlsx` gives it back.
 * Its sheets are in the language that is spoken, once `bringTexts` was called. Faults: as `buildModel` has them.
 */
export function exportModel(
  scenario: Scenario,
  { beside = [], ...options }: ExportOptions,
): Result<ExportedModel> {
  const language = sheetLanguageOf(spokenLanguage());
  const own = { language, ...options, forFile: true };
  const built = buildSheets(scenario, USUAL_NAMES, own, sheetsOf('model', beside));
  if (!built.ok) return built;
  const { model, kept } = nativeModel(built.value, USUAL_NAMES, sheetTexts(options.language ?? language));
  const { said: says } = fileMessages();
  const values = new ModelValues(built.value);
  const bytes = writeXlsx({
    sheets: model.sheets,
    currency: model.currency,
    title: scenario.name,
    shown: (sheet, row, column) => {
      const key = model.sheets[sheet]?.key;
      return key && values.at(key, row, column);
    },
    customXml: toXml(scenarioJson(scenario)),
  });
  const held = [...new Set(kept.map(({ cell }) => cell.sheet))];
  return ok({ bytes, said: held.length === 0 ? [] : [says.holdsValues(held.join(', '))] });
}
