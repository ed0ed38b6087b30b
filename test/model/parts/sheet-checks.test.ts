import type { Scenario } from '../../../src/core/scenario/tables/scenario.js';
import { buildSheets, sheetsOf, type ModelPiece } from '../../../src/model/build-model.js';
import type { Model, SheetKey } from '../../../src/model/page/sheet.js';
import { sheetTexts } from '../../../src/messages/sheets.js';
import { ASSUMED_SCENARIO } from '../assumed-scenario.js';
import { NAMES } from '../names.js';
import { SCENARIOS } from '../scenarios.js';

const { ok: OK, check: CHECK, here } = sheetTexts('en').checks;
const ALL_PASS = (all: number) => here.passed(String(all)).join('');
const SOME_FAIL = /^[1-9]\d* of \d+ checks of this sheet fail/;

function modelOf(scenario: Scenario, piece: ModelPiece): Model {
  const options = { asOf: '1 Oct 2026', version: '0.1.0' };
  const model = buildSheets(scenario, NAMES, options, sheetsOf(piece));
  if (!model.ok) throw new Error(JSON.stringify(model.faults));
  return model.value;
}

const PIECES: readonly (readonly [ModelPiece, SheetKey])[] = [
  ['forecast', 'forecast'],
  ['business case', 'businessCase'],
  ['sensitivity', 'sensitivity'],
  ['risk', 'risk'],
  ['questions', 'questions'],
  ['decision', 'decision'],
];

function saidBy(scenario: Scenario, [piece, key]: (typeof PIECES)[number]) {
  const { expected, sheets } = modelOf(scenario, piece);
  const own = expected.filter(({ sheet }) => sheet === key);
  const results = sheets
    .find((sheet) => sheet.key === key)
    ?.highlights.find((own) => 'equals' in own && own.equals === OK);
  return {
    state: own.find(({ row, column }) => row === 2 && column === 0)?.value,
    results: own.filter(({ value }) => value === OK || value === CHECK),
    rows: results?.rowCount,
  };
}

const EXAMPLE = SCENARIOS[0] as Scenario;
const named = (name: string) => SCENARIOS.find((own) => own.name === name) as Scenario;

test.each(PIECES)('every check of a %s passes on the example, and each is expected to say so', (...piece) => {
  for (const scenario of [EXAMPLE, ASSUMED_SCENARIO]) {
    const { state, results, rows } = saidBy(scenario, piece);
    expect(state).toBe(ALL_PASS(results.length));
    expect(results).toHaveLength(rows ?? 0);
    expect(results.filter(({ value }) => value !== OK)).toEqual([]);
  }
});

test('an offer without a price fails its checks, and the head says so', () => {
  for (const piece of PIECES) expect(saidBy(named('None priced'), piece).state).toMatch(SOME_FAIL);
  expect(saidBy(named('No price'), ['forecast', 'forecast']).state).toMatch(SOME_FAIL);
});

test('no business case without what people cost: its checks fail, none is told to agree with blanks', () => {
  const { results } = saidBy(named('One of each'), ['business case', 'businessCase']);
  expect(results.length).toBeGreaterThan(5);
  expect(results.filter(({ value }) => value !== CHECK)).toEqual([]);
});

test('one offer, many offers, five years: every sheet is built', () => {
  const long = { ...ASSUMED_SCENARIO.assumptions, figures: { Months: 60 } } as NonNullable<
    Scenario['assumptions']
  >;
  const scenarios = [named('One of each'), { ...named('Three by twelve'), assumptions: long }];
  for (const scenario of scenarios)
    for (const piece of PIECES) expect(saidBy(scenario, piece).rows).toBeGreaterThan(0);
  const { state, results } = saidBy(named('One of each'), ['sensitivity', 'sensitivity']);
  expect(state).toBe(ALL_PASS(results.length));
});
