import { ZERO, dec, type Dec } from '../../../src/core/exact/decimal.js';
import { sentence } from '../../../src/core/fault/sentence.js';
import type { Result } from '../../../src/core/fault/result.js';
import {
  effectiveCostPerInteraction,
  effectiveCostPerResolution,
} from '../../../src/core/metric/effective-cost.js';
import type { PricedSession } from '../../../src/core/metric/session-cost.js';

const SESSION: PricedSession = {
  price: dec('0.8'),
  meter: 'session',
  interactionsPerSession: dec(4),
  resolutionRate: dec('0.65'),
  handoverShare: ZERO,
  cap: undefined,
  capPer: 'session',
  turns: { kind: 'mean' },
};
const told = (result: Result<Dec>) =>
  result.ok ? result.value.toSignificantDigits(10).toString() : result.faults.map(sentence).join();

test.each([
  ['0.5', '1.6'],
  ['0.65', '1.230769231'],
  ['0.8', '1'],
  ['0.9', '0.8888888889'],
])('$0.80 a session at a resolution rate of %s is %s a resolution', (rate, expected) => {
  expect(told(effectiveCostPerResolution({ ...SESSION, resolutionRate: dec(rate) }))).toBe(expected);
});

test('one vendor cap, two readings: 0.857… and 0.60 a resolution', () => {
  const capped = {
    ...SESSION,
    price: dec('0.09'),
    meter: 'interaction' as const,
    interactionsPerSession: dec(8),
    resolutionRate: dec('0.7'),
    cap: dec('0.6'),
  };
  expect(told(effectiveCostPerResolution(capped))).toBe('0.8571428571');
  expect(told(effectiveCostPerResolution({ ...capped, capPer: 'resolution' }))).toBe('0.6');
});

test('nothing resolved: no cost per resolution, though there is one per interaction', () => {
  const none = { ...SESSION, resolutionRate: ZERO };
  expect(told(effectiveCostPerResolution(none))).toBe('There are no resolutions.');
  expect(told(effectiveCostPerInteraction(none))).toBe('0.2');
});

test('a fault of the session is the fault of both', () => {
  const few = {
    ...SESSION,
    meter: 'interaction' as const,
    interactionsPerSession: dec('0.5'),
    turns: { kind: 'poisson' as const },
  };
  expect(told(effectiveCostPerResolution(few))).toMatch(/^interactionsPerSession is 0\.5/);
  expect(told(effectiveCostPerInteraction(few))).toMatch(/^interactionsPerSession is 0\.5/);
});

test('per interaction, a histogram divides by its own mean', () => {
  const turns = { kind: 'histogram' as const, rows: [{ replies: dec(2), count: dec(9) }], mean: dec(2) };
  expect(told(effectiveCostPerInteraction({ ...SESSION, turns }))).toBe('0.4');
});
