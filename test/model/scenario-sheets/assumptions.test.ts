import { ASSUMED, type AssumedId } from '../../../src/core/scenario/assumptions/assumed.js';
import { dec } from '../../../src/core/exact/decimal.js';
import type { Scenario } from '../../../src/core/scenario/tables/scenario.js';
import { buildSheets, sheetsOf } from '../../../src/model/build-model.js';
import type { Settings } from '../../../src/model/figures/draft.js';
import type { Content, ModelSheet } from '../../../src/model/page/sheet.js';
import { ASSUMED_SCENARIO } from '../assumed-scenario.js';
import { cellsOf } from '../layout.js';
import { NAMES } from '../names.js';
import { SCENARIOS } from '../scenarios.js';

function built(scenario: Scenario, settings: Settings = {}) {
  const options = { asOf: '1 Oct 2026', version: '0.1.0', settings };
  return buildSheets(scenario, NAMES, options, sheetsOf('forecast'));
}

function sheetOf(scenario: Scenario, settings: Settings = {}): ModelSheet {
  const model = built(scenario, settings);
  const sheet = model.ok ? model.value.sheets.find(({ key }) => key === 'assumptions') : undefined;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

const shown = (content: Content | undefined) =>
  content?.kind === 'number' ? content.value : content?.kind === 'text' ? content.text : '';

/** What stands beside a word. */
function beside(sheet: ModelSheet, label: string) {
  for (const [place, { content }] of cellsOf(sheet)) {
    const [row = 0, column = 0] = place.split(',').map(Number);
    if (shown(content) === label) return shown(cellsOf(sheet).get(`${row},${column + 1}`)?.content);
  }
  return undefined;
}

const [EXAMPLE, ONE] = SCENARIOS as [Scenario, Scenario];

/** Set in the pane: sheets are as long as they say. */
const FIXED: readonly string[] = ['Months', 'Start', 'Fiscal year starts'];

describe('figures', () => {
  test('what is given stands there, the default where nothing is, a blank where there is none', () => {
    const sheet = sheetOf(ASSUMED_SCENARIO);
    expect(beside(sheet, 'Months')).toBe(18);
    expect(beside(sheet, 'Growth')).toBe(0.02);
    expect(beside(sheet, 'Budgeted resolution rate')).toBe('');
    expect(beside(sheetOf(EXAMPLE), 'Budget')).toBe('');
  });

  test('every one of them is there, blue but for the months and their names, and takes the numbers of its range', () => {
    const sheet = sheetOf(EXAMPLE);
    for (const id of Object.keys(ASSUMED) as AssumedId[]) {
      const place = [...cellsOf(sheet)].find(([, { content }]) => shown(content) === id)?.[0] ?? '';
      const row = Number(place.split(',')[0]);
      expect([id, cellsOf(sheet).get(`${row},1`)?.role]).toEqual([
        id,
        FIXED.includes(id) ? 'result' : 'input',
      ]);
      const rule = sheet.validations.find((own) => own.row === row && own.kind === 'number');
      if (rule?.kind !== 'number') continue;
      const { accepts } = ASSUMED[id].range;
      expect([id, accepts(dec(rule.from - 1))]).toEqual([id, false]);
      expect([id, accepts(dec(rule.from + 1)) || rule.to === 1]).toEqual([id, true]);
      if (rule.to !== undefined) expect([id, accepts(dec(rule.to + 1))]).toEqual([id, false]);
    }
  });
});

describe('choices', () => {
  test('the cheapest is studied and set against the next, unless others are chosen', () => {
    expect(beside(sheetOf(EXAMPLE), 'Offer studied')).toBe('Per reply at $0.10, capped');
    expect(beside(sheetOf(EXAMPLE), 'Compared with')).toBe('Per resolution with seats');
    const settings = { studiedOffer: 'per session in TIERS', comparedWith: 'per session in tiers' };
    expect(beside(sheetOf(EXAMPLE, settings), 'Offer studied')).toBe('Per session in tiers');
    expect(beside(sheetOf(EXAMPLE, settings), 'Compared with')).toBe('Per reply at $0.10, capped');
    expect(beside(sheetOf(EXAMPLE, { view: 'cash' }), 'View')).toBe('cash');
  });

  test('a single offer is compared with none', () => {
    expect(beside(sheetOf(ONE), 'Offer studied')).toBe('Only');
    expect(beside(sheetOf(ONE), 'Compared with')).toBe('');
  });
});

test('tables: every row with its notes, and blank rows for more', () => {
  const sheet = sheetOf(ASSUMED_SCENARIO);
  const texts = [...cellsOf(sheet).values()].map(({ content }) => shown(content));
  expect(texts.filter((own) => own === 'Tuning')).toHaveLength(2);
  expect(texts.filter((own) => own === 1.4)).toHaveLength(1);
  expect(beside(sheet, 'resolution rate')).toBe(0.55);
  expect(beside(sheet, 'Month 12')).toBe(1.4);
});

test('assumptions that do not hold are told by name; a sheet without them does not ask', () => {
  const bad = { ...ASSUMED_SCENARIO.assumptions, figures: { Growth: -2 } } as Scenario['assumptions'];
  const scenario = { ...ASSUMED_SCENARIO, ...(bad && { assumptions: bad }) };
  const model = built(scenario);
  expect(model.ok ? [] : model.faults.map(({ where }) => where)).toEqual(['Growth']);
  const options = { asOf: '1 Oct 2026', version: '0.1.0' };
  expect(buildSheets(scenario, NAMES, options, sheetsOf('comparison')).ok).toBe(true);
});
