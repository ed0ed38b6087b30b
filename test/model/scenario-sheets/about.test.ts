import { EXAMPLE_SCENARIO } from '../../../src/core/scenario/example-scenario';
import { buildModel, buildSheets, sheetsOf } from '../../../src/model/build-model';
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

describe('what users write on About', () => {
  const KEYS = ['unitEconomics', 'assumptions', 'forecast'] as const;

  function aboutSheetOf(beside: readonly (typeof KEYS)[number][], layout?: number) {
    const options = { asOf: '2026-01-31', version: '1.0.0', ...(layout === undefined ? {} : { layout }) };
    const model = buildSheets(EXAMPLE_SCENARIO, USUAL_NAMES, options, sheetsOf('model', beside));
    if (!model.ok) throw new Error('The example makes a model.');
    const about = model.value.sheets.find(({ key }) => key === 'about');
    if (about === undefined) throw new Error('The model has About.');
    return about;
  }

  const placesOf = (blocks: ReturnType<typeof aboutSheetOf>['blocks']) =>
    blocks
      .filter(({ isUsers }) => isUsers === true)
      .map(({ row, column, cells }) => [row, column, cells.length, cells[0]?.length]);

  test('owner, status, approval and changes stand at the same place whatever sheets there are', () => {
    const few = placesOf(aboutSheetOf([]).blocks);
    expect(few).toEqual([
      [5, 1, 4, 1],
      [12, 0, 6, 2],
    ]);
    expect(placesOf(aboutSheetOf(KEYS).blocks)).toEqual(few);
  });

  test('a model of the first layout is known as it was: none of them, and the scenario in row 6', () => {
    const { blocks, validations } = aboutSheetOf([], 1);
    expect(placesOf(blocks)).toEqual([]);
    expect(validations).toEqual([]);
    const facts = blocks.find(({ row, column }) => row === 5 && column === 0);
    expect(facts?.cells[0]?.map(({ content }) => content)).toEqual([
      { kind: 'text', text: 'Scenario' },
      { kind: 'text', text: EXAMPLE_SCENARIO.name },
    ]);
  });

  test('the day it was written is a day, and sources have an age', () => {
    const cells = aboutSheetOf([]).blocks.flatMap(({ cells: rows }) => rows);
    const of = (label: string) =>
      cells.find(([first]) => first?.content.kind === 'text' && first.content.text === label)?.[1];
    expect(of('Written on')).toMatchObject({ content: { kind: 'number', value: 46_053 }, format: 'date' });
    expect(of('Oldest source')).toBeDefined();
    expect(of('Figures without source')?.content).toMatchObject({ kind: 'formula' });
  });
});
