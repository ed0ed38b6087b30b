import { dec, toDouble } from '../../src/core/exact/decimal.js';
import { businessCase, type BusinessCase, type CaseTerms } from '../../src/core/study/time/business-case.js';
import { steady } from '../../src/core/study/time/outlook.js';
import type { CellsByHeader } from '../reference/cells.js';
import { priced, valueOf } from '../reference/doors.js';
import { month } from './golden.js';

const FEES = { Meter: 'resolution', Rate: 0.99 };
const WITH_SEATS = { ...FEES, Seats: 6, 'Seat price': 39 };

function studied(
  offer: CellsByHeader,
  traffic: readonly CellsByHeader[],
  { months = 1, ...terms }: Partial<CaseTerms> & { months?: number } = {},
): BusinessCase {
  return valueOf(
    businessCase(priced(offer, traffic), steady(months), {
      currentPlatformCost: dec(0),
      handleTimeUplift: dec(0),
      discountRate: dec(0),
      handleMinutes: dec(10),
      ...terms,
    }),
  );
}

const saving = ({ whole }: BusinessCase) => toDouble(whole.saving);

describe('3,000 conversations, 60 % resolved, people at $6 (a chatbot directory, 2026)', () => {
  const team = month(3_000, null, 0.6, { 'Human cost': 6 });

  test('$9,018 a month is published; it leaves out the $234 of seats counted one line above: $8,784', () => {
    expect(saving(studied(FEES, team))).toBe(9_018);
    expect(saving(studied(WITH_SEATS, team))).toBe(8_784);
  });

  test('it is $9,018 all the same where the seats are paid already and go on', () => {
    expect(saving(studied(WITH_SEATS, team, { currentPlatformCost: dec(234) }))).toBe(9_018);
  });

  test('$10,800 is 300 hours: cash as far as they are released, and else a cost of $2,016', () => {
    const { capacity } = studied(WITH_SEATS, team);
    expect([capacity.hours ?? dec(0), capacity.cost, capacity.ifKept].map(toDouble)).toEqual([
      300, 10_800, -2_016,
    ]);
  });

  test('"under 1,000 tickets the math rarely works": by its own figures it works from 78 on', () => {
    const { sessions } = valueOf(studied(WITH_SEATS, team).breakEven);
    expect([sessions.toFixed(4), sessions.ceil().toString()]).toEqual(['77.8443', '78']);
    expect(saving(studied(WITH_SEATS, month(1_000, null, 0.6, { 'Human cost': 6 })))).toBe(2_772);
  });
});

describe('50,000 and 100,000 conversations, 65 % resolved, people at $6 (Intercom Fin, 2026)', () => {
  test.each([
    [50_000, 32_175, 162_825, 40_000, 155_000],
    [100_000, 64_350, 325_650, 80_000, 310_000],
  ])('%i a month', (sessions, resolved, savedByResolution, conversations, savedByConversation) => {
    const traffic = month(sessions, null, 0.65, { 'Human cost': 6 });
    const byResolution = studied(FEES, traffic);
    const byConversation = studied({ Meter: 'conversation', Rate: 0.8 }, traffic);
    expect([byResolution, byConversation].map(({ whole }) => toDouble(whole.invoice))).toEqual([
      resolved,
      conversations,
    ]);
    expect([saving(byResolution), saving(byConversation)]).toEqual([savedByResolution, savedByConversation]);
    const year = (offer: CellsByHeader) => studied(offer, traffic, { months: 12 });
    expect(saving(year(FEES)) - saving(year({ Meter: 'conversation', Rate: 0.8 }))).toBe(
      12 * (conversations - resolved),
    );
  });
});

describe('budgeting by a guide to outcome-based pricing (OrbitCX, 2026)', () => {
  test('50,000 contacts at $12, 60 % in year one, $200,000 to implement: paid back in month 1', () => {
    const traffic = month(50_000, null, 0.6, { 'Human cost': 12 });
    const own = studied({ ...FEES, 'One-off fee': 200_000 }, traffic, { months: 24 });
    expect(own.payback.month).toBe(1);
    // (30,000 × (12 − 0.99)) × 24 − 200,000
    expect(saving(own)).toBe(7_727_200);
  });

  test('the same of 3,000 contacts at $6 is paid back after 23 months, and not before', () => {
    const traffic = month(3_000, null, 0.6, { 'Human cost': 6 });
    const own = studied({ ...FEES, 'One-off fee': 200_000 }, traffic, { months: 24 });
    expect(own.payback.month).toBe(23);
    expect(own.months.slice(-3).map(({ cumulative }) => toDouble(cumulative))).toEqual([
      -1_604, 7_414, 16_432,
    ]);
  });

  test('spread over 24 months, $50,000 moves the break-even by $2,083.33 a month', () => {
    const traffic = month(3_000, null, 0.6, { 'Human cost': 6 });
    const { sessions } = valueOf(studied({ ...FEES, 'One-off fee': 50_000 }, traffic).breakEven);
    // 50,000 ÷ 24 ÷ (0.6 × (6 − 0.99))
    expect(sessions.toFixed(4)).toBe('693.0583');
  });
});
