import type { FastLane } from '../../../src/functions/edge/fast-lane.js';
import { breakEvenPriceLane, conversionLane } from '../../../src/functions/edge/price-lanes.js';

/** What a lane makes of a position, from cells as the host gives them. */
function reading(lane: FastLane): (cells: readonly unknown[]) => number | undefined {
  return (cells) => {
    const into = new Float64Array(1);
    lane.figures(
      lane.takes.map(({ read }, index) => Float64Array.of(read(cells[index]))),
      into,
      1,
    );
    return into[0];
  };
}

const MEASURED = 12650 / 18000;

test('CONVERT_PRICE of plain cells needs no decimals, whatever digits a rate has', () => {
  const lane = reading(conversionLane());
  expect(lane([0.99, 'resolution', 'session', 4, 0.7])).toBe(0.693);
  expect(lane([0.99, 'Resolutions', 'message', 4, 0.7])).toBe(0.17325);
  expect(lane([2.97, 'session', 'resolution', null, MEASURED])).toBe(4.22608695652174);
  expect(lane([0.99, 'session', 'session', null, null])).toBe(0.99);
});

test('BREAKEVEN_PRICE of plain cells needs no decimals, whatever digits a rate has', () => {
  const lane = reading(breakEvenPriceLane());
  expect(lane(['interaction', 4, 0.6, 6, null])).toBe(0.9);
  expect(lane(['resolution', null, 0.6, 6, 0.1])).toBe(5.625);
  expect(lane(['session', null, MEASURED, 7.4, ''])).toBe(5.200555555555555);
});

test('cells that are no plain numbers or words are left to the decimal path', () => {
  expect(reading(conversionLane())(['0.99', 'resolution', 'session', 4, 0.7])).toBeNaN();
  expect(reading(conversionLane())([0.99, 'tikcet', 'session', 4, 0.7])).toBeNaN();
  expect(reading(conversionLane())([0.99, 'session', 7, 4, 0.7])).toBeNaN();
  expect(reading(breakEvenPriceLane())([null, 4, 0.6, 6, null])).toBeNaN();
  expect(reading(breakEvenPriceLane())(['interaction', true, 0.6, 6, null])).toBeNaN();
});
