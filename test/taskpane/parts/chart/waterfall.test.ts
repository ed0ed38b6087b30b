import { barShares, waterfallBars } from '../../../../src/taskpane/parts/chart/waterfall';

describe('waterfallBars', () => {
  test('each begins where the one before it ended', () => {
    const bars = waterfallBars([
      { label: 'a', change: 4, running: 4 },
      { label: 'b', change: -1, running: 3 },
      { label: 'c', change: 0, running: 3 },
      { label: 'd', change: 2, running: 5 },
    ]);
    expect(bars).toEqual([
      { start: 0, width: 0.8, kind: 'total' },
      { start: 0.6, width: expect.closeTo(0.2) as number, kind: 'down' },
      { start: 0.6, width: 0, kind: 'none' },
      { start: 0.6, width: 0.4, kind: 'up' },
      { start: 0, width: 1, kind: 'total' },
    ]);
  });

  test('below 0, and nothing at all', () => {
    const [down] = waterfallBars([{ label: 'a', change: -2, running: -2 }]);
    expect(down).toMatchObject({ start: 0, width: 1 });
    expect(waterfallBars([{ label: 'a', change: 0, running: 0 }])).toEqual([
      { start: 0, width: 0, kind: 'none' },
      { start: 0, width: 0, kind: 'none' },
    ]);
  });
});

test('barShares: beside the longest', () => {
  expect(barShares([1, 2, undefined, -1])).toEqual([0.5, 1, 0, 0]);
  expect(barShares([0])).toEqual([0]);
});
