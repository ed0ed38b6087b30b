import { dec, toDouble } from '../../../src/core/exact/decimal.js';
import { moneyRounding } from '../../../src/core/exact/rounding.js';
import { beyondMonths, type MonthsView } from '../../../src/core/invoice/contract-year.js';
import { priced, valueOf } from '../../reference/doors.js';
import { readOffers } from '../../../src/core/terms/read-offers.js';
import { tableOf, type CellsByHeader } from '../../reference/cells.js';

function owed(terms: CellsByHeader, paid: readonly number[], view: MonthsView) {
  const [only] = valueOf(readOffers(tableOf([{ Offer: 'A', Meter: 'session', Rate: 1, ...terms }])));
  if (only === undefined) throw new Error('no offer');
  const months = beyondMonths(paid.map(dec), valueOf(only.offer), view, moneyRounding(2));
  return {
    topUps: months.map(({ annualTopUp }) => toDouble(annualTopUp)),
    oneOffs: months.map(({ oneOff }) => toDouble(oneOff)),
  };
}

const months = (count: number, amount: number) => Array.from({ length: count }, () => amount);

describe('months in a row', () => {
  test('in cash, what a contract year lacks of its minimum is due in its last month, years apart', () => {
    const { topUps } = owed({ 'Annual minimum': 1200 }, [...months(12, 90), ...months(12, 120)], 'cash');
    expect(topUps).toEqual([...months(11, 0), 120, ...months(12, 0)]);
  });

  test('a good month makes up for a bad one of the same year', () => {
    const { topUps } = owed({ 'Annual minimum': 1200 }, [500, ...months(11, 60)], 'cash');
    expect(topUps[11]).toBe(40);
  });

  test('a year that is cut short owes its twelfths', () => {
    const { topUps } = owed({ 'Annual minimum': 1200 }, [...months(12, 100), 10, 20], 'cash');
    expect(topUps.slice(-2)).toEqual([0, 170]);
  });

  test('in accrual it falls on the months alike, to the cent in all', () => {
    const { topUps } = owed({ 'Annual minimum': 100 }, months(12, 0), 'accrual');
    expect(topUps.slice(0, 3)).toEqual([8.33, 8.34, 8.33]);
    expect(toDouble(topUps.reduce((all, own) => all.plus(own), dec(0)))).toBe(100);
  });

  test('the one-off fee: at once in cash, over its months in accrual, and none after them', () => {
    const terms = { 'One-off fee': 100, 'Amortization months': 3 };
    expect(owed(terms, months(4, 0), 'cash').oneOffs).toEqual([100, 0, 0, 0]);
    expect(owed(terms, months(4, 0), 'accrual').oneOffs).toEqual([33.33, 33.34, 33.33, 0]);
  });

  test('a single month in accrual is the steady month', () => {
    const terms = { 'One-off fee': 1000, 'Annual minimum': 50_000 };
    const own = priced({ Meter: 'session', Rate: 1, ...terms });
    const { topUps, oneOffs } = owed(terms, [1000], 'accrual');
    expect([
      own.invoice.lines.find(({ kind }) => kind === 'annualMinimum')?.amount,
      own.invoice.oneOff,
    ]).toEqual([dec(topUps[0] ?? 0), dec(oneOffs[0] ?? 0)]);
  });
});
