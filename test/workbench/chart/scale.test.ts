import fc from 'fast-check';
import { scaleFor } from '../../../src/workbench/chart/scale';

const FREE = { minimum: undefined, maximum: undefined, step: undefined };

test('an axis of figures starts at 0', () => {
  expect(scaleFor([0.31, 3.08], FREE, false, 7)).toEqual({
    minimum: 0,
    maximum: 3.5,
    ticks: [0, 0.5, 1, 1.5, 2, 2.5, 3, 3.5],
  });
});

test('figures within a sixth of the largest do not start at 0, unless bars stand on them', () => {
  expect(scaleFor([95, 100], FREE, false, 5).minimum).toBeGreaterThan(80);
  expect(scaleFor([95, 100], FREE, true, 5).minimum).toBe(0);
});

test('figures on both sides of 0 have 0 among the ticks', () => {
  expect(scaleFor([-4, 16], FREE, true, 6).ticks).toEqual([-5, 0, 5, 10, 15, 20]);
});

test('what the axis says goes first', () => {
  const { minimum, maximum, ticks } = scaleFor([3, 7], { minimum: 2, maximum: 8, step: 3 }, true, 9);
  expect([minimum, maximum, ticks]).toEqual([2, 8, [2, 5, 8]]);
});

test('without figures there is still an axis', () => {
  expect(scaleFor([], FREE, true, 5).ticks.length).toBeGreaterThan(1);
});

test('every figure lies on its scale, and ticks ascend', () => {
  const figure = fc.double({ min: -1e9, max: 1e9, noNaN: true, noDefaultInfinity: true });
  fc.assert(
    fc.property(fc.array(figure, { minLength: 1, maxLength: 20 }), fc.boolean(), (figures, bars) => {
      const { minimum, maximum, ticks } = scaleFor(figures, FREE, bars, 6);
      const dust = 1e-9 * Math.max(...figures.map(Math.abs), Math.abs(maximum - minimum));
      for (const one of figures) {
        expect(one).toBeGreaterThanOrEqual(minimum - dust);
        expect(one).toBeLessThanOrEqual(maximum + dust);
      }
      for (let index = 1; index < ticks.length; index++)
        expect(ticks[index]).toBeGreaterThan(ticks[index - 1] ?? Infinity);
    }),
  );
});
