import { dec } from '../../../src/core/exact/decimal.js';
import { tabulateCommitment } from '../../../src/core/report/commitment.js';
import { commitmentStudy } from '../../../src/core/study/commitment.js';
import { priced, valueOf } from '../../reference/doors.js';

const COMMITTED = { Meter: 'session', Rate: 1, 'Committed units': 500, 'Overage rate': 2 };
const HEADERS = ['Committed units', 'Mean bill', 'Use', 'Chosen by'];
const LAST = ['Break-even use', '', 0.5, 'committed ÷ overage rate'];
const tabulated = (terms: object, volumes: readonly number[]) =>
  tabulateCommitment(valueOf(commitmentStudy(priced({ ...COMMITTED, ...terms }), volumes.map(dec))));

test('every commitment that was tried, who would choose it, and from which use one pays', () => {
  expect(tabulated({}, [400, 800, 800])).toEqual([
    HEADERS,
    [0, 4000 / 3, '', ''],
    [400, 2800 / 3, 1, ''],
    [800, 800, 2000 / 2400, 'two rates and all terms'],
    LAST,
  ]);
});

test('where other terms speak against it the two rates stand alone', () => {
  expect(tabulated({ 'Minimum fee': 5000 }, [400, 800]).map((row) => row[3])).toEqual([
    'Chosen by',
    'all terms',
    'two rates',
    '',
    'committed ÷ overage rate',
  ]);
});
