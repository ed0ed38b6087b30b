import { ZERO, dec, type Dec } from '../../../src/core/exact/decimal.js';
import { sentence } from '../../../src/core/fault/sentence.js';
import type { Result } from '../../../src/core/fault/result.js';
import {
  cappedSessionCost,
  meanInteractions,
  sessionCost,
  type PricedSession,
} from '../../../src/core/metric/session-cost.js';
import type { SessionLengthDistribution } from '../../../src/core/traffic/session-lengths.js';

const MEAN: SessionLengthDistribution = { kind: 'mean' };
const HISTOGRAM: SessionLengthDistribution = {
  kind: 'histogram',
  rows: [
    { replies: dec(1), count: dec(1) },
    { replies: dec(10), count: dec(1) },
  ],
  mean: dec('5.5'),
};
const SESSION: PricedSession = {
  price: dec('0.09'),
  meter: 'interaction',
  interactionsPerSession: dec(10),
  resolutionRate: dec('0.7'),
  handoverShare: ZERO,
  cap: undefined,
  capPer: 'session',
  turns: MEAN,
};

const told = (result: Result<Dec>) =>
  result.ok ? result.value.toString() : result.faults.map(sentence).join();
const cost = (changes: Partial<PricedSession>) => told(sessionCost({ ...SESSION, ...changes }));

test('without a cap: price × units of the average session', () => {
  expect(cost({})).toBe('0.9');
  expect(cost({ meter: 'session' })).toBe('0.09');
  expect(cost({ meter: 'resolution' })).toBe('0.063');
  expect(cost({ meter: 'resolution', handoverShare: dec('0.1') })).toBe('0.0657');
});

test('a cap per session limits the session, or the price of what is counted', () => {
  expect(cost({ cap: dec('0.6') })).toBe('0.6');
  expect(cost({ cap: dec(1) })).toBe('0.9');
  expect(cost({ meter: 'session', cap: dec('0.05') })).toBe('0.05');
  expect(cost({ meter: 'resolution', cap: dec('0.05') })).toBe('0.035');
});

test('a cap per resolution limits the charge to cap × genuine resolutions', () => {
  expect(cost({ cap: dec('0.6'), capPer: 'resolution' })).toBe('0.42');
  expect(cost({ cap: dec(2), capPer: 'resolution' })).toBe('0.9');
  expect(cost({ meter: 'resolution', handoverShare: dec(1), cap: dec('0.09'), capPer: 'resolution' })).toBe(
    '0.063',
  );
});

test('a histogram brings its own mean, with a cap and without', () => {
  expect(cost({ turns: HISTOGRAM })).toBe('0.495');
  expect(cost({ turns: HISTOGRAM, cap: dec('0.6') })).toBe('0.345');
  expect(meanInteractions({ turns: HISTOGRAM, interactionsPerSession: dec(3) }).toString()).toBe('5.5');
  expect(meanInteractions({ turns: MEAN, interactionsPerSession: dec(3) }).toString()).toBe('3');
});

test('a spread lowers a capped cost below that of the mean; without a cap it changes nothing', () => {
  for (const kind of ['poisson', 'geometric'] as const) {
    expect(cost({ turns: { kind } })).toBe('0.9');
    expect(dec(cost({ turns: { kind }, cap: dec('0.6') })).lt('0.6')).toBe(true);
  }
});

test('a distribution takes at least one interaction a session', () => {
  const few = { interactionsPerSession: dec('0.5'), turns: { kind: 'poisson' } as const };
  expect(cost(few)).toMatch(/^interactionsPerSession is 0\.5; it must be between 1 and 1,000,000/);
  expect(cost({ ...few, meter: 'session' })).toBe('0.09');
  expect(cost({ ...few, turns: MEAN })).toBe('0.045');
});

test('cappedSessionCost is the interaction meter alone', () => {
  const replies = { price: dec('0.09'), interactionsPerSession: dec(4), cap: dec('0.6'), turns: MEAN };
  expect(told(cappedSessionCost(replies))).toBe('0.36');
  expect(told(cappedSessionCost({ ...replies, turns: HISTOGRAM }))).toBe('0.345');
});
