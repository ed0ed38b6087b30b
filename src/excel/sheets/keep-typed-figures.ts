import type { Scenario } from '../../core/scenario/tables/scenario.js';
import { modelOf, sheetsFor, type What } from './model-of.js';
import { chosenOn, keysOf, type Prepared } from './prepare.js';
import { withTypedCases } from './typed-cases.js';
import { typedFigures, keepingTyped, withTyped } from './typed-figures.js';
import { withTypedAssumptions } from './typed-assumptions.js';

/** What is to be written, and the scenario that it shows. */
export type WantedModel = Prepared & { readonly scenario: Scenario };

/** The same with what the user typed: in tables and assumptions it becomes part of the scenario, elsewhere the cells stay. */
export function keeping(prepared: Prepared, wanted: Scenario, what: What): WantedModel {
  const { old, names, written, language } = prepared;
  const tabled = withTyped(wanted, names.tables, old);
  const assumed = old.find(({ key }) => key === 'assumptions');
  const figured = assumed
    ? withTypedAssumptions(tabled, assumed.sheet, assumed.state, assumed.written)
    : tabled;
  const cased = old.find(({ key }) => key === 'cases');
  const scenario = cased
    ? withTypedCases(figured, written?.scenario.cases, cased.state, cased.written)
    : figured;
  const settings = { ...prepared.way.settings, ...chosenOn(old) };
  const model = modelOf({ scenario, names, keys: sheetsFor(what, keysOf(written)), settings, language });
  const kept = model.sheets.map((after) => {
    const own = old.find(({ key }) => key === after.key);
    return own === undefined ? after : keepingTyped(after, typedFigures(own.sheet, after, own.state));
  });
  // What was typed and is neither in the scenario nor a setting moves figures that the engine was not asked about.
  const moved = kept.some((sheet, index) => sheet !== model.sheets[index]);
  return { ...prepared, scenario, model: { ...model, sheets: kept, expected: moved ? [] : model.expected } };
}
