import fc from 'fast-check';
import { countsOf, type Counts } from '../../src/core/evidence/counts';
import { UTC } from '../../src/core/evidence/zone';
import { readCounts, type ResultRow } from '../../src/warehouse/read-counts';
import { partsOf, randomLog } from '../reference/random-log';

const BLANK = { channel: '', topic: '', year_month: '0', ai_replies: '0', fate: '' };
const yearMonth = (month: number) => String((1970 + Math.floor(month / 12)) * 100 + (month % 12) + 1);

/** What a warehouse would answer, as texts, in no order. */
function resultOf({ rows, unaided, customers, messages, span }: Counts): ResultRow[] {
  const result: ResultRow[] = [
    ...rows.map(({ month, replies, sessions, ...own }) => ({
      ...own,
      part: 'sessions',
      year_month: yearMonth(month),
      ai_replies: String(replies),
      counted: String(sessions),
    })),
    ...unaided.map(({ month, contacts, ...own }) => ({
      ...BLANK,
      ...own,
      part: 'unaided',
      year_month: yearMonth(month),
      counted: String(contacts),
    })),
    ...customers.map(({ month, customers: counted, ...own }) => ({
      ...BLANK,
      ...own,
      part: 'customers',
      year_month: yearMonth(month),
      counted: String(counted),
    })),
    ...Object.entries(messages).map(([fate, counted]) => ({ ...BLANK, part: 'messages', fate, counted })),
    { ...BLANK, part: 'first', counted: span?.first },
    { ...BLANK, part: 'last', counted: BigInt(span?.last ?? 0) },
    { ...BLANK, part: 'left out', fate: 'time', counted: 3 },
  ];
  return result.reverse();
}

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
