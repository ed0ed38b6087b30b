import { chartLayout } from '../../../../src/taskpane/parts/chart/layout';
import type { ChartLine } from '../../../../src/taskpane/parts/chart/lines';
import { pixel } from '../../../../src/taskpane/parts/chart/scale';
import { fitting, spread } from '../../../../src/taskpane/parts/chart/spread';
import { chartTop } from '../../../../src/taskpane/parts/chart/top';

const line = (...heights: (number | undefined)[]): ChartLine => ({
  name: 'A',
  label: 'A',
  style: 0,
  points: heights.map((y, x) => ({ x, y })),
});

describe('chartLayout', () => {
  test.each([226, 246, 306, 326, 476])('at %d pixels every tick lies inside', (width) => {
    const { left, right, top, bottom, x, y, xTicks, yTicks } = chartLayout(width, [0.05, 1], 2.4);
    expect(right).toBeLessThan(width);
    expect([x(0.05), x(1), y(0), y(2.4)].map(pixel)).toEqual([left, right, bottom, top]);
    expect(xTicks.length).toBeGreaterThan(1);
    for (const tick of xTicks) expect(x(tick)).toBeLessThanOrEqual(right + 1e-9);
    for (const tick of yTicks) expect(y(tick)).toBeGreaterThanOrEqual(top);
  });
});

test.each([246, 306])('at %d pixels long labels of the upright axis have room beside it', (width) => {
  const label = 'US$ ١٥٠ ألف';
  const { left, right } = chartLayout(width, [0, 1], 200, 0, () => label);
  // As wide as the widest letter of the font in which they are drawn.
  expect(left).toBeGreaterThan(label.length * 6);
  expect(right - left).toBeGreaterThan(width / 2);
});

describe('spread', () => {
  test('what is apart stays', () => expect(spread([0, 20, 40], 10, [0, 100])).toEqual([0, 20, 40]));
  test('in the order given, within the ends', () =>
    expect(spread([98, 97, 3], 10, [0, 100])).toEqual([100, 90, 3]));
});

test('fitting: the labels that have room', () => {
  expect(fitting([0, 10, 45, 50, 90], 40)).toEqual([0, 2, 4]);
});

describe('chartTop', () => {
  test('a line that grows beyond bounds is cut off well above its lowest part', () => {
    const top = chartTop([line(20, 4, 1), line(2, 2, 2)], []);
    expect(top).toBeGreaterThanOrEqual(6);
    expect(top).toBeLessThan(10);
  });
  test('all of it is shown where nothing grows far, and marks always are', () => {
    expect(chartTop([line(1, 1.2)], [])).toBeCloseTo(1.26);
    expect(chartTop([line(20, 15, 1)], [{ x: 1, y: 15 }])).toBeGreaterThan(15);
    expect(chartTop([line(20, 15, 1)], [], 1)).toBeGreaterThan(15);
    expect(chartTop([], [])).toBe(1);
    expect(chartTop([line(0, 0)], [])).toBe(1);
  });
});
