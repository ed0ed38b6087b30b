import fc from 'fast-check';
import { countsOf } from '../../src/core/evidence/counts';
import { UTC } from '../../src/core/evidence/zone';
import { readCounts } from '../../src/warehouse/read-counts';
import { partsOf, randomLog } from '../reference/random-log';
import { BLANK, resultOf } from './result';

test('what was counted is read back whole, whatever its order', () => {
  fc.assert(
    fc.property(randomLog, (log) => {
      const counts = countsOf(partsOf(log));
      expect(readCounts(resultOf(counts), UTC)).toEqual({
        ok: true,
        value: { counts, leftOut: { time: 3 } },
      });
    }),
  );
});

test('the table of an empty log is empty', () => {
  const read = readCounts([], UTC);
  expect(read.ok && read.value.counts).toEqual(countsOf(partsOf([])));
});

const SESSIONS = {
  ...BLANK,
  part: 'sessions',
  year_month: 202603,
  ai_replies: 2,
  fate: 'resolved',
  counted: 5,
};
test.each([
  { part: 'others' },
  { fate: 'Resolved' },
  { ai_replies: 0 },
  { ai_replies: '1.5' },
  { counted: '' },
  { counted: null },
  { year_month: 202613 },
  { part: 'messages', fate: 'toString' },
])('a row with %j is none of the result', (change) => {
  expect(readCounts([SESSIONS, { ...SESSIONS, ...change }], UTC)).toEqual({ ok: false, row: 1 });
});
