import { CLAUSE_IDS } from '../../../src/core/study/clauses/clauses.js';
import type { ScenarioRow } from '../../../src/core/scenario/tables/scenario.js';
import { questionTexts } from '../../../src/messages/question-sheet.js';
import { bringSheetTexts, SHEET_LANGUAGES } from '../../../src/messages/sheets.js';
import { buildSheets, sheetsOf } from '../../../src/model/build-model.js';
import { WITH_ALL_CLAUSES } from '../../../src/model/page/layout.js';
import { cellsOf } from '../layout.js';
import { NAMES } from '../names.js';
import { ASSUMED_SCENARIO } from '../assumed-scenario.js';

beforeAll(() => bringSheetTexts('de'));

const OFFER: ScenarioRow = {
  Offer: 'Acme',
  Meter: 'resolution',
  Rate: 1,
  'Platform fee': 100,
  'One-off fee': 500,
};

function questions(language: (typeof SHEET_LANGUAGES)[number], layout?: number) {
  const options = {
    asOf: '2026-11-28',
    version: '0.1.0',
    language,
    ...(layout === undefined ? {} : { layout }),
  };
  const model = buildSheets({ ...ASSUMED_SCENARIO, offers: [OFFER] }, NAMES, options, sheetsOf('questions'));
  const sheet = model.ok ? model.value.sheets.find(({ key }) => key === 'questions') : undefined;
  if (!model.ok || sheet === undefined) throw new Error('no Questions');
  const cells = cellsOf(sheet);
  const texts = Array.from({ length: 200 }, (_, row) => cells.get(`${row},0`)?.content);
  const rowOf = (name: string) =>
    texts.findIndex((content) => content?.kind === 'text' && content.text === name);
  const formulaAt = (row: number, column: number) => {
    const content = cells.get(`${row},${column}`)?.content;
    return content?.kind === 'formula' ? content.formula : content;
  };
  const valueAt = (row: number, column: number) =>
    model.value.expected.find((own) => own.sheet === 'questions' && own.row === row && own.column === column)
      ?.value;
  return { rowOf, formulaAt, valueAt };
}

test.each(SHEET_LANGUAGES)('every clause is a line with its question, in %s', (language) => {
  const { each } = questionTexts(language);
  const { rowOf } = questions(language);
  expect(CLAUSE_IDS.filter((id) => rowOf(each[id].name) < 0)).toEqual([]);
});

test('a sheet of an earlier layout stays as it was written', () => {
  const { each, variants } = questionTexts('en');
  const { rowOf } = questions('en', WITH_ALL_CLAUSES - 1);
  const later = (['volumeStop', 'stepDown', 'priceReview', 'guarantee'] as const).map((id) => each[id].name);
  expect(later.filter((name) => rowOf(name) >= 0)).toEqual([]);
  expect(rowOf(variants.digits)).toBe(-1);
  expect(rowOf(each.volumeCap.name)).toBeGreaterThan(0);
});

test('a guarantee takes its share, months and limit from Assumptions, and gives back what was paid in them', () => {
  const { each } = questionTexts('en');
  const { rowOf, formulaAt, valueAt } = questions('en');
  const row = rowOf(each.guarantee.name);
  expect(formulaAt(row, 2)).toMatch(/^=IF\('Assumptions'!.+="",1,'Assumptions'!.+\)$/);
  expect(formulaAt(row, 4)).toMatch(/^=F\d+-MIN\(ROUND\(F\d+\*C\d+,.+\),IF\('Assumptions'!.+=0,F\d+,.+\)\)$/);
  expect(formulaAt(row, 5)).toContain(`"cumulative",MIN('Assumptions'!`);
  const [agreed, silent] = [valueAt(row, 4), valueAt(row, 5)].map(Number);
  expect(Number(valueAt(row, 6))).toBeCloseTo((silent ?? 0) - (agreed ?? 0), 6);
  expect(silent).toBeGreaterThan(0);
});

test('a review is the same charge in two rows, which part where Assumptions says', () => {
  const { each, variants } = questionTexts('en');
  const { rowOf, formulaAt } = questions('en');
  const first = rowOf(variants.agreed(each.priceReview.name));
  const cells = Array.from({ length: 40 }, (_, column) =>
    [0, 1].map((down) => formulaAt(first + down, column)),
  );
  const until = cells.find(([one]) => typeof one === 'string' && /^='Assumptions'!\$?B\$?\d+$/.test(one));
  const from = cells.find(([, two]) => typeof two === 'string' && /^='Assumptions'!.+\+1$/.test(two));
  expect(`${String(until?.[0])}+1`).toBe(from?.[1]);
});
