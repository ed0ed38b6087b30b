import { dec, toDouble, type Dec } from '../../../src/core/exact/decimal.js';
import type { Result } from '../../../src/core/fault/result.js';
import { breakEvenPrice } from '../../../src/core/metric/break-even-price.js';
import { convertPrice } from '../../../src/core/metric/convert-price.js';
import {
  fastBreakEvenPrice,
  fastConvertedPrice,
  fastEffectiveCost,
  type PlainPricedSession,
  type PlainSession,
} from '../../../src/core/metric/fast-session.js';
import type { PricedMeter } from '../../../src/core/metric/units-per-session.js';

const SESSION: PlainPricedSession = {
  price: 0.09,
  meter: 'interaction',
  interactionsPerSession: 8,
  resolutionRate: 0.7,
  handoverShare: 0,
  cap: Infinity,
  capPer: 'session',
};

const cost = (changes: Partial<PlainPricedSession>, per: PricedMeter = 'session') =>
  fastEffectiveCost({ ...SESSION, ...changes }, per);

test('the golden figures of effective costs, without a decimal', () => {
  expect(cost({})).toBe(0.72);
  expect(cost({ cap: 0.6 }, 'resolution')).toBe(6 / 7);
  expect(cost({ interactionsPerSession: 10, cap: 0.6, capPer: 'resolution' }, 'resolution')).toBe(0.6);
  expect(cost({ interactionsPerSession: 10, cap: 9, capPer: 'resolution' }, 'resolution')).toBe(9 / 7);
  expect(cost({ meter: 'session', price: 0.8, resolutionRate: 0.65 }, 'resolution')).toBe(16 / 13);
  expect(cost({ meter: 'session', price: 0.8, cap: 0.5 })).toBe(0.5);
  expect(cost({ meter: 'session', price: 0.8, interactionsPerSession: 4 }, 'interaction')).toBe(0.2);
  expect(cost({ meter: 'resolution', price: 0.99 })).toBe(0.693);
  expect(cost({ meter: 'resolution', price: 0.99, handoverShare: 0.5 })).toBe(0.8415);
  expect(cost({ meter: 'resolution', price: 0.99, handoverShare: 0.5, cap: 0.5 })).toBe(0.425);
});

test('a rate of 17 digits, as a sheet computes it', () => {
  const measured = { resolutionRate: 12650 / 18000 };
  expect(cost({ ...measured, price: 0.99, interactionsPerSession: 3 }, 'resolution')).toBe(4.22608695652174);
  const handed = { ...measured, meter: 'resolution', price: 0.99, handoverShare: 433 / 5350 } as const;
  const exact = dec(0.99).times(
    dec(12650 / 18000).plus(dec(433 / 5350).times(dec(1).minus(dec(12650 / 18000)))),
  );
  expect(cost(handed)).toBe(toDouble(exact));
});

test('what is out of range is left to the decimal path', () => {
  expect(cost({ price: -1 })).toBeNaN();
  expect(cost({ price: NaN })).toBeNaN();
  expect(cost({ price: 1e300 })).toBeNaN();
  expect(cost({ interactionsPerSession: 0 })).toBeNaN();
  expect(cost({ meter: 'resolution', resolutionRate: 1.1 })).toBeNaN();
  expect(cost({ meter: 'resolution', handoverShare: -0.1 })).toBeNaN();
  expect(cost({ cap: -1 })).toBeNaN();
  expect(cost({ cap: NaN })).toBeNaN();
  expect(cost({ cap: 1, capPer: 'resolution', resolutionRate: NaN })).toBeNaN();
});

test('a divisor out of range is none', () => {
  const rates = [0, -0.1, 1.1, 0.5, 1].map((resolutionRate) => cost({ resolutionRate }, 'resolution'));
  expect(rates).toEqual([NaN, NaN, NaN, 1.44, 0.72]);
  const means = [0, -1, 0.5].map((interactionsPerSession) =>
    cost({ meter: 'session', interactionsPerSession }, 'interaction'),
  );
  expect(means).toEqual([NaN, NaN, 0.18]);
});

const rounded = (result: Result<Dec>) => (result.ok ? toDouble(result.value) : result.faults);

const METERS = ['interaction', 'session', 'resolution'] as const;
const SESSIONS: readonly PlainSession[] = [
  { interactionsPerSession: 4, resolutionRate: 0.7, handoverShare: 0 },
  { interactionsPerSession: 2911 / 700, resolutionRate: 12650 / 18000, handoverShare: 433 / 5350 },
];

const decimals = (session: PlainSession) => ({
  interactionsPerSession: dec(session.interactionsPerSession),
  resolutionRate: dec(session.resolutionRate),
  handoverShare: dec(session.handoverShare),
});

test('a price on every meter for one on every other, as the decimals convert it', () => {
  for (const session of SESSIONS) {
    for (const from of METERS) {
      for (const to of METERS) {
        const exact = convertPrice({ ...decimals(session), price: dec(0.99), from, to });
        expect(fastConvertedPrice(0.99, from, to, session)).toBe(rounded(exact));
      }
    }
  }
});

test('the highest price worth paying on every meter, as the decimals have it', () => {
  for (const session of SESSIONS) {
    for (const meter of METERS) {
      const exact = breakEvenPrice({ ...decimals(session), humanCost: dec(7.4), meter });
      expect(fastBreakEvenPrice(7.4, meter, session)).toBe(rounded(exact));
    }
  }
});

test('prices without an answer are left to the decimal path', () => {
  const none = { interactionsPerSession: NaN, resolutionRate: 0, handoverShare: 0 };
  expect(fastConvertedPrice(-1, 'session', 'session', none)).toBeNaN();
  expect(fastConvertedPrice(1, 'session', 'resolution', none)).toBeNaN();
  expect(fastConvertedPrice(1, 'session', 'interaction', none)).toBeNaN();
  expect(fastBreakEvenPrice(6, 'resolution', none)).toBeNaN();
  expect(fastBreakEvenPrice(-6, 'session', none)).toBeNaN();
});
