import { sentence } from '../../../src/core/fault/sentence.js';
import type { Scenario } from '../../../src/core/scenario/tables/scenario.js';
import { gridOf } from '../../../src/excel/cells/model-cells.js';
import { settingsOn } from '../../../src/excel/tables/read-inputs.js';
import { writtenInputs } from '../../../src/excel/tables/written-inputs.js';
import { buildSheets, sheetsOf } from '../../../src/model/build-model.js';
import type { Settings } from '../../../src/model/figures/draft.js';
import { printLayout } from '../../../src/model/page/print.js';
import type { Model, ModelSheet } from '../../../src/model/page/sheet.js';
import { ASSUMED_SCENARIO } from '../assumed-scenario.js';
import { NAMES } from '../names.js';
import { SCENARIOS } from '../scenarios.js';

const EXAMPLE = SCENARIOS[0] as Scenario;

function modelOf(scenario: Scenario, settings: Settings = {}): Model {
  const options = { asOf: '2026-01-31', version: '1.2.3', settings };
  const model = buildSheets(scenario, NAMES, options, sheetsOf('decision'));
  if (!model.ok) throw new Error(model.faults.map(sentence).join(' '));
  return model.value;
}

function pageOf(scenario: Scenario, settings?: Settings) {
  const model = modelOf(scenario, settings);
  const sheet = model.sheets.find(({ key }) => key === 'decision') as ModelSheet;
  const at = (row: number, column: number) =>
    model.expected.find((own) => own.sheet === 'decision' && own.row === row && own.column === column)?.value;
  const rowOf = (word: string) => gridOf(sheet).findIndex(([first]) => first === word);
  const valueRow = (word: string) =>
    model.expected.find((own) => own.sheet === 'decision' && own.value === word)?.row ?? -1;
  return { model, sheet, at, rowOf, valueRow };
}

/** Three offers of round figures: 1,000 sessions, 600 of them resolved, 8 for each that people handle. */
const ROUND: Scenario = {
  id: 'round',
  name: 'Round',
  note: '',
  traffic: [{ Channel: 'Chat', Sessions: 1000, 'Resolution rate': 0.6, 'Human cost': 8 }],
  offers: [
    { Offer: 'Session', Meter: 'session', Rate: 0.5, 'As of': '2026-01-10', '#Confidence': 'high' },
    { Offer: 'Outcome', Meter: 'resolution', Rate: 1, 'As of': '2025-11-02', '#Confidence': 'low' },
    { Offer: 'Outcome', Meter: 'session', Rate: 0.05, 'As of': '2025-12-24', '#Confidence': 'high' },
    { Offer: 'Plain', Meter: 'resolution', Rate: 1.5, 'Platform fee': 100 },
  ],
};

test('by default the cheapest is recommended and held against the next', () => {
  const { at, rowOf } = pageOf(ROUND);
  const head = rowOf('Recommended');
  expect([at(head, 1), at(head, 2)]).toEqual(['Session', 'Outcome']);
  // 500 against 600 + 50; 400 contacts at 8 are 3,200.
  expect([at(head + 1, 1), at(head + 1, 2), at(head + 1, 3)]).toEqual([500, 650, -150]);
  expect([at(head + 2, 1), at(head + 2, 2), at(head + 2, 3)]).toEqual([3700, 3850, -150]);
  expect(at(head + 3, 1)).toBeCloseTo(500 / 600, 12);
  expect([at(head + 4, 1), at(head + 4, 2)]).toEqual([12_000, 15_600]);
});

test('what is chosen is recommended, whatever it costs; one that is no offer leaves it to the ranking', () => {
  const names = (settings: Settings) => {
    const { at, rowOf } = pageOf(ROUND, settings);
    return [1, 2].map((column) => at(rowOf('Recommended'), column));
  };
  expect(names({ recommendedOffer: 'Plain', currentOffer: 'Outcome' })).toEqual(['Plain', 'Outcome']);
  expect(names({ recommendedOffer: 'Plain' })).toEqual(['Plain', 'Session']);
  expect(names({ recommendedOffer: 'Gone', currentOffer: 'Plain' })).toEqual(['Session', 'Plain']);
  expect(names({ currentOffer: 'Session' })).toEqual(['Session', 'Outcome']);
});

test('oldest and newest day of the prices, and the least certain one', () => {
  const { at, rowOf } = pageOf(ROUND);
  const row = rowOf('Oldest price');
  expect([at(row, 1), at(row, 2)]).toEqual([46_032, 45_963]);
  expect([at(row + 1, 1), at(row + 1, 2)]).toEqual([46_032, 46_015]);
  expect([at(row + 2, 1), at(row + 2, 2)]).toEqual(['high', 'low']);
  const undated = pageOf(ROUND, { recommendedOffer: 'Plain' });
  expect([undated.at(row, 1), undated.at(row + 2, 1)]).toEqual(['no date', 'not stated']);
});

test('the steps of both offers, and their differences, add up to the effective costs', () => {
  for (const scenario of [...SCENARIOS, ASSUMED_SCENARIO]) {
    const { at, valueRow } = pageOf(scenario);
    const end = valueRow('Effective cost per resolution');
    if (typeof at(end, 1) !== 'number') continue;
    for (const column of [1, 2, 3]) {
      const total = at(end, column);
      if (typeof total !== 'number') continue;
      const steps = Array.from({ length: 8 }, (_, index) => Number(at(end - 8 + index, column) ?? 0));
      expect(steps.reduce((sum, own) => sum + own, 0)).toBeCloseTo(total, 9);
    }
  }
});

test('one offer stands alone, and what people write stays theirs', () => {
  const { sheet, at, rowOf } = pageOf({ ...ROUND, offers: ROUND.offers.slice(0, 1) });
  expect([1, 2].map((column) => at(rowOf('Recommended'), column))).toEqual(['Session', undefined]);
  const theirs = sheet.blocks.filter(({ isUsers }) => isUsers === true);
  expect(theirs).toHaveLength(3);
  expect(theirs.every(({ cells }) => cells.flat().every(({ role }) => role === 'input'))).toBe(true);
});

test('one page is printed, and all of the page lies on it', () => {
  const { sheet } = pageOf(EXAMPLE);
  const { area, wide, high, breaks } = printLayout(sheet);
  expect({ wide, high, breaks }).toEqual({ wide: 1, high: 1, breaks: [] });
  const last = sheet.blocks.filter(({ isUsers }) => isUsers === true).at(-1);
  expect(area).toMatchObject({ row: 0, column: 0, rowCount: (last?.row ?? 0) + (last?.cells.length ?? 0) });
});

test('what is chosen on the sheet is found again, wherever rows were moved to', () => {
  const { sheet } = pageOf(ROUND, { recommendedOffer: 'Plain', currentOffer: 'Outcome' });
  const grid = [[''], ...gridOf(sheet)];
  expect(settingsOn({ decision: grid }, { decision: writtenInputs(sheet) })).toEqual({
    recommendedOffer: 'Plain',
    currentOffer: 'Outcome',
  });
});
