import { scenarioFromText, scenarioText } from '../../../src/core/file/scenario-text';
import { EXAMPLE_SCENARIO } from '../../../src/core/scenario/example-scenario';
import { modelOf, type Making } from '../../../src/excel/sheets/model-of';
import { sheetsOf } from '../../../src/model/build-model';
import { draftOf } from '../../../src/model/figures/draft';
import { USUAL_NAMES } from '../../../src/model/page/usual-names';
import { ASSUMED_SCENARIO } from '../../model/assumed-scenario';
import { valueOf } from '../../reference/doors';

/** The comparison of a scenario that is called so. */
function making(name: string): Making {
  return {
    scenario: { ...ASSUMED_SCENARIO, name },
    names: USUAL_NAMES,
    keys: sheetsOf('comparison'),
    language: 'en',
  };
}

test('a model is built once: for a plan and its writing, as what was written and with what was typed', () => {
  const [before, after, kept] = ['before', 'after', 'kept'].map((name) => modelOf(making(name)));
  expect(modelOf(making('before'))).toBe(before);
  expect(modelOf(making('after'))).toBe(after);
  expect(modelOf(making('kept'))).toBe(kept);
});

test('the order of the sheets asked for is none of a model, a setting is', () => {
  const own = modelOf(making('one'));
  expect(modelOf({ ...making('one'), keys: [...sheetsOf('comparison')].reverse() })).toBe(own);
  expect(modelOf({ ...making('one'), settings: {} })).toBe(own);
  expect(modelOf({ ...making('one'), settings: { ratesFrom: 0.3 } })).not.toBe(own);
});

test('a scenario that was read from a file, and settings that are the usual ones, make the same model', () => {
  const keys = sheetsOf('risk');
  const offers = EXAMPLE_SCENARIO.offers.slice(0, 3).map((row) => ({ ...row, Discount: 0.1 }));
  const scenario = { ...EXAMPLE_SCENARIO, offers };
  const own = modelOf({ ...making(''), scenario, keys });
  const read = valueOf(scenarioFromText(scenarioText(scenario, '')))?.scenario ?? EXAMPLE_SCENARIO;
  expect(JSON.stringify(read)).not.toBe(JSON.stringify(scenario));
  expect(modelOf({ ...making(''), scenario: read, keys })).toBe(own);
  const options = { asOf: '', version: '' };
  const { settings } = valueOf(draftOf(scenario, { names: USUAL_NAMES, options, sheets: keys }));
  const another = { ...EXAMPLE_SCENARIO, offers: EXAMPLE_SCENARIO.offers.slice(0, 3), id: 'another' };
  const brought = modelOf({ ...making(''), scenario: another, keys, settings });
  expect(modelOf({ ...making(''), scenario: another, keys })).toBe(brought);
  const turned = { ...another, offers: [...another.offers].reverse() };
  expect(modelOf({ ...making(''), scenario: turned, keys })).not.toBe(brought);
});

test('what was asked for least lately is forgotten first', () => {
  const first = modelOf(making('first'));
  const second = modelOf(making('second'));
  modelOf(making('third'));
  expect(modelOf(making('first'))).toBe(first);
  modelOf(making('fourth'));
  expect(modelOf(making('first'))).toBe(first);
  expect(modelOf(making('second'))).not.toBe(second);
});
