import { NO_ASSUMPTIONS } from '../../../../src/core/scenario/assumptions/assumptions.js';
import { mergeAssumptions } from '../../../../src/core/scenario/assumptions/merge-assumptions.js';
import { plainAssumptions } from '../../../../src/core/scenario/assumptions/plain-assumptions.js';
import { assumptionDifferences } from '../../../../src/core/scenario/differences/assumption-differences.js';
import {
  editAssumptions,
  removeAssumedRow,
  setAssumedCell,
} from '../../../../src/core/scenario/edit/assumptions.js';
import { EXAMPLE_SCENARIO } from '../../../../src/core/scenario/example-scenario.js';

const growth = [{ Channel: 'Email', Growth: '2%' }];

test('tables that came later are left out where they are blank, and plain where they are not', () => {
  expect(plainAssumptions(NO_ASSUMPTIONS)).toEqual(NO_ASSUMPTIONS);
  expect(plainAssumptions({ ...NO_ASSUMPTIONS, growth: [{ Channel: ' ' }], realisation: [] })).toEqual(
    NO_ASSUMPTIONS,
  );
  expect(plainAssumptions({ ...NO_ASSUMPTIONS, growth }).growth).toEqual([
    { Channel: 'Email', Growth: 0.02 },
  ]);
});

test('a row is typed cell by cell, and none are left where it is removed', () => {
  const channel = { header: 'Channel', value: 'Email' };
  const typed = setAssumedCell(NO_ASSUMPTIONS, 'growth', 0, channel);
  const own = setAssumedCell(typed, 'growth', 0, { header: 'Growth', value: 0.02 });
  expect(own.growth).toEqual([{ Channel: 'Email', Growth: 0.02 }]);
  const kept = editAssumptions(EXAMPLE_SCENARIO, () => own);
  expect(kept.assumptions?.growth).toHaveLength(1);
  expect(editAssumptions(kept, (one) => removeAssumedRow(one, 'growth', 0)).assumptions).toBeUndefined();
});

test('what was typed elsewhere wins, and what nobody typed there stays', () => {
  const own = { ...NO_ASSUMPTIONS, growth };
  expect(mergeAssumptions(own, NO_ASSUMPTIONS, NO_ASSUMPTIONS)).toBe(own);
  const realisation = [{ Month: 3, 'Realisation rate': 0.5 }];
  const merged = mergeAssumptions(own, NO_ASSUMPTIONS, { ...NO_ASSUMPTIONS, realisation });
  expect(merged).toEqual({ ...own, realisation });
  expect(mergeAssumptions(own, own, NO_ASSUMPTIONS)).toEqual(NO_ASSUMPTIONS);
});

test('two scenarios that differ in them say so', () => {
  const [one, other] = [[], growth].map((rows) => ({ assumptions: { ...NO_ASSUMPTIONS, growth: rows } }));
  expect(assumptionDifferences(one ?? {}, other ?? {}).map(({ name }) => name)).toEqual(['Growth']);
});
