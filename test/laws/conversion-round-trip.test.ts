import fc from 'fast-check';
import { ONE, ZERO, dec, toDouble, type Dec } from '../../src/core/exact/decimal.js';
import { breakEvenInteractions, breakEvenResolutionRate } from '../../src/core/metric/break-even-pair.js';
import { breakEvenPrice } from '../../src/core/metric/break-even-price.js';
import { convertPrice } from '../../src/core/metric/convert-price.js';
import { effectiveCostPerResolution } from '../../src/core/metric/effective-cost.js';
import { handoverShare } from '../../src/core/metric/handover-share.js';
import type { PricedMeter } from '../../src/core/metric/units-per-session.js';
import { decimalText } from '../reference/random-terms.js';
import { quoteTerms } from '../reference/terms-doors.js';
import { valueOf } from '../reference/doors.js';

const METERS: readonly PricedMeter[] = ['interaction', 'session', 'resolution'];
const meter = fc.constantFrom(...METERS);
const price = decimalText(0.01, 5, 2).map(dec);
const mu = decimalText(0.1, 12, 2).map(dec);
const rho = decimalText(0.01, 1, 2).map(dec);
const phi = decimalText(0, 1, 2).map(dec);
const digits = (value: Dec) => value.toSignificantDigits(40).toString();

function convert(amount: Dec, from: PricedMeter, to: PricedMeter, interactions: Dec, rate: Dec): Dec {
  return valueOf(
    convertPrice({ price: amount, from, to, interactionsPerSession: interactions, resolutionRate: rate }),
  );
}

function cost(amount: Dec, own: PricedMeter, interactions: Dec, rate: Dec, share: Dec = ZERO): Dec {
  return valueOf(
    effectiveCostPerResolution({
      price: amount,
      meter: own,
      interactionsPerSession: interactions,
      resolutionRate: rate,
      handoverShare: share,
      cap: undefined,
      capPer: 'session',
      turns: { kind: 'mean' },
    }),
  );
}

describe('conversion: round trips', () => {
  test('a price taken to another meter and back is the price', () => {
    fc.assert(
      fc.property(price, meter, meter, mu, rho, (amount, from, to, interactions, rate) => {
        const there = convert(amount, from, to, interactions, rate);
        expect(digits(convert(there, to, from, interactions, rate))).toBe(digits(amount));
      }),
    );
  });

  test('going by way of a third meter is going straight', () => {
    fc.assert(
      fc.property(price, meter, meter, meter, mu, rho, (amount, from, by, to, interactions, rate) => {
        const around = convert(convert(amount, from, by, interactions, rate), by, to, interactions, rate);
        expect(digits(around)).toBe(digits(convert(amount, from, to, interactions, rate)));
      }),
    );
  });

  test('a price and its conversion are one cost per resolution, and one bill', () => {
    fc.assert(
      fc.property(price, meter, meter, mu, rho, (amount, from, to, interactions, rate) => {
        const other = convert(amount, from, to, interactions, rate);
        expect(digits(cost(other, to, interactions, rate))).toBe(
          digits(cost(amount, from, interactions, rate)),
        );
      }),
    );
  });

  test('the unit economics are those of an offer with that one price', () => {
    fc.assert(
      fc.property(price, meter, mu, rho, phi, (amount, own, interactions, rate, share) => {
        const row = {
          meter: own,
          rate: amount.toString(),
          ...(own === 'resolution' ? { handover: share.toString() } : {}),
        };
        const channel = { name: 'Chat', sessions: '1000', mu: interactions.toString(), rho: rate.toString() };
        const { metrics } = valueOf(quoteTerms({ name: 'A', rows: [row] }, [channel]));
        expect(toDouble(metrics.effectiveCostPerResolution ?? ZERO)).toBe(
          toDouble(cost(amount, own, interactions, rate, share)),
        );
      }),
    );
  });
});

describe('conversion: ρ = 1', () => {
  test('a resolution and a session have the same price', () => {
    fc.assert(
      fc.property(price, mu, (amount, interactions) => {
        expect(convert(amount, 'resolution', 'session', interactions, ONE).toString()).toBe(
          amount.toString(),
        );
        expect(convert(amount, 'session', 'resolution', interactions, ONE).toString()).toBe(
          amount.toString(),
        );
      }),
    );
  });
});

describe('conversion: break-evens', () => {
  test('at the break-even resolution rate both cost the same', () => {
    fc.assert(
      fc.property(
        price,
        meter,
        price,
        meter,
        mu,
        phi,
        phi,
        (a, meterA, b, meterB, interactions, shareA, shareB) => {
          const found = breakEvenResolutionRate({
            priceA: a,
            meterA,
            priceB: b,
            meterB,
            interactionsPerSession: interactions,
            handoverShareA: shareA,
            handoverShareB: shareB,
          });
          if (!found.ok) return;
          expect(found.value.gt(0) && found.value.lte(1)).toBe(true);
          const [left, right] = [
            cost(a, meterA, interactions, found.value, shareA),
            cost(b, meterB, interactions, found.value, shareB),
          ];
          expect(left.toSignificantDigits(30).toString()).toBe(right.toSignificantDigits(30).toString());
        },
      ),
    );
  });

  test('at the break-even number of interactions both cost the same', () => {
    fc.assert(
      fc.property(price, meter, price, meter, rho, (a, meterA, b, meterB, rate) => {
        const found = breakEvenInteractions({ priceA: a, meterA, priceB: b, meterB, resolutionRate: rate });
        if (!found.ok) return;
        expect(found.value.gt(0)).toBe(true);
        expect(digits(cost(a, meterA, found.value, rate))).toBe(digits(cost(b, meterB, found.value, rate)));
      }),
    );
  });

  test('at the break-even price a resolution costs what a person would', () => {
    fc.assert(
      fc.property(price, meter, mu, rho, phi, (human, own, interactions, rate, share) => {
        const worth = valueOf(
          breakEvenPrice({
            meter: own,
            interactionsPerSession: interactions,
            resolutionRate: rate,
            humanCost: human,
            handoverShare: share,
          }),
        );
        const paid = cost(worth, own, interactions, rate, share);
        expect(digits(paid)).toBe(digits(human));
      }),
    );
  });

  test('a share of sessions, and the same as a share of billed resolutions, are one handover share', () => {
    fc.assert(
      fc.property(decimalText(0.01, 0.99, 2).map(dec), decimalText(0.01, 0.99, 2).map(dec), (share, rate) => {
        const ofSessions = share.times(ONE.minus(rate));
        const billed = rate.plus(ofSessions);
        const known = [
          handoverShare({ share: ofSessions, of: 'sessions', resolutionRate: rate }),
          handoverShare({ share: ofSessions.div(billed), of: 'billed', resolutionRate: rate }),
        ];
        for (const own of known)
          expect(valueOf(own).toSignificantDigits(30).toString()).toBe(share.toString());
      }),
    );
  });
});
