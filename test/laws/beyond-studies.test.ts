import fc from 'fast-check';
import { evaluateExact } from '../../src/core/curve/curve.js';
import { dec, sum, toDouble } from '../../src/core/exact/decimal.js';
import { ok } from '../../src/core/fault/result.js';
import { LEVERS } from '../../src/core/scenario/levers/levers.js';
import { bridge } from '../../src/core/scenario/quote/bridge.js';
import { costByChannel } from '../../src/core/scenario/quote/by-channel.js';
import { quote } from '../../src/core/scenario/quote/quote.js';
import { costCurve } from '../../src/core/study/break-even/cost-curve.js';
import { rangeOf } from '../../src/core/study/break-even/sweep.js';
import { simulate } from '../../src/core/study/simulation/simulate.js';
import { valueOf } from '../reference/doors.js';
import { randomBeyond } from '../reference/random-beyond.js';
import { randomTraffic } from '../reference/random-terms.js';
import { offerOf, trafficOf, withRows } from '../reference/terms-doors.js';
import { runs } from '../runs.js';

/** Cases with a price under periods and pools; packages that are kept are what studies refuse. */
const base = fc
  .record({
    offer: randomBeyond.map((terms) => offerOf(withRows(terms, ({ ratchet: _, ...row }) => row))),
    traffic: randomTraffic.map(trafficOf),
  })
  .filter(({ traffic, offer }) => {
    const own = quote(traffic, offer);
    return own.ok && !own.value.activity.sessions.isZero();
  });

describe('studies of a steady month under periods and pools', () => {
  test('a simulation of what is known is the quote', () => {
    fc.assert(
      fc.property(base, ({ traffic, offer }) => {
        const terms = { spreads: [], trials: 1, seed: 1, budget: undefined };
        const [own] = valueOf(simulate(traffic, [{ name: 'A', offer: ok(offer) }], terms));
        const exact = toDouble(valueOf(quote(traffic, offer)).exact.total);
        const bill = own?.simulated.ok === true ? own.simulated.value.bill.mean : NaN;
        expect(Math.abs(bill - exact)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(exact)));
      }),
      { numRuns: runs(120) },
    );
  });

  test('the curve over the sessions is the quote at each of them', () => {
    fc.assert(
      fc.property(base, fc.integer({ min: 1, max: 300 }), (own, percent) => {
        const range = rangeOf('sessions', own.traffic);
        const curve = costCurve(own, range, 'monthly total');
        fc.pre(curve.ok);
        const today = LEVERS.sessions.get(own);
        const at = (today ?? dec(0)).times(percent).div(100);
        const turned = valueOf(LEVERS.sessions.set(own, at));
        const quoted = quote(turned.traffic, turned.offer);
        if (!curve.ok || !quoted.ok) return;
        expect(toDouble(evaluateExact(curve.value, at))).toBeCloseTo(toDouble(quoted.value.exact.total), 6);
      }),
      { numRuns: runs(120) },
    );
  });

  test('channels pay what the offer is paid for usage, and the bridge ends at the effective cost', () => {
    fc.assert(
      fc.property(base, ({ traffic, offer }) => {
        const own = valueOf(quote(traffic, offer));
        const paid = sum(costByChannel(own).map(({ charge }) => charge));
        expect(paid.minus(own.exact.usageCharge).abs().lte('1e-20')).toBe(true);
        const steps = bridge(own);
        if (!steps.ok) return;
        expect(steps.value.at(-1)?.running.toPrecision(30)).toBe(
          own.metrics.effectiveCostPerResolution?.toPrecision(30),
        );
      }),
      { numRuns: runs(60) },
    );
  });
});
