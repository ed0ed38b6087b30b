import { EXAMPLE_SCENARIO } from '../../../src/core/scenario/example-scenario';
import { buildModel } from '../../../src/model/build-model';
import { USUAL_NAMES } from '../../../src/model/page/usual-names';

/** All words of About. */
function aboutWords(forFile: boolean): string {
  const model = buildModel(EXAMPLE_SCENARIO, USUAL_NAMES, { asOf: '2026-01-31', version: '1.0.0', forFile });
  if (!model.ok) throw new Error('The example makes a model.');
  const about = model.value.sheets.find(({ key }) => key === 'about');
  const cells = about?.blocks.flatMap(({ cells: rows }) => rows.flat()) ?? [];
  return cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : [])).join('\n');
}

test('in a workbook About says what METER formulas need, and how to share them', () => {
  expect(aboutWords(false)).toMatch(/METER functions/);
  expect(aboutWords(false)).toMatch(/Freeze to values/);
});

test('in a file About says that no add-in is needed', () => {
  expect(aboutWords(true)).toMatch(/needs no add-in/);
  expect(aboutWords(true)).not.toMatch(/METER/);
});
