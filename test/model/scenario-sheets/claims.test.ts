import { CONTRADICTIONS } from '../../../src/core/catalogue/contradictions.js';
import { CATALOGUE } from '../../../src/core/catalogue/index.js';
import { offersOf } from '../../../src/core/catalogue/offers-of.js';
import { EXAMPLE_SCENARIO } from '../../../src/core/scenario/example-scenario.js';
import type { Scenario } from '../../../src/core/scenario/tables/scenario.js';
import { bringSheetTexts, sheetTexts } from '../../../src/messages/sheets.js';
import { buildSheets, sheetsOf } from '../../../src/model/build-model.js';
import type { Settings } from '../../../src/model/figures/draft.js';
import type { Model } from '../../../src/model/page/sheet.js';
import { cellsOf } from '../layout.js';
import { NAMES } from '../names.js';
import { SCENARIOS } from '../scenarios.js';

const HUBSPOT = CATALOGUE.find(({ name }) => name === 'HubSpot Customer Agent');

function modelOf(scenario: Scenario, settings: Settings = {}): Model {
  const options = { asOf: '2026-11-28', version: '0.1.0', settings };
  const model = buildSheets(scenario, NAMES, options, sheetsOf('claims'));
  if (!model.ok) throw new Error(JSON.stringify(model.faults));
  return model.value;
}

function sheetOf(model: Model) {
  const sheet = model.sheets.find(({ key }) => key === 'claims');
  if (sheet === undefined) throw new Error('no Claims');
  return sheet;
}

const CLAIM = {
  offer: 'Per resolution at $0.99',
  against: 'Per session at $0.80',
  reading: 'dearer',
  least: 0.3,
  most: 0.6,
} as const;

/** What a cell is expected to show, by the row whose first cell has this text. */
function beside(model: Model, label: string, column: number): string | number | undefined {
  const cells = cellsOf(sheetOf(model));
  const at = [...cells].find(([, { content }]) => content.kind === 'text' && content.text === label)?.[0];
  const row = Number(at?.split(',')[0]);
  return model.expected.find((own) => own.sheet === 'claims' && own.row === row && own.column === column)
    ?.value;
}

test('the claim of 30 to 60 % dearer is 24.3 % at 65 % resolved', () => {
  const model = modelOf(EXAMPLE_SCENARIO, { claim: CLAIM });
  expect(beside(model, 'What it is on your traffic', 1)).toBeCloseTo(0.8 / (0.99 * 0.65) - 1, 12);
  expect(beside(model, 'The claim on your traffic', 1)).toBe('saves less');
});

test('read as cheaper, it is 19.6 %', () => {
  const model = modelOf(EXAMPLE_SCENARIO, {
    claim: { ...CLAIM, reading: 'cheaper', least: 0.19, most: 0.2 },
  });
  expect(beside(model, 'What it is on your traffic', 1)).toBeCloseTo(1 - (0.99 * 0.65) / 0.8, 12);
  expect(beside(model, 'The claim on your traffic', 1)).toBe('holds');
});

test('over resolution rates it holds at 55 and 60 % of those that are tried', () => {
  const model = modelOf(EXAMPLE_SCENARIO, { claim: CLAIM });
  const verdicts = model.expected.filter(
    ({ sheet, column, value }) => sheet === 'claims' && column === 4 && value === 'holds',
  );
  const rates = verdicts.map(
    ({ row }) =>
      model.expected.find((own) => own.sheet === 'claims' && own.row === row && own.column === 0)?.value,
  );
  expect(rates.slice(0, 2)).toEqual([0.55, 0.6]);
});

test('an offer that is gone, and a scenario of one offer, still make a sheet', () => {
  expect(
    sheetOf(modelOf(EXAMPLE_SCENARIO, { claim: { ...CLAIM, offer: 'gone', against: 'gone too' } })).key,
  ).toBe('claims');
  const one = { ...EXAMPLE_SCENARIO, offers: EXAMPLE_SCENARIO.offers.slice(0, 1) };
  expect(sheetOf(modelOf(one)).key).toBe('claims');
  for (const scenario of SCENARIOS) expect(sheetOf(modelOf(scenario)).charts).toHaveLength(3);
});

test('every published claim has its figure, its inputs, and words in both languages', async () => {
  await bringSheetTexts('de');
  for (const language of ['en', 'de'] as const) {
    const { of } = sheetTexts(language).claims.published;
    for (const { id, figures } of CONTRADICTIONS) {
      const { says, why, inputs } = of[id];
      expect([id, inputs.length]).toEqual([id, figures?.inputs.length ?? 0]);
      expect(says.length).toBeGreaterThan(10);
      expect(why.length).toBeGreaterThan(10);
    }
  }
});

test('a vendor of the catalogue has its plans, past ones too, each with a live formula', () => {
  const loaded = globalThis.meterwiseCatalogue;
  globalThis.meterwiseCatalogue = CATALOGUE;
  const plan = HUBSPOT?.plans.find(({ name }) => name === 'Professional');
  if (HUBSPOT === undefined || plan === undefined) throw new Error('no such plan');
  const model = modelOf({ ...EXAMPLE_SCENARIO, offers: offersOf(HUBSPOT, [plan]) });
  expect(beside(model, 'Per conversation', 3)).toBeCloseTo(1 / 0.65, 12);
  const formulas = [...cellsOf(sheetOf(model)).values()].flatMap(({ content }) =>
    content.kind === 'formula' && content.formula.includes('VENDOR_TERMS') ? [content.formula] : [],
  );
  expect(formulas).toHaveLength(HUBSPOT.plans.filter(({ isAddOn }) => !isAddOn).length);
  globalThis.meterwiseCatalogue = loaded;
});
