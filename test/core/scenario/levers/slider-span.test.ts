import { LEVERS, WHAT_IF_LEVERS, type WhatIfLever } from '../../../../src/core/scenario/levers/levers.js';

const leverSpan = (lever: WhatIfLever, value: number) => LEVERS[lever].slider.span(value);

describe('the span of a slider', () => {
  test('sessions up to three times, in round steps', () => {
    expect(leverSpan('sessions', 50000)).toEqual({ min: 500, max: 150000, step: 500 });
    expect(leverSpan('sessions', 1234)).toEqual({ min: 10, max: 3710, step: 10 });
    expect(leverSpan('sessions', 3)).toEqual({ min: 1, max: 9, step: 1 });
  });

  test('rates, replies and costs', () => {
    expect(leverSpan('resolution rate', 0.65)).toEqual({ min: 0.01, max: 1, step: 0.01 });
    expect(leverSpan('interactions per session', 4)).toEqual({ min: 1, max: 15, step: 0.1 });
    expect(leverSpan('interactions per session', 20.2).max).toBe(41);
    expect(leverSpan('human cost', 0)).toEqual({ min: 0, max: 20, step: 0.2 });
    expect(leverSpan('human cost', 60)).toEqual({ min: 0, max: 180, step: 1 });
  });

  test('where a lever stands lies inside, and a step is never 0', () => {
    for (const lever of WHAT_IF_LEVERS) {
      for (const value of [1, 2.5, 7, 99, 12345]) {
        const { min, max, step } = leverSpan(lever, lever === 'resolution rate' ? value / 12345 : value);
        expect(step).toBeGreaterThan(0);
        expect(max).toBeGreaterThanOrEqual(lever === 'resolution rate' ? 1 : value);
        expect(min).toBeLessThanOrEqual(lever === 'resolution rate' ? 0.01 : value);
      }
    }
  });
});
