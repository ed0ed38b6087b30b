import { ok, type Result } from '../core/fault/result.js';
import { toXml } from '../core/file/xml.js';
import type { Scenario } from '../core/scenario/tables/scenario.js';
import { buildModel } from '../model/build-model.js';
import type { ModelOptions } from '../model/figures/draft.js';
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

/**
 * A scenario's model as an .xlsx that any spreadsheet calculates without Meterwise: its sheets with ordinary formulas
 * and native charts. The scenario itself travels in the file, so that `readScenarioFromXlsx` gives it back.
 * Its sheets are in the language that is spoken, once `bringTexts` was called. Faults: as `buildModel` has them.
 */
export function exportModel(scenario: Scenario, options: ModelOptions): Result<ExportedModel> {
  const language = sheetLanguageOf(spokenLanguage());
  const built = buildModel(scenario, USUAL_NAMES, { language, ...options, forFile: true });
  if (!built.ok) return built;
  const { model, kept } = nativeModel(built.value, USUAL_NAMES, sheetTexts(options.language ?? language));
  const { said: says } = fileMessages();
  const values = new ModelValues(built.value);
  const bytes = writeXlsx({
    model,
    title: scenario.name,
    shown: (sheet, row, column) => values.at(sheet, row, column),
    customXml: toXml(scenarioJson(scenario)),
  });
  return ok({ bytes, said: [...new Set(kept.map(({ cell, why }) => says.holdsValues(cell.sheet, why)))] });
}
