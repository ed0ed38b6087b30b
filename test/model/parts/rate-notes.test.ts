import { EXAMPLE_SCENARIO } from '../../../src/core/scenario/example-scenario.js';
import type { ScenarioRow } from '../../../src/core/scenario/tables/scenario.js';
import { buildModel } from '../../../src/model/build-model.js';
import type { Model, ModelSheet } from '../../../src/model/page/sheet.js';
import { cellsOf } from '../layout.js';
import { NAMES } from '../names.js';

const OLD = { 'As of': '2026-01-31', '#Confidence': 'low' };

function modelOf(terms: ScenarioRow, language: 'en' | 'de' = 'en'): Model {
  const offers = EXAMPLE_SCENARIO.offers.map((row, index) => (index === 0 ? { ...row, ...terms } : row));
  const options = { asOf: '2026-11-28', version: '0.1.0', language };
  const model = buildModel({ ...EXAMPLE_SCENARIO, offers }, NAMES, options);
  if (!model.ok) throw new Error(JSON.stringify(model.faults));
  return model.value;
}

function textsOf({ sheets }: Model, key: 'checks' | 'sources'): string[] {
  const sheet = sheets.find((own) => own.key === key) as ModelSheet;
  return [...cellsOf(sheet).values()].flatMap(({ content }) =>
    content.kind === 'text' ? [content.text] : [],
  );
}

test.each(['checks', 'sources'] as const)('an old, uncertain rate is a note on the sheet %s', (key) => {
  const texts = textsOf(modelOf(OLD), key);
  expect(texts).toContain('Note: rates to ask for again, on 2026-11-28');
  // 31 January to 28 November 2026.
  expect(texts.find((text) => text.includes('301 days'))).toMatch(/2026-01-31/);
  expect(textsOf(modelOf({}), key).filter((text) => text.startsWith('Note: rates'))).toEqual([]);
});

test('a note fails no check', () => {
  const tally = (model: Model) =>
    model.expected.filter(({ sheet, column }) => sheet === 'checks' && (column === 0 || column === 6));
  expect(tally(modelOf(OLD))).toEqual(tally(modelOf({})));
});
