import { EXAMPLE_SCENARIO } from '../../../../src/core/scenario/example-scenario';
import { NO_ASSUMPTIONS } from '../../../../src/core/scenario/assumptions/assumptions';
import { addActuals, setActuals, withActuals } from '../../../../src/core/scenario/edit/actuals';

const ROWS = [
  { Month: 1, Channel: 'Chat', Sessions: 900 },
  { Month: 1, Channel: 'Email', Sessions: 200 },
  { Month: 2, Invoiced: 700 },
];

test('setActuals: others in place of its own; none leaves the scenario as it was before', () => {
  const own = setActuals(EXAMPLE_SCENARIO, ROWS);
  expect(own.assumptions).toEqual({ ...NO_ASSUMPTIONS, actuals: ROWS });
  expect(setActuals(own, ROWS.slice(2)).assumptions?.actuals).toEqual([{ Month: 2, Invoiced: 700 }]);
  expect(setActuals(own, [])).toEqual(EXAMPLE_SCENARIO);
});

test('addActuals: every row of a month gives way to those that come, other months stay', () => {
  const own = withActuals(NO_ASSUMPTIONS, ROWS);
  const added = addActuals(own, [
    { Month: '1', Sessions: 1200 },
    { Month: 3, Sessions: 1300 },
  ]);
  expect(added.actuals).toEqual([
    { Month: 2, Invoiced: 700 },
    { Month: '1', Sessions: 1200 },
    { Month: 3, Sessions: 1300 },
  ]);
});
