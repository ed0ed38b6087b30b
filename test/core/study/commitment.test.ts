import { dec, toDouble } from '../../../src/core/exact/decimal.js';
import { sentence } from '../../../src/core/fault/sentence.js';
import { commitmentStudy } from '../../../src/core/study/commitment.js';
import { CHAT, priced, valueOf } from '../../reference/doors.js';
import type { CellsByHeader } from '../../reference/cells.js';

const COMMITTED = { Meter: 'session', Rate: 1, 'Committed units': 500, 'Overage rate': 2 };
const said = (offer: CellsByHeader | readonly CellsByHeader[], sessions: readonly number[]) => {
  const study = commitmentStudy(priced(offer), sessions.map(dec));
  return study.ok ? [] : study.faults.map(sentence);
};

test('every volume is a commitment to try, beside none; the use is what is used of it on average', () => {
  const study = valueOf(commitmentStudy(priced(COMMITTED), [400, 800, 800].map(dec)));
  expect(
    study.tried.map(({ units, meanBill, use }) => [units, meanBill, use].map((own) => own && toDouble(own))),
  ).toEqual([
    [0, 4000 / 3, undefined],
    [400, (400 + 1200 + 1200) / 3, 1],
    [800, 800, 2000 / 2400],
  ]);
  expect([study.byQuantile.units, study.best.units].map(toDouble)).toEqual([800, 800]);
  expect(toDouble(study.breakEvenUse)).toBe(0.5);
});

test('units that do not come out even are committed to as they are charged, so that nothing is beyond them', () => {
  const third = priced({ ...COMMITTED, Meter: 'resolution', 'Resolution rate': 1 / 3 });
  const { best } = valueOf(commitmentStudy(third, [dec(100)]));
  expect([best.units, best.meanBill].map(String)).toEqual(['33.333333333', '33.333333333']);
});

test('a minimum that is owed anyway makes a commitment worthless: the quantile alone would not say so', () => {
  const { best, byQuantile } = valueOf(
    commitmentStudy(priced({ ...COMMITTED, 'Minimum fee': 5000 }), [400, 800].map(dec)),
  );
  expect([best.units, best.meanBill, byQuantile.units].map(toDouble)).toEqual([0, 5000, 400]);
});

test.each<[string, CellsByHeader | readonly CellsByHeader[], readonly number[]]>([
  [
    'Offers (A), Committed units is blank; it must be a number of units, to study another one.',
    { Meter: 'session', Rate: 1 },
    [1],
  ],
  [
    'Offers (A), Committed units: two charges have them; a study takes one.',
    [COMMITTED, { ...COMMITTED, Meter: 'resolution' }],
    [1],
  ],
  [
    'Offers (A), Committed units: units beyond them cost nothing, so nothing is worth committing to.',
    { ...COMMITTED, Rate: 'free', 'Overage rate': null },
    [1],
  ],
  ['volumes is blank; it must be at least one number of conversations a month.', COMMITTED, []],
  ['volumes: they are 61; a study takes at most 60.', COMMITTED, Array.from({ length: 61 }, () => 1)],
])('%s', (words, offer, sessions) => {
  expect(said(offer, sessions)).toEqual([words]);
});

test('a volume without a price, and traffic without a mix, are faults', () => {
  const closed = [COMMITTED, { Meter: 'resolution', Tiers: '1 to 800' }];
  expect(said(closed, [1000, 2000])).toEqual([expect.stringContaining('the last tier ends at 800')]);
  const none = priced(COMMITTED, [{ ...CHAT, Sessions: 0 }]);
  expect(commitmentStudy(none, [dec(5)]).ok).toBe(false);
});
