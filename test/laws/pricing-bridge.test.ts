import fc from 'fast-check';
import { sum, toDouble } from '../../src/core/exact/decimal.js';
import { bridge } from '../../src/core/scenario/bridge.js';
import { randomOffer, randomTraffic } from '../reference/random-terms.js';
import { quoteTerms } from '../reference/terms-doors.js';
import { valueOf } from '../reference/doors.js';

describe('pricing: bridge', () => {
  test('the changes from the sticker price add up to the effective cost per resolution', () => {
    fc.assert(
      fc.property(randomOffer, randomTraffic, (terms, traffic) => {
        const own = quoteTerms(terms, traffic);
        if (!own.ok) return;
        const cost = own.value.metrics.effectiveCostPerResolution;
        const steps = bridge(own.value);
        expect(steps.ok).toBe(cost !== undefined);
        if (cost === undefined) return;
        expect(
          sum(valueOf(steps).map(({ change }) => change))
            .toSignificantDigits(30)
            .toString(),
        ).toBe(cost.toSignificantDigits(30).toString());
        expect(toDouble(valueOf(steps).at(-1)?.running ?? cost.neg())).toBe(toDouble(cost));
      }),
      { numRuns: 400 },
    );
  });
});
