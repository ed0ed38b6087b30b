import type { Scenario } from '../core/scenario/scenario.js';
import { modelOf, type What } from './model-of.js';
import { keysOf, type Prepared } from './prepare.js';
import { typedFigures, keepingTyped, withTyped } from './typed-figures.js';
import { typedSettings } from './typed-settings.js';

/** What is to be written, and the scenario that it shows. */
export type Wanted = Prepared & { readonly scenario: Scenario };

/** The same with what the user typed: in tables it becomes part of the scenario, elsewhere the cells stay. */
export function keeping(prepared: Prepared, wanted: Scenario, what: What): Wanted {
  const { old, names, written } = prepared;
  const scenario = withTyped(wanted, names.tables, old);
  const inputs = old.find(({ key }) => key === 'inputs');
  const settings = inputs && typedSettings(inputs.sheet, inputs.state);
  const beside = keysOf(written);
  const model = modelOf(scenario, names, what, settings === undefined ? { beside } : { beside, settings });
  const kept = model.sheets.map((after) => {
    const own = old.find(({ key }) => key === after.key);
    return own === undefined ? after : keepingTyped(after, typedFigures(own.sheet, after, own.state));
  });
  // What was typed and is neither in a table nor a setting moves figures that the engine was not asked about.
  const moved = kept.some((sheet, index) => sheet !== model.sheets[index]);
  return { ...prepared, scenario, model: { ...model, sheets: kept, expected: moved ? [] : model.expected } };
}
