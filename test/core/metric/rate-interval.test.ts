import { dec } from '../../../src/core/exact/decimal.js';
import { sentence } from '../../../src/core/fault/sentence.js';
import { rateInterval } from '../../../src/core/metric/rate-interval.js';

function interval(resolutions: number, sessions: number): string {
  const result = rateInterval({
    resolutions: dec(resolutions),
    sessions: dec(sessions),
    confidence: dec('0.95'),
  });
  if (!result.ok) return result.faults.map(sentence).join();
  return [result.value.low, result.value.high].map((bound) => bound.toFixed(6)).join(' to ');
}

/** Bounds by the closed form in doubles, z = 1.959964. */
test('65 of 100 resolved: 55.3 % to 73.6 %', () => {
  expect(interval(65, 100)).toBe('0.552544 to 0.736358');
});

test('no sessions, and more resolutions than sessions', () => {
  expect(interval(0, 0)).toBe('There are no conversations.');
  expect(interval(7, 3)).toBe('resolutions is 7; it must be at most the 3 conversations.');
});

test('the quantile may be one that remembers', () => {
  const asked: string[] = [];
  const quantile = (confidence: ReturnType<typeof dec>) => {
    asked.push(confidence.toString());
    return dec(2);
  };
  const result = rateInterval({ resolutions: dec(1), sessions: dec(2), confidence: dec('0.9') }, quantile);
  expect(asked).toEqual(['0.9']);
  expect(result.ok && result.value.low.toFixed(4)).toBe('0.0918');
});
