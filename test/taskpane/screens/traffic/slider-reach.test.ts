import { sliderReach } from '../../../../src/taskpane/screens/traffic/slider-reach.js';

test.each([
  [50_000, 1000, 100_000],
  [50_001, 1000, 200_000],
  [300, 1000, 1000],
  [4, 20, 20],
  [11, 20, 50],
  [0, 1000, 1000],
  [undefined, 20, 20],
  [-5, 20, 20],
  [Number.POSITIVE_INFINITY, 20, 20],
])('a slider at %p that goes at least to %p goes to %p', (value, least, reach) => {
  expect(sliderReach(value, least)).toBe(reach);
});
