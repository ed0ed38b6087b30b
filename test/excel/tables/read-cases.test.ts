import { onlyDifferences, setCaseValue } from '../../../src/core/scenario/cases/edit-cases.js';
import { BASE, inCase } from '../../../src/core/scenario/cases/in-case.js';
import { haveSameCases } from '../../../src/core/scenario/cases/same-cases.js';
import type { Cases, Scenario } from '../../../src/core/scenario/tables/scenario.js';
import { gridOf } from '../../../src/excel/cells/model-cells.js';
import { followingCases, planCases } from '../../../src/excel/tables/plan-cases.js';
import { casesOn } from '../../../src/excel/tables/read-cases.js';
import { writtenInputs } from '../../../src/excel/tables/written-inputs.js';
import { buildSheets } from '../../../src/model/build-model.js';
import { GROWTH, RATE, SCENARIO_WITH_CASES, SESSIONS } from '../../model/cases-scenario.js';
import { NAMES } from '../../model/names.js';

const OWN = SCENARIO_WITH_CASES.cases as Cases;
const model = buildSheets(SCENARIO_WITH_CASES, NAMES, { asOf: '2026-11-29', version: '1.0.0' }, [
  ...(['inputs', 'offers', 'assumptions', 'forecast'] as const),
]);
const sheet = model.ok ? model.value.sheets.find(({ key }) => key === 'cases') : undefined;
if (sheet === undefined) throw new Error('the scenario has a sheet Cases');
const written = writtenInputs(sheet);
const grid: (string | number)[][] = gridOf(sheet);

const read = (values: readonly (readonly (string | number)[])[]) => ({
  cases: onlyDifferences(casesOn(values, written, OWN)),
});

/** The sheet once the pane has written these cases on it. */
function afterWriting(wanted: Scenario, values = grid) {
  const { cells } = planCases('Cases', { values, formulas: values, written }, OWN, wanted.cases as Cases);
  const after = values.map((line) => [...line]);
  for (const { row, column, value } of cells) (after[row] ?? [])[column] = value;
  return { cells, after };
}

describe('the sheet Cases', () => {
  test('says what was written on it, and nothing is written that it says already', () => {
    expect(haveSameCases(read(grid), SCENARIO_WITH_CASES)).toBe(true);
    expect(afterWriting(SCENARIO_WITH_CASES).cells).toEqual([]);
  });

  test.each([
    ['a value', setCaseValue(SCENARIO_WITH_CASES, 'Worst', RATE, 0.4), 1],
    ['a value of the base', setCaseValue(SCENARIO_WITH_CASES, BASE, RATE, 0.66), 1],
    ['a value that is the base’s from now on', setCaseValue(SCENARIO_WITH_CASES, 'Best', RATE, null), 1],
    ['another case shown', inCase(SCENARIO_WITH_CASES, 'Worst'), 1],
    ['the base shown', inCase(SCENARIO_WITH_CASES, BASE), 1],
    ['a figure of the assumptions', setCaseValue(SCENARIO_WITH_CASES, 'Worst', GROWTH, -0.01), 1],
    [
      'sessions and another case',
      inCase(setCaseValue(SCENARIO_WITH_CASES, 'Best', SESSIONS, 70_000), 'Worst'),
      2,
    ],
  ])('%s: as few cells as that takes, and read back it is what was wanted', (_what, wanted, count) => {
    const { cells, after } = afterWriting(wanted);
    expect(cells).toHaveLength(count);
    expect(haveSameCases(read(after), wanted)).toBe(true);
  });

  test('an input in which no case differs any more is the base’s in every case', () => {
    const wanted = setCaseValue(
      setCaseValue(SCENARIO_WITH_CASES, 'Worst', SESSIONS, null),
      BASE,
      SESSIONS,
      61_000,
    );
    const now = { ...SCENARIO_WITH_CASES };
    const { cases, traffic } = followingCases(wanted, now, casesOn(grid, written, OWN));
    expect(traffic).toEqual(now.traffic);
    const { cells, after } = afterWriting({ ...wanted, ...(cases && { cases }) });
    expect(cells.map(({ value }) => value)).toEqual([61_000, '']);
    expect(haveSameCases(read(after), wanted)).toBe(true);
  });

  test('rows that were moved are found by their labels', () => {
    const moved = [...grid.slice(0, 3), ['mine'], [''], ...grid.slice(3)];
    expect(haveSameCases(read(moved), SCENARIO_WITH_CASES)).toBe(true);
  });

  test('a case that is none of them is named as it was typed', () => {
    const typed = grid.map((line) => [...line]);
    (typed[5] ?? [])[1] = 'Other';
    expect(casesOn(typed, written, OWN).shown).toBe('Other');
  });
});
