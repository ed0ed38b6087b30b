import { openInPlan } from '../../../src/core/catalogue/open-in-plan.js';
import { CATALOGUE } from '../../../src/core/catalogue/index.js';
import { offersOf } from '../../../src/core/catalogue/offers-of.js';
import { EXAMPLE_SCENARIO } from '../../../src/core/scenario/example-scenario.js';
import { bringSheetTexts, SHEET_LANGUAGES, type SheetLanguage } from '../../../src/messages/sheets.js';
import { questionTexts } from '../../../src/messages/question-sheet.js';
import { buildSheets, sheetsOf } from '../../../src/model/build-model.js';
import { cellsOf } from '../layout.js';
import { NAMES } from '../names.js';

const [[VENDOR, PLAN] = []] = CATALOGUE.flatMap((vendor) =>
  vendor.plans
    .filter(({ needs }) => needs.includes('split sessions'))
    .filter(({ charges: [first] }) => first?.terms['Meter'] === 'session')
    .map((plan) => [vendor, plan] as const),
);

const loaded = globalThis.meterwiseCatalogue;
beforeAll(async () => {
  await bringSheetTexts('de');
  globalThis.meterwiseCatalogue = CATALOGUE;
});
afterAll(() => {
  globalThis.meterwiseCatalogue = loaded;
});

/** The rows of the sheet as they are written: the texts of each, formulas as what they show. */
function rowsOf(language: SheetLanguage, given: object, layout?: number): string[][] {
  if (VENDOR === undefined || PLAN === undefined) throw new Error('no such plan');
  const offers = offersOf(VENDOR, [PLAN]).map((row) => ({ ...row, ...given }));
  const options = {
    asOf: '2026-11-28',
    version: '0.1.0',
    language,
    ...(layout === undefined ? {} : { layout }),
  };
  const model = buildSheets({ ...EXAMPLE_SCENARIO, offers }, NAMES, options, sheetsOf('questions'));
  const sheet = model.ok ? model.value.sheets.find(({ key }) => key === 'questions') : undefined;
  if (!model.ok || sheet === undefined) throw new Error('no Questions');
  const rows: string[][] = [];
  for (const [place, { content }] of cellsOf(sheet)) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    const seen = model.value.expected.find(
      (own) => own.sheet === 'questions' && own.row === row && own.column === column,
    );
    const own = (rows[row] ??= []);
    own[column] =
      content.kind === 'text'
        ? content.text
        : content.kind === 'number'
          ? String(content.value)
          : String(seen?.value ?? '');
  }
  return rows;
}

test.each(SHEET_LANGUAGES)(
  'what the catalogue leaves open is asked, each with its term, in %s',
  (language) => {
    const { catalogue, variants } = questionTexts(language);
    const rows = rowsOf(language, { Rate: 0.5, 'Window factor': 1.2 });
    const first = rows.findIndex(
      (row) => row?.[1] === catalogue.headers[1] && row[2] === catalogue.headers[2],
    );
    expect(first).toBeGreaterThan(0);
    const split = rows.slice(first + 1).find((row) => row?.[0] === catalogue.needs['split sessions'].name);
    expect(split?.slice(1, 3)).toEqual(['Window factor', '1.2']);
    expect(split?.[8]).toBe(catalogue.needs['split sessions'].asks);
    const asked = PLAN === undefined ? 0 : openInPlan(PLAN).length;
    expect(rows.findIndex((row) => row?.[0] === variants.section)).toBe(first + 1 + asked + 1);
  },
);

test('an offer of another name has no such questions, and an earlier layout has none either', () => {
  const { catalogue } = questionTexts('en');
  const has = (rows: string[][]) => rows.some((row) => row?.[0] === catalogue.section);
  expect(has(rowsOf('en', { Rate: 0.5 }))).toBe(true);
  expect(has(rowsOf('en', { Rate: 0.5, Offer: 'Our own' }))).toBe(false);
  expect(has(rowsOf('en', { Rate: 0.5 }, 4))).toBe(false);
});
