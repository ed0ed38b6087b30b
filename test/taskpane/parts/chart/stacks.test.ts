import { stackedParts, stackTop } from '../../../../src/taskpane/parts/chart/stacks';

const line = (style: number, ...heights: number[]) => ({
  name: `part ${style}`,
  label: '',
  style,
  points: heights.map((y, index) => ({ x: index + 1, y })),
});

describe('parts on top of each other', () => {
  const parts = stackedParts([line(0, 10, 20), line(1, 5, 0), line(2, 1, 2)]);

  test('each from where the one below it ends; parts of 0 are left out', () => {
    expect(parts).toEqual([
      { x: 1, style: 0, from: 0, to: 10 },
      { x: 1, style: 1, from: 10, to: 15 },
      { x: 1, style: 2, from: 15, to: 16 },
      { x: 2, style: 0, from: 0, to: 20 },
      { x: 2, style: 2, from: 20, to: 22 },
    ]);
  });

  test('the highest has a little room above it; where all are 0 there is something to draw on', () => {
    expect(stackTop(parts)).toBeGreaterThan(22);
    expect(stackTop(stackedParts([line(0, 0, 0)]))).toBe(1);
  });
});
