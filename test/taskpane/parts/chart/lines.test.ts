import {
  commonValues,
  fewOf,
  linePath,
  nearestIndex,
  valueAt,
  type ChartLine,
} from '../../../../src/taskpane/parts/chart/lines';

const line = (points: readonly (readonly [number, number | undefined])[]): ChartLine => ({
  name: 'A',
  label: 'A',
  style: 0,
  points: points.map(([x, y]) => ({ x, y })),
});
const same = (value: number) => value;

describe('linePath', () => {
  test('a gap begins anew, and what is one pixel is drawn once', () => {
    const { points } = line([
      [0, 1],
      [0.01, 1],
      [2, 3],
      [3, undefined],
      [4, 5.55],
    ]);
    expect(linePath(points, same, same)).toBe('M0 1L2 3M4 5.6');
  });
});

test('commonValues: where all lines can be read', () => {
  const [a, b] = [
    line([
      [1, 1],
      [2, 1],
      [3, 1],
    ]),
    line([
      [1, 1],
      [2.5, 1],
      [3, 1],
    ]),
  ];
  expect(commonValues([a, b])).toEqual([1, 3]);
  expect(commonValues([])).toEqual([]);
  const twice = line([
    [1, 1],
    [1 + 1e-9, 1],
    [2, 1],
  ]);
  expect(commonValues([twice])).toEqual([1, 2]);
});

test('valueAt, nearestIndex, fewOf', () => {
  expect(valueAt(line([[1, 7]]), 1)).toBe(7);
  expect(valueAt(line([[1, 7]]), 2)).toBeUndefined();
  expect(nearestIndex([0, 1, 2, 3], 1.6)).toBe(2);
  expect(nearestIndex([0, 1, 2], undefined)).toBe(1);
  const many = Array.from({ length: 96 }, (_, index) => index);
  expect(fewOf(many)).toHaveLength(12);
  expect(fewOf(many)[0]).toBe(0);
  expect(fewOf(many).at(-1)).toBe(95);
  expect(fewOf([1, 2, 3])).toEqual([1, 2, 3]);
});
