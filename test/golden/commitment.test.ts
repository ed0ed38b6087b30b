import { dec, toDouble } from '../../src/core/exact/decimal.js';
import { breakEven } from '../../src/core/study/break-even/break-even.js';
import { commitmentStudy } from '../../src/core/study/commitment.js';
import { priced, valueOf } from '../reference/doors.js';
import { month } from './golden.js';

/** A resolution committed to at $1.50, and at $2.00 beyond: two prices of one vendor (Intercom Fin's comparison, 2026). */
const committed = (units: number) => ({
  Meter: 'resolution',
  Rate: 1.5,
  'Committed units': units,
  'Overage rate': 2,
});

describe('$1.50 committed against $2.00 as one goes', () => {
  test('the best commitment is the 25th percentile of the volumes', () => {
    const volumes = Array.from({ length: 40 }, (_, index) => dec(1000 + 50 * index));
    const study = valueOf(commitmentStudy(priced(committed(1000), month(1000, null, 1)), volumes));
    expect([study.byQuantile.units, study.best.units].map(toDouble)).toEqual([1450, 1450]);
    // The 10th of 40.
    expect(volumes.filter((own) => own.lte(1450))).toHaveLength(10);
  });

  test('a commitment pays from a use of 75 % on', () => {
    const base = priced(committed(1000), month(1000, null, 1));
    expect(toDouble(valueOf(commitmentStudy(base, [dec(1000)])).breakEvenUse)).toBe(0.75);
    const asOneGoes = priced({ Meter: 'resolution', Rate: 2 }, month(1000, null, 1)).offer;
    const map = valueOf(breakEven({ traffic: base.traffic, a: base.offer, b: asOneGoes }, 'sessions'));
    expect(map.map(({ to, cheaper }) => [toDouble(to), cheaper])).toEqual([
      [750, 'b'],
      [10_000, 'a'],
    ]);
  });
});
