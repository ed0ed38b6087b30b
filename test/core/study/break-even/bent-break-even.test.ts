import fc from 'fast-check';
import { dec, toDouble } from '../../../../src/core/exact/decimal.js';
import { LEVERS } from '../../../../src/core/scenario/levers/levers.js';
import { quote } from '../../../../src/core/scenario/quote/quote.js';
import { bendsWithRate } from '../../../../src/core/study/break-even/bends-with-rate.js';
import { breakEven } from '../../../../src/core/study/break-even/break-even.js';
import { costCurve } from '../../../../src/core/study/break-even/cost-curve.js';
import { offerLine } from '../../../../src/core/study/break-even/offer-line.js';
import { rangeOf } from '../../../../src/core/study/break-even/sweep.js';
import { CHAT, priced, valueOf } from '../../../reference/doors.js';
import { randomOffer, randomTraffic } from '../../../reference/random-terms.js';
import { offerOf, trafficOf } from '../../../reference/terms-doors.js';
import { runs } from '../../../runs.js';

const ROWS = [
  { ...CHAT, Channel: 'Chat', Sessions: 1000, 'Resolution rate': 0.9 },
  { ...CHAT, Channel: 'Mail', Sessions: 1000, 'Resolution rate': 0.5 },
];
const traffic = priced({ Meter: 'session', Rate: 1 }, ROWS).traffic;
const session = { ...priced({ Meter: 'session', Rate: 0.6 }, ROWS).offer, name: 'Session' };
const apart = {
  ...priced(
    [
      { Meter: 'resolution', Rate: 1, Channels: 'Chat' },
      { Meter: 'resolution', Rate: 0.5, Channels: 'Mail' },
    ],
    ROWS,
  ).offer,
  name: 'Apart',
};

describe('a break-even over a rate along which a cost bends', () => {
  test('channels that differ bend the cost only where they are billed apart', () => {
    expect(bendsWithRate({ traffic, offer: session })).toBe(false);
    expect(bendsWithRate({ traffic, offer: apart })).toBe(true);
    expect(bendsWithRate({ traffic, offer: { ...apart, resolutionRate: dec('0.5') } })).toBe(false);
  });

  test('both cost the same at the crossing, as a table of values has them', () => {
    const parts = valueOf(breakEven({ traffic, a: apart, b: session }, 'resolution rate'));
    expect(parts.map(({ cheaper }) => cheaper)).toEqual(['a', 'b']);
    const crossing = parts[1]?.from ?? dec(0);
    const costs = [apart, session].map((offer) => {
      const turned = valueOf(LEVERS['resolution rate'].set({ traffic, offer }, crossing));
      return toDouble(
        valueOf(quote(turned.traffic, turned.offer)).metrics.effectiveCostPerResolution ?? dec(0),
      );
    });
    expect(costs[0]).toBeCloseTo(costs[1] ?? NaN, 12);
    expect(parts[1]?.shared && toDouble(parts[1].shared)).toBeCloseTo(costs[0] ?? NaN, 12);
    expect(toDouble(crossing)).toBeGreaterThan(0.6);
    expect(toDouble(crossing)).toBeLessThan(0.8);
  });

  test('a line over the rate is the whole quote of the turned case, whatever the offer and the traffic', () => {
    const seen = { lines: 0, bent: 0 };
    fc.assert(
      fc.property(
        randomOffer.map(offerOf),
        randomTraffic.map(trafficOf),
        fc.integer({ min: 1, max: 100 }),
        (offer, own, percent) => {
          const base = { traffic: own, offer };
          const range = rangeOf('resolution rate', own);
          if (costCurve(base, range).ok) seen.lines += 1;
          else seen.bent += 1;
          const turned = LEVERS['resolution rate'].set(base, dec(percent).div(100));
          const quoted = turned.ok ? quote(turned.value.traffic, turned.value.offer) : turned;
          const cost = quoted.ok ? quoted.value.metrics.effectiveCostPerResolution : undefined;
          const line = offerLine(base, range, 'cost per resolution').at(percent / 100);
          expect(line === undefined).toBe(cost === undefined);
          if (line === undefined || cost === undefined) return;
          expect(Math.abs(line - toDouble(cost))).toBeLessThanOrEqual(1e-9 * Math.max(toDouble(cost), 1));
        },
      ),
      { numRuns: runs(200) },
    );
    expect(seen.lines).toBeGreaterThan(runs(50));
  });
});
