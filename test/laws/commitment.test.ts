import fc from 'fast-check';
import { dec, toDouble } from '../../src/core/exact/decimal.js';
import { optimalCommitment } from '../../src/core/metric/optimal-commitment.js';
import { commitmentStudy } from '../../src/core/study/commitment.js';
import { priced, valueOf } from '../reference/doors.js';
import { runs } from '../runs.js';

const volumes = fc.array(fc.integer({ min: 0, max: 5000 }), { minLength: 1, maxLength: 10 });
const prices = fc
  .tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 1, max: 300 }))
  .map(([rate, overage]) => ({ rate: rate / 100, overage: overage / 100 }));

describe('a commitment', () => {
  test('where nothing but its two rates matters the quantile is the best, at the mean charge of the formula', () => {
    fc.assert(
      fc.property(volumes, prices, (sessions, { rate, overage }) => {
        const base = priced({ Meter: 'session', Rate: rate, 'Committed units': 1, 'Overage rate': overage });
        const study = valueOf(commitmentStudy(base, sessions.map(dec)));
        const formula = optimalCommitment({
          volumes: sessions.map(dec).sort((a, b) => a.cmp(b)),
          committedPrice: dec(rate),
          overagePrice: dec(overage),
        });
        expect(study.byQuantile.units.toString()).toBe(formula.units.toString());
        expect(study.byQuantile.meanBill.toPrecision(30)).toBe(formula.meanCharge.toPrecision(30));
        expect(study.best.meanBill.toPrecision(30)).toBe(formula.meanCharge.toPrecision(30));
        expect(toDouble(study.tried[0]?.meanBill.minus(study.best.meanBill) ?? dec(NaN))).toBe(
          toDouble(formula.saving),
        );
      }),
      { numRuns: runs(40) },
    );
  });

  test('under all terms the best is no dearer than the quantile, and than none', () => {
    const terms = fc.record({
      Discount: fc.constantFrom(0, 0.1),
      'Minimum fee': fc.constantFrom(0, 2000),
      'Monthly cap': fc.constantFrom(null, 4000),
      'Included units': fc.constantFrom(0, 300),
    });
    fc.assert(
      fc.property(volumes, prices, terms, (sessions, { rate, overage }, more) => {
        const base = priced({
          Meter: 'session',
          Rate: rate,
          'Committed units': 1,
          'Overage rate': overage,
          ...more,
        });
        const { best, byQuantile, tried } = valueOf(commitmentStudy(base, sessions.map(dec)));
        expect(best.meanBill.lte(byQuantile.meanBill)).toBe(true);
        for (const { meanBill, use } of tried) {
          expect(best.meanBill.lte(meanBill)).toBe(true);
          expect(use === undefined || (use.gte(0) && use.lte(1))).toBe(true);
        }
      }),
      { numRuns: runs(40) },
    );
  });
});
