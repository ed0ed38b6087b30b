import fc from 'fast-check';
import { dec, toDouble } from '../../src/core/exact/decimal.js';
import type { ChargeRow, OfferTerms } from '../reference/engine.js';
import { decimalText, randomOffer, randomTraffic } from '../reference/random-terms.js';
import { quoteTerms } from '../reference/terms-doors.js';
import { runs } from '../runs.js';

const ROW_MONEY = [
  'rate',
  'overage',
  'sessionCap',
  'resolutionCap',
  'platformFee',
  'seatPrice',
  'escalationFee',
  'oneOff',
] as const;
const OFFER_MONEY = ['includedAmount', 'minimumFee', 'monthlyCap', 'pauseAmount', 'annualMinimum'] as const;

/** Every amount of money in the terms, times `factor`. */
function dearer(terms: OfferTerms, factor: string): OfferTerms {
  const times = (text: string) => dec(text).times(factor).toString();
  const scaled = <Key extends string>(own: Partial<Record<Key, string>>, keys: readonly Key[]) =>
    Object.fromEntries(keys.flatMap((key) => (own[key] === undefined ? [] : [[key, times(own[key])]])));
  const rows = terms.rows.map((row): ChargeRow => ({
    ...row,
    ...scaled(row, ROW_MONEY),
    ...(row.tiers && {
      tiers: row.tiers.map((tier) => ({ ...tier, ...scaled(tier, ['rate', 'fee'] as const) })),
    }),
  }));
  return { ...terms, ...scaled(terms, OFFER_MONEY), rows };
}

describe('pricing: scale', () => {
  test('k times every price, fee, cap and minimum is k times every line, cost and failure spend', () => {
    fc.assert(
      fc.property(randomOffer, randomTraffic, decimalText(0.1, 9, 1), (terms, traffic, factor) => {
        const [own, more] = [quoteTerms(terms, traffic), quoteTerms(dearer(terms, factor), traffic)];
        expect(more.ok).toBe(own.ok);
        if (!own.ok || !more.ok) return;
        const lines = own.value.exact.lines.map(({ amount }) => toDouble(amount.times(factor)));
        const times = more.value.exact.lines.map(({ amount }) => toDouble(amount));
        expect(times).toEqual(lines);
        const { effectiveCostPerResolution: cost, failureSpend } = own.value.metrics;
        expect(toDouble(more.value.metrics.failureSpend)).toBe(toDouble(failureSpend.times(factor)));
        expect(
          more.value.metrics.effectiveCostPerResolution &&
            toDouble(more.value.metrics.effectiveCostPerResolution),
        ).toBe(cost && toDouble(cost.times(factor)));
      }),
      { numRuns: runs(400) },
    );
  });
});
