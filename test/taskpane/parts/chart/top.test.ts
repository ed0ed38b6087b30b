import { wholeExtent } from '../../../../src/taskpane/parts/chart/top';

const line = (...heights: number[]) => ({
  name: 'line',
  label: '',
  style: 0,
  points: heights.map((y, x) => ({ x, y })),
});

test('wholeExtent: 0 and all values, with room beyond those that are not 0', () => {
  const [least, most] = wholeExtent([line(-100, 50), line(200)]);
  expect([least < -100, most > 200]).toEqual([true, true]);
  expect(wholeExtent([line(10, 20)])[0]).toBe(0);
  expect(wholeExtent([line(-10)])[1]).toBe(0);
  expect(wholeExtent([line(0)])).toEqual([0, 1]);
});
