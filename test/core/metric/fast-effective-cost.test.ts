import {
  PER_INTERACTION,
  PER_RESOLUTION,
  PER_SESSION,
  fastSessionCost,
  type PlainSession,
} from '../../../src/core/metric/fast-effective-cost.js';

const SESSION: PlainSession = {
  price: 0.09,
  meter: 'interaction',
  interactionsPerSession: 8,
  resolutionRate: 0.7,
  handoverShare: 0,
  cap: Infinity,
};

test('the golden figures, without a decimal', () => {
  const cost = (changes: Partial<PlainSession>, divisor = 1) =>
    fastSessionCost({ ...SESSION, ...changes }, divisor);
  expect(cost({})).toBe(0.72);
  expect(cost({ cap: 0.6 }, 0.7)).toBe(6 / 7);
  expect(cost({ meter: 'session', price: 0.8 }, 0.65)).toBe(16 / 13);
  expect(cost({ meter: 'session', price: 0.8, cap: 0.5 })).toBe(0.5);
  expect(cost({ meter: 'resolution', price: 0.99 })).toBe(0.693);
  expect(cost({ meter: 'resolution', price: 0.99, handoverShare: 0.5 })).toBe(0.8415);
});

test('what is out of range is left to the decimal path', () => {
  const cost = (changes: Partial<PlainSession>) => fastSessionCost({ ...SESSION, ...changes }, 1);
  expect(cost({ price: -1 })).toBeNaN();
  expect(cost({ price: NaN })).toBeNaN();
  expect(cost({ interactionsPerSession: 0 })).toBeNaN();
  expect(cost({ meter: 'resolution', resolutionRate: 1.1 })).toBeNaN();
  expect(cost({ meter: 'resolution', handoverShare: -0.1 })).toBeNaN();
  expect(cost({ price: 1e300 })).toBeNaN();
});

test('a divisor out of range is none', () => {
  const rates = [0, -0.1, 1.1, 0.5, 1].map((resolutionRate) =>
    PER_RESOLUTION({ ...SESSION, resolutionRate }),
  );
  expect(rates).toEqual([NaN, NaN, NaN, 0.5, 1]);
  const means = [0, -1, 0.5].map((interactionsPerSession) =>
    PER_INTERACTION({ ...SESSION, interactionsPerSession }),
  );
  expect(means).toEqual([NaN, NaN, 0.5]);
  expect(PER_SESSION(SESSION)).toBe(1);
});
