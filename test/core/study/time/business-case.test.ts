import { dec, toDouble } from '../../../../src/core/exact/decimal.js';
import { sentence } from '../../../../src/core/fault/sentence.js';
import { tabulateBusinessCase, tabulateCaseMonths } from '../../../../src/core/report/business-case.js';
import { businessCase, type CaseTerms } from '../../../../src/core/study/time/business-case.js';
import { internalRateOfReturn, netPresentValue } from '../../../../src/core/study/time/cash-flow.js';
import { steady } from '../../../../src/core/study/time/outlook.js';
import { CHAT, priced, valueOf } from '../../../reference/doors.js';
import type { CellsByHeader } from '../../../reference/cells.js';

const PLAIN: CaseTerms = {
  currentPlatformCost: dec(0),
  handleTimeUplift: dec(0),
  discountRate: dec('0.1'),
  handleMinutes: undefined,
};
const STAFFED = { ...CHAT, 'Human cost': 5 };

function studied(offer: CellsByHeader, months: number, terms: Partial<CaseTerms> = {}) {
  return valueOf(businessCase(priced(offer, [STAFFED]), steady(months), { ...PLAIN, ...terms }));
}

const said = (result: { ok: boolean } & object): string[] =>
  'faults' in result ? (result.faults as Parameters<typeof sentence>[0][]).map(sentence) : [];

describe('a business case', () => {
  test('a month: 1,000 contacts at $5, 700 of them resolved for $2 each', () => {
    const { whole, returnOnInvestment, payback } = studied({ Meter: 'resolution', Rate: 2 }, 1);
    expect(Object.values(whole).map(toDouble)).toEqual([5000, 5000, 1400, 1500, 0, 2900, 2100]);
    expect([returnOnInvestment && toDouble(returnOnInvestment), payback.month]).toEqual([1.5, 1]);
  });

  test('what still reaches people takes longer, and the current platform is no longer paid', () => {
    const { whole } = studied({ Meter: 'resolution', Rate: 2 }, 1, {
      handleTimeUplift: dec('0.2'),
      currentPlatformCost: dec(800),
    });
    expect(Object.values(whole).map(toDouble)).toEqual([5000, 5800, 1400, 1800, 0, 3200, 2600]);
  });

  test('a one-off fee is paid in month 1 and comes back month by month', () => {
    const own = studied({ Meter: 'resolution', Rate: 2, 'One-off fee': 5000 }, 4);
    expect(own.months.map(({ cumulative }) => toDouble(cumulative))).toEqual([-2900, -800, 1300, 3400]);
    expect(own.payback.month).toBe(3);
    const flows = [-2900, 2100, 2100, 2100].map(dec);
    const rate = valueOf(own.internalRateOfReturn);
    expect(netPresentValue(flows, rate).abs().lt('1e-35')).toBe(true);
    expect(own.netPresentValue.toFixed(6)).toBe(netPresentValue(flows, dec('0.1')).toFixed(6));
  });

  test('hours are freed where contacts have a cost, less the longer rest', () => {
    const own = studied({ Meter: 'resolution', Rate: 2 }, 2, {
      handleMinutes: dec(6),
      handleTimeUplift: dec('0.1'),
    });
    expect(own.capacity.hours && toDouble(own.capacity.hours)).toBe(134);
    expect([own.capacity.cost, own.capacity.ifReleased, own.capacity.ifKept].map(toDouble)).toEqual([
      6700, 3900, -2800,
    ]);
  });

  test('beyond a volume cap contacts go to people, and a longer rest can make an offer stop paying', () => {
    const own = studied({ Meter: 'session', Rate: 1, 'Pause after': 500 }, 1, {
      handleTimeUplift: dec('0.5'),
    });
    // Up to 500 a session frees 0.7 × 5 × 1.5 − 2.5, and costs 1; from there on each costs 2.5 more.
    expect(said(own.breakEven)).toEqual([
      "It pays off from 0 to 850 conversations a month, but from no volume upwards to 10000, ten times today's.",
    ]);
  });

  test('the break-even volume is the one above which every month pays; what pays below it is said', () => {
    // People at 1 / 0.7 for each session resolved: a session saves 1 before the bill.
    const base = priced({ Meter: 'session', Tiers: '0.5 to 1000; 3 to 1500; 0.1', 'Platform fee': 200 }, [
      { ...CHAT, 'Resolution rate': 0.5, 'Human cost': 2 },
    ]);
    const own = valueOf(businessCase(base, steady(1), PLAIN));
    const { sessions, stretches } = valueOf(own.breakEven);
    expect(sessions.toFixed(1)).toBe('2277.8');
    expect(stretches.map(({ to, pays }) => [to.toFixed(1), pays])).toEqual([
      ['400.0', false],
      ['1150.0', true],
      ['2277.8', false],
      ['10000.0', true],
    ]);
    expect(tabulateBusinessCase(own).at(-1)?.[2]).toBe('sessions a month; it pays from 400 to 1150 too');
  });

  test('payback is the month from which it stays; that it was lost again is said', () => {
    const annual = { Meter: 'session', Rate: 1, 'One-off fee': 1000, 'Annual minimum': 30_000 };
    const staffed = [{ ...CHAT, 'Resolution rate': 0.25, 'Human cost': 5.2 }];
    const over = (months: number, offer: CellsByHeader = annual) =>
      valueOf(businessCase(priced(offer, staffed), steady(months), PLAIN));
    const item = (own: ReturnType<typeof over>) =>
      tabulateBusinessCase(own).find(([first]) => first === 'Payback month');
    // 300 a month saved, 1,000 paid first, 18,000 more in month 12.
    expect(over(12).payback).toEqual({ month: undefined, lost: [{ from: 4, lostIn: 12 }] });
    expect(item(over(12))?.[1]).toMatchObject({
      error: '#N/A',
      sentence: 'It does not pay back within 12 months: paid back in month 4 and lost again in month 12.',
    });
    const milder = over(20, { ...annual, 'Annual minimum': 15_000 });
    expect(milder.payback).toEqual({ month: 14, lost: [{ from: 4, lostIn: 12 }] });
    expect(item(milder)).toEqual([
      'Payback month',
      14,
      'month, from 1; paid back in month 4 and lost again in month 12',
    ]);
  });

  test.each<[string, Partial<CaseTerms>]>([
    ['currentPlatformCost: it is -1; it must be 0 or more.', { currentPlatformCost: dec(-1) }],
    ['handleTimeUplift: it is -2; it must be -1 (-100%) or more.', { handleTimeUplift: dec(-2) }],
    ['discountRate: it is -1; it must be above -1 (-100%).', { discountRate: dec(-1) }],
    ['handleMinutes: it is -1; it must be 0 or more.', { handleMinutes: dec(-1) }],
  ])('%s', (words, change) => {
    const base = priced({ Meter: 'session', Rate: 1 }, [STAFFED]);
    expect(said(businessCase(base, steady(1), { ...PLAIN, ...change }))).toEqual([words]);
  });

  test('without any human cost there is no baseline', () => {
    expect(said(businessCase(priced({ Meter: 'session', Rate: 1 }), steady(1), PLAIN))).toEqual([
      'Traffic, Human cost is blank or 0; enter what a contact costs that a person handles.',
    ]);
  });

  test('as tables: each item with its unit, and a sentence where there is no answer', () => {
    const own = studied({ Meter: 'session', Rate: 9, 'One-off fee': 10 }, 2);
    const table = tabulateBusinessCase(own);
    const item = (name: string) => table.find(([first]) => first === name)?.[1];
    expect(table[0]).toEqual(['Item', 'Value', 'Unit']);
    expect([item('Saving'), item('Saving a month'), item('Capacity freed')]).toEqual([-11_010, -5505, '']);
    expect(item('Payback month')).toEqual({
      error: '#N/A',
      sentence: 'It does not pay back within 2 months.',
    });
    expect(item('Internal rate of return')).toMatchObject({
      sentence: 'No month saves more than it costs, so there is no rate of return.',
    });
    expect(item('Break-even volume')).toMatchObject({
      sentence: "It pays off at no volume up to 10000 conversations a month, ten times today's.",
    });
    expect(tabulateCaseMonths(own)[2]).toEqual([2, 5000, 9000, 1500, -5500, -11_010]);
  });
});

describe('no rate of return', () => {
  test.each([
    ['No month costs or saves anything, so there is no rate of return.', [0, 0]],
    ['No month costs more than it saves: nothing is invested, so there is no rate of return.', [0, 5, 1]],
    ['No month saves more than it costs, so there is no rate of return.', [-1, 0, -3]],
    [
      'The saving changes sign 2 times over the months, and more than one rate of return fits; go by the net present value.',
      [-100, 230, -132],
    ],
    [
      'The saving changes sign 2 times over the months, and no rate of return fits; go by the net present value.',
      [-100, 150, -100],
    ],
    [
      'The months save first and cost later, as a loan does: the rate that fits, 213.8% a year, is its cost; go by the net present value.',
      [100, -110],
    ],
  ])('%s', (words, flows) => {
    expect(said(internalRateOfReturn(flows.map(dec)))).toEqual([words]);
  });

  test('ten flows that change sign nine times, and exactly one rate that fits: 10 % a month', () => {
    const flows = [-100, 510, -1440, 2700, -3660, 3690, -2760, 1500, -540, 110].map(dec);
    expect(valueOf(internalRateOfReturn(flows)).toFixed(12)).toBe('2.138428376721');
  });

  test('one rate above 0 is meant, whatever fits below 0; below 0 only where none above does', () => {
    const closing = [-1000, 500, 500, 500, -300].map(dec);
    expect(valueOf(internalRateOfReturn(closing)).gt(0)).toBe(true);
    expect(valueOf(internalRateOfReturn([-100, 50].map(dec))).toFixed(6)).toBe('-0.999756');
    expect(valueOf(internalRateOfReturn([-100, 60, 40].map(dec))).toString()).toBe('0');
  });

  test('doubled in a month is 4,095 times as much in a year', () => {
    expect(toDouble(valueOf(internalRateOfReturn([0, -1, 2].map(dec))))).toBe(4095);
  });
});
