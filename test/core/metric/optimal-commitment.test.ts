import fc from 'fast-check';
import { ZERO, dec, min, sum, type Dec } from '../../../src/core/exact/decimal.js';
import { commitmentCharge } from '../../../src/core/metric/commitment-charge.js';
import { optimalCommitment } from '../../../src/core/metric/optimal-commitment.js';

const plan = (volumes: readonly number[], committedPrice: string, overagePrice: string) =>
  optimalCommitment({
    volumes: volumes.map(dec),
    committedPrice: dec(committedPrice),
    overagePrice: dec(overagePrice),
  });

test('$1.50 committed against $2.00 beyond: the 25th percentile', () => {
  const { units, meanCharge, saving } = plan([8000, 9000, 10000, 12000], '1.5', '2');
  expect([units, meanCharge, saving].map(String)).toEqual(['8000', '15500', '4000']);
  expect(String(plan([1, 2, 3, 4, 5], '1.5', '2').units)).toBe('2');
});

test('no commitment where committed units are not cheaper', () => {
  for (const [committed, beyond] of [
    ['2', '2'],
    ['3', '2'],
    ['0', '0'],
  ] as const) {
    const { units, saving } = plan([8000, 12000], committed, beyond);
    expect([units, saving]).toEqual([ZERO, ZERO]);
  }
});

test('committed units for nothing: all that may be needed', () => {
  expect(String(plan([3, 7, 9], '0', '2').units)).toBe('9');
});

test('no volume that may come is a better commitment', () => {
  const cents = fc.integer({ min: 1, max: 300 }).map((value) => dec(value).div(100));
  const some = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(some, cents, cents, (numbers, committedPrice, overagePrice) => {
      const volumes = [...numbers].sort((a, b) => a - b).map(dec);
      const mean = (committedUnits: Dec) =>
        sum(
          volumes.map((quantity) =>
            commitmentCharge({ quantity, committedUnits, committedPrice, overagePrice }),
          ),
        ).div(volumes.length);
      const best = [ZERO, ...volumes].map(mean).reduce(min);
      const found = optimalCommitment({ volumes, committedPrice, overagePrice });
      expect(found.meanCharge.toString()).toBe(best.toString());
    }),
  );
});
