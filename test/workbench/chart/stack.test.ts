import type { SeriesData } from '../../../src/workbench/chart/chart-data';
import { barsOf } from '../../../src/workbench/chart/stack';

const series = (...values: readonly (number | null)[]): SeriesData => ({
  name: '',
  form: 'bars',
  values,
  xs: [],
  fill: '#000000',
  stroke: undefined,
  marker: undefined,
  label: undefined,
});

test('clustered bars stand on 0', () => {
  expect(barsOf([series(3), series(-2)], 'none', 1)).toEqual([[{ from: 0, to: 3 }], [{ from: 0, to: -2 }]]);
});

test('stacked: figures above 0 go up from each other, those below go down', () => {
  const stacked = barsOf([series(3), series(-2), series(4), series(-1)], 'stacked', 1).flat();
  expect(stacked).toEqual([
    { from: 0, to: 3 },
    { from: 0, to: -2 },
    { from: 3, to: 7 },
    { from: -2, to: -3 },
  ]);
});

test('a gap lifts nothing', () => {
  expect(barsOf([series(null), series(4)], 'stacked', 1).flat()).toEqual([null, { from: 0, to: 4 }]);
});

test('in percent every category comes to 1', () => {
  expect(barsOf([series(1, 0), series(3, 0)], 'percent', 2)).toEqual([
    [
      { from: 0, to: 0.25 },
      { from: 0, to: 0 },
    ],
    [
      { from: 0.25, to: 1 },
      { from: 0, to: 0 },
    ],
  ]);
});
