import type { Counts } from '../../src/core/evidence/counted';
import type { ResultRow } from '../../src/warehouse/read-counts';

export const BLANK = { channel: '', topic: '', year_month: '0', ai_replies: '0', fate: '' };
const yearMonth = (month: number) => String((1970 + Math.floor(month / 12)) * 100 + (month % 12) + 1);

/** What a warehouse would answer, as texts, in no order. */
export function resultOf({ rows, unaided, customers, messages, span }: Counts): ResultRow[] {
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
