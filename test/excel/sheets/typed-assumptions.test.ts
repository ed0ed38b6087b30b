import { NO_ASSUMPTIONS } from '../../../src/core/scenario/assumptions/assumptions';
import type { Scenario } from '../../../src/core/scenario/tables/scenario';
import { cellsOf, reads } from '../../../src/excel/cells/model-cells';
import { settingsOn } from '../../../src/excel/tables/read-inputs';
import { withTypedAssumptions } from '../../../src/excel/sheets/typed-assumptions';
import { buildSheets, sheetsOf } from '../../../src/model/build-model';
import type { ModelSheet } from '../../../src/model/page/sheet';
import { USUAL_NAMES } from '../../../src/model/page/usual-names';
import { ASSUMED_SCENARIO } from '../../model/assumed-scenario';

function written(): ModelSheet {
  const options = { asOf: '1 Oct 2026', version: '0.1.0' };
  const model = buildSheets(ASSUMED_SCENARIO, USUAL_NAMES, options, sheetsOf('forecast'));
  const sheet = model.ok ? model.value.sheets.find(({ key }) => key === 'assumptions') : undefined;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

type Typed = readonly (readonly [label: string, along: number, value: string | number])[];

/** The sheet as written, with values typed so many cells to the right of a word. */
function stateWith(sheet: ModelSheet, typed: Typed) {
  const values: (string | number | boolean)[][] = [];
  for (const { row, column, cell } of cellsOf(sheet))
    (values[row] ??= [])[column] = reads(cell.content) ?? '';
  for (const [label, along, value] of typed) {
    const row = values.findIndex((line) => line?.[0] === label);
    (values[row] ??= [])[along] = value;
  }
  const whole = Array.from(values, (line) => Array.from(line ?? [], (cell) => cell ?? ''));
  return {
    values: whole,
    formulas: whole,
    numberFormats: [],
    looks: [],
    tables: new Map(),
    charts: new Set<string>(),
  };
}

function after(typed: Typed, scenario: Scenario = ASSUMED_SCENARIO) {
  const sheet = written();
  return withTypedAssumptions(scenario, sheet, stateWith(sheet, typed));
}

test('nothing typed leaves the scenario as it is', () => {
  expect(after([])).toBe(ASSUMED_SCENARIO);
});

test('a typed figure wins over the scenario, another one stays the scenario’s', () => {
  const wanted = {
    ...ASSUMED_SCENARIO,
    assumptions: { ...NO_ASSUMPTIONS, figures: { Growth: 0.07, Budget: 9 } },
  };
  expect(after([['Growth', 1, 0.05]], wanted).assumptions?.figures).toEqual({ Growth: 0.05, Budget: 9 });
});

test('a figure made blank is at its default; where that would bring a limit back, there is none', () => {
  const { assumptions } = after([
    ['Growth', 1, ''],
    ['Budget', 1, ''],
    ['Guarantee limit', 1, ''],
  ]);
  expect(assumptions?.figures).not.toHaveProperty('Growth');
  expect(assumptions?.figures).not.toHaveProperty('Budget');
  expect(assumptions?.figures['Guarantee limit']).toBe(0);
});

test('a table in which anything was typed is taken as it stands, notes included', () => {
  const { assumptions } = after([
    ['sessions', 2, 80000],
    ['Month 3', 1, ''],
  ]);
  expect(assumptions?.spread).toEqual([
    { Variable: 'sessions', Low: 40000, High: 80000, Source: 'Own figures' },
    { Variable: 'resolution rate', Low: 0.55, High: 0.72 },
  ]);
  expect(assumptions?.season[2]).toEqual({ Month: 3 });
  expect(assumptions?.season).toHaveLength(12);
  expect(assumptions?.ramp).toBe(ASSUMED_SCENARIO.assumptions?.ramp);
});

test('choices are read by the words beside them; what is none is left out', () => {
  const sheet = written();
  const choices = (typed: Typed) => settingsOn({ assumptions: stateWith(sheet, typed).values });
  expect(choices([['View', 1, 'cash']])).toMatchObject({ view: 'cash', studiedOffer: expect.any(String) });
  const none = choices([
    ['View', 1, 'yearly'],
    ['Compared with', 1, ''],
  ]);
  expect(none).not.toHaveProperty('view');
  expect(none).not.toHaveProperty('comparedWith');
});
