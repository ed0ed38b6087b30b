import product from '../../package.json';
import { sentence } from '../core/fault/sentence.js';
import type { Scenario } from '../core/scenario/scenario.js';
import { buildComparison, buildModel } from '../model/build-model.js';
import type { Settings } from '../model/draft.js';
import type { Model, ModelNames } from '../model/sheet.js';
import { Stop } from './outcome.js';

/** What is inserted: the comparison alone, or the whole model. */
export type What = 'comparison' | 'model';

/** A scenario as sheets. Ends the action where its tables cannot be read, with the sentences that say why. */
export function modelOf(scenario: Scenario, names: ModelNames, what: What, settings: Settings = {}): Model {
  const options = { asOf: new Date().toISOString().slice(0, 10), version: product.version, settings };
  const build = what === 'model' ? buildModel : buildComparison;
  const model = build(scenario, names, options);
  if (!model.ok) throw new Stop(model.faults.map(sentence).join(' '));
  return model.value;
}
