import { tornadoSpans } from '../../../../src/taskpane/parts/chart/tornado';

describe('the bars of a tornado', () => {
  test('over one scale from the least to the most, whichever end is the dearer one', () => {
    const { base, bars } = tornadoSpans(3, [
      { atLow: 5, atHigh: 1 },
      { atLow: 2, atHigh: 4 },
    ]);
    expect(base).toBe(0.5);
    expect(bars).toEqual([
      { start: 0, width: 1 },
      { start: 0.25, width: 0.5 },
    ]);
  });

  test('none where an end has no figure; in the middle where nothing moves', () => {
    expect(tornadoSpans(undefined, [{ atLow: undefined, atHigh: 1 }]).bars).toEqual([undefined]);
    expect(tornadoSpans(2, [{ atLow: 2, atHigh: 2 }])).toEqual({
      base: 0.5,
      bars: [{ start: 0.5, width: 0 }],
    });
  });
});
