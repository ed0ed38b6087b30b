import fc from 'fast-check';
import { max, sum, toDouble, ZERO } from '../../src/core/exact/decimal.js';
import { bridge } from '../../src/core/scenario/quote/bridge.js';
import { randomOffer, randomTraffic } from '../reference/random-terms.js';
import { quoteTerms } from '../reference/terms-doors.js';
import { valueOf } from '../reference/doors.js';
import { runs } from '../runs.js';

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
        // Steps may cancel to nothing, so what is left is measured by the largest of them.
        const changes = valueOf(steps).map(({ change }) => change);
        const largest = changes.reduce((most, change) => max(most, change.abs()), ZERO);
        expect(sum(changes).minus(cost).abs().lte(largest.times('1e-40'))).toBe(true);
        expect(toDouble(valueOf(steps).at(-1)?.running ?? cost.neg())).toBe(toDouble(cost));
      }),
      { numRuns: runs(400) },
    );
  });
});
