import fc from 'fast-check';
import { dec } from '../../src/core/exact/decimal.js';
import { LEVERS } from '../../src/core/scenario/levers/levers.js';
import { turnedShares } from '../../src/core/study/simulation/turned-shares.js';
import { runs } from '../runs.js';
import { CHAT, priced, valueOf } from './doors.js';
import { nearestDouble } from './rational.js';
import { turnedRates, type RatedSessions } from './turned-rates.js';

const rate = fc.oneof(
  fc.integer({ min: 0, max: 10_000 }).map((own) => String(own / 10_000)),
  fc.constantFrom('0', '1', '0.000000001', '0.999999999', '0.5'),
);
const rows = fc
  .array(fc.record({ sessions: fc.bigInt({ min: 0n, max: 1_000_000n }), rate }), {
    minLength: 1,
    maxLength: 5,
  })
  .filter((own) => own.some(({ sessions }) => sessions > 0n));

const trafficOf = (own: readonly RatedSessions[]) =>
  own.map(({ sessions, rate: share }, index) => ({
    ...CHAT,
    Channel: `Channel ${index + 1}`,
    Sessions: Number(sessions),
    'Resolution rate': Number(share),
  }));

describe('a blended rate that is turned, and an engine that only halves', () => {
  test('1,000 sessions of 90 % and 50 % each at 80 %: 94.48 % and 65.52 %', () => {
    const own = turnedRates(
      [
        { sessions: 1000n, rate: '0.9' },
        { sessions: 1000n, rate: '0.5' },
      ],
      '0.8',
    ).map(nearestDouble);
    const factor = (15 + Math.sqrt(369)) / 18;
    expect(own[0]).toBeCloseTo((9 * factor) / (1 + 9 * factor), 14);
    expect(own[1]).toBeCloseTo(factor / (1 + factor), 14);
  });

  test('agree on every channel of random traffic, exactly and in doubles', () => {
    fc.assert(
      fc.property(rows, rate, (own, target) => {
        const wanted = turnedRates(own, target).map(nearestDouble);
        const { traffic, offer } = priced({ Meter: 'session', Rate: 1 }, trafficOf(own));
        const turned = valueOf(LEVERS['resolution rate'].set({ traffic, offer }, dec(target)));
        const inDoubles = turnedShares(
          own.map(({ sessions, rate: share }) => ({ weight: Number(sessions), share: Number(share) })),
          Number(target),
        );
        for (const [index, { resolutionRate }] of turned.traffic.channels.entries()) {
          const right = wanted[index] ?? NaN;
          expect(Math.abs(Number(resolutionRate.toString()) - right)).toBeLessThanOrEqual(
            1e-15 * right + 1e-28,
          );
          expect(Math.abs(inDoubles(Number(own[index]?.rate)) - right)).toBeLessThanOrEqual(1e-12);
        }
      }),
      { numRuns: runs(150) },
    );
  });
});
