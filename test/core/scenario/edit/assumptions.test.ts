import { NO_ASSUMPTIONS } from '../../../../src/core/scenario/assumptions/assumptions.js';
import {
  editAssumptions,
  evenSeason,
  figureOf,
  removeAssumedRow,
  setAssumedCell,
  setAssumedRows,
  setFigure,
  setRankBy,
} from '../../../../src/core/scenario/edit/assumptions.js';
import { EXAMPLE_SCENARIO } from '../../../../src/core/scenario/example-scenario.js';
import { KNOWN_RAMPS } from '../../../../src/core/catalogue/known-ramps.js';
import type { Assumptions } from '../../../../src/core/scenario/tables/scenario.js';
import { readAssumptions } from '../../../../src/core/study/read-assumptions.js';
import { valueOf } from '../../../reference/doors.js';

const RAMPED: Assumptions = {
  ...NO_ASSUMPTIONS,
  ramp: [
    { Month: 1, 'Resolution rate': 0.4, Source: 'A guide' },
    { Month: 6, 'Resolution rate': 0.7, Source: 'A guide' },
  ],
};

describe('edits of assumptions', () => {
  test('what offers are ranked by stands once, whatever stood there, and other figures stay', () => {
    const growing = setFigure(NO_ASSUMPTIONS, 'Growth', 0.02);
    const ranked = setRankBy(
      { ...growing, figures: { ...growing.figures, 'rank by': 'bill' } },
      'total cost',
    );
    expect(ranked.figures).toEqual({ Growth: 0.02, 'Rank by': 'total cost' });
    expect(setRankBy(ranked, undefined).figures).toEqual({ Growth: 0.02 });
  });

  test('a scenario whose last assumption is put back is the one it was', () => {
    const edited = editAssumptions(EXAMPLE_SCENARIO, (own) => setFigure(own, 'Growth', 0.02));
    expect(edited.assumptions?.figures).toEqual({ Growth: 0.02 });
    expect(editAssumptions(edited, (own) => setFigure(own, 'Growth', undefined))).toEqual(EXAMPLE_SCENARIO);
  });

  test('months that are over are assumptions too: a scenario with no others keeps them', () => {
    const actuals = [{ Month: 1, Invoiced: -150 }];
    const own = { ...EXAMPLE_SCENARIO, assumptions: { ...NO_ASSUMPTIONS, actuals } };
    expect(editAssumptions(own, (given) => setFigure(given, 'Growth', undefined))).toEqual(own);
    expect(editAssumptions(own, (given) => ({ ...given, actuals: [] }))).toEqual(EXAMPLE_SCENARIO);
  });

  test('setFigure: one entry a figure, however its name was written before', () => {
    const own = { ...NO_ASSUMPTIONS, figures: { discount_rate: 0.1, Growth: 0.01 } };
    expect(figureOf(own, 'Discount rate')).toBe(0.1);
    expect(setFigure(own, 'Discount rate', 0.08).figures).toEqual({ Growth: 0.01, 'Discount rate': 0.08 });
    expect(setFigure(own, 'Discount rate', '').figures).toEqual({ Growth: 0.01 });
  });

  test('setAssumedCell: what is typed over is no longer its source’s; other rows keep theirs', () => {
    const { ramp } = setAssumedCell(RAMPED, 'ramp', 0, { header: 'Resolution rate', value: 0.5 });
    expect(ramp).toEqual([{ Month: 1, 'Resolution rate': 0.5 }, RAMPED.ramp[1]]);
  });

  test('setAssumedCell: after the last row begins a new one; blank rows at the end go', () => {
    const added = setAssumedCell(RAMPED, 'ramp', 2, { header: 'Month', value: 9 });
    expect(added.ramp).toEqual([...RAMPED.ramp, { Month: 9 }]);
    expect(setAssumedCell(added, 'ramp', 2, { header: 'Month', value: undefined }).ramp).toEqual(RAMPED.ramp);
    expect(setAssumedCell(RAMPED, 'ramp', 2, { header: 'Month', value: '' }).ramp).toEqual(RAMPED.ramp);
  });

  test('removeAssumedRow, setAssumedRows: one table, and no other', () => {
    expect(removeAssumedRow(RAMPED, 'ramp', 0).ramp).toEqual([RAMPED.ramp[1]]);
    for (const { rows } of KNOWN_RAMPS)
      expect(setAssumedRows(RAMPED, 'ramp', rows)).toEqual({ ...NO_ASSUMPTIONS, ramp: rows });
  });

  test('evenSeason: twelve months that leave every figure as it is', () => {
    const own = setAssumedRows(NO_ASSUMPTIONS, 'season', evenSeason());
    const { season = [] } = valueOf(readAssumptions(own)).outlook;
    expect(season.map(String)).toEqual(Array.from({ length: 12 }, () => '1'));
  });
});
