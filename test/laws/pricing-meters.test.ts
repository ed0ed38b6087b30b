import fc from 'fast-check';
import { ONE, ZERO, dec, toDouble } from '../../src/core/exact/decimal.js';
import { incentives } from '../../src/core/scenario/quote/incentives.js';
import type { Channel, ChargeRow, OfferTerms } from '../reference/engine.js';
import { decimalText, randomOffer, randomTraffic } from '../reference/random-terms.js';
import { quoteTerms, withRows } from '../reference/terms-doors.js';
import { valueOf } from '../reference/doors.js';
import { runs } from '../runs.js';

const isUsage = ({ meter }: ChargeRow) => meter !== 'seat' && meter !== 'flat';
const withRho = (traffic: readonly Channel[], rho: string) => traffic.map((channel) => ({ ...channel, rho }));

/** An offer without what makes its bill depend on ρ by itself: escalations, caps per resolution. */
const withoutOutcomes = (terms: OfferTerms): OfferTerms =>
  withRows(terms, (row) => {
    const { escalationFee: _fee, resolutionCap: _cap, ...rest } = row;
    return rest;
  });

describe('pricing: meters', () => {
  test('ρ = 1 makes resolution and session the same, under every schedule', () => {
    fc.assert(
      fc.property(randomOffer, randomTraffic, (terms, traffic) => {
        const { rho: _own, ...rest } = terms;
        const as = (meter: 'session' | 'resolution') =>
          withRows({ ...rest }, (row) => {
            if (!isUsage(row)) return row;
            const {
              window: _w,
              credit: _c,
              perResolution: _u,
              handover,
              spread: _s,
              perSession: _p,
              repliesPerUnit: _r,
              first: _f,
              next: _n,
              ...kept
            } = row;
            return {
              ...kept,
              meter,
              ...(meter === 'resolution' && handover !== undefined ? { handover } : {}),
            };
          });
        const all = withRho(traffic, '1');
        const [session, resolution] = [quoteTerms(as('session'), all), quoteTerms(as('resolution'), all)];
        expect(session.ok).toBe(resolution.ok);
        if (!session.ok || !resolution.ok) return;
        expect(resolution.value.invoice.total.toString()).toBe(session.value.invoice.total.toString());
        expect(resolution.value.metrics.failureSpend.isZero()).toBe(true);
        expect(session.value.metrics.failureSpend.isZero()).toBe(true);
      }),
      { numRuns: runs(300) },
    );
  });

  test('one reply a session makes interaction and session the same', () => {
    fc.assert(
      fc.property(
        decimalText(0, 3000, 1),
        decimalText(0.01, 4, 2),
        decimalText(0, 1, 2),
        (sessions, rate, rho) => {
          const bill = (meter: 'session' | 'interaction') =>
            valueOf(
              quoteTerms({ name: 'A', rows: [{ meter, rate }] }, [{ name: 'Chat', sessions, mu: '1', rho }]),
            );
          expect(bill('interaction').exact.total.toString()).toBe(bill('session').exact.total.toString());
        },
      ),
    );
  });

  test('failure spend is never below 0 nor above the usage charge', () => {
    fc.assert(
      fc.property(randomOffer, randomTraffic, (terms, traffic) => {
        const own = quoteTerms(terms, traffic);
        if (!own.ok) return;
        const { failureSpend } = own.value.metrics;
        expect(failureSpend.gte(ZERO)).toBe(true);
        expect(toDouble(failureSpend)).toBeLessThanOrEqual(toDouble(own.value.exact.usageCharge));
      }),
      { numRuns: runs(400) },
    );
  });

  test('the bill does not move with ρ under interaction, session, unit, seat and flat charges', () => {
    fc.assert(
      fc.property(randomOffer, randomTraffic, decimalText(0, 1, 2), (terms, traffic, rho) => {
        const { rho: _own, ...rest } = withoutOutcomes(terms);
        if (rest.rows.some(({ meter }) => meter === 'resolution')) return;
        const [own, other] = [quoteTerms(rest, traffic), quoteTerms(rest, withRho(traffic, rho))];
        expect(other.ok).toBe(own.ok);
        if (!own.ok || !other.ok) return;
        expect(other.value.exact.total.toString()).toBe(own.value.exact.total.toString());
        expect(valueOf(incentives(own.value).billPerPoint).isZero()).toBe(true);
      }),
      { numRuns: runs(300) },
    );
  });

  test('under a resolution price the bill rises with ρ by rate × (1 − φ)(1 − x) × S ÷ 100 a point', () => {
    const share = decimalText(0, 0.99, 2);
    fc.assert(
      fc.property(
        decimalText(1, 5000, 0),
        decimalText(0.01, 4, 2),
        share,
        share,
        decimalText(0, 1, 2),
        (sessions, rate, handover, credit, rho) => {
          const row = { meter: 'resolution' as const, rate, handover, credit };
          const own = valueOf(quoteTerms({ name: 'A', rows: [row] }, [{ name: 'Chat', sessions, rho }]));
          const perPoint = dec(rate)
            .times(ONE.minus(handover))
            .times(ONE.minus(credit))
            .times(sessions)
            .div(100);
          const billPerPoint = valueOf(incentives(own).billPerPoint);
          expect(billPerPoint.toString()).toBe(perPoint.toString());
          expect(billPerPoint.gt(ZERO)).toBe(true);
        },
      ),
    );
  });
});

describe('pricing: pause after', () => {
  test('min(1, P ÷ Q) of the sessions are handled, so a charge never counts more than P', () => {
    fc.assert(
      fc.property(randomOffer, randomTraffic, decimalText(1, 4000, 0), (terms, traffic, pauseAfter) => {
        const paused = withRows(terms, (row) => (isUsage(row) ? { ...row, pauseAfter } : row));
        const own = quoteTerms(paused, traffic);
        if (!own.ok) return;
        const most = dec(pauseAfter).times('1.000000000000000000000000001');
        for (const { charge, units } of own.value.usage) {
          if (charge.pauseAfter !== undefined) expect(units.lte(most)).toBe(true);
        }
        const { wanted, activity, metrics } = own.value;
        expect(activity.sessions.lte(wanted.sessions)).toBe(true);
        expect(metrics.shareServed.lte(ONE)).toBe(true);
        if (!wanted.sessions.isZero()) {
          const part = activity.sessions.div(wanted.sessions);
          expect(toDouble(activity.resolutions)).toBeCloseTo(toDouble(wanted.resolutions.times(part)), 9);
        }
      }),
      { numRuns: runs(300) },
    );
  });
});
