import { dec, toDouble } from '../../../src/core/exact/decimal.js';
import { sentence } from '../../../src/core/fault/sentence.js';
import { tabulateBusinessCase, tabulateCaseMonths } from '../../../src/core/report/business-case.js';
import { businessCase, type CaseTerms } from '../../../src/core/study/business-case.js';
import { internalRateOfReturn, netPresentValue } from '../../../src/core/study/cash-flow.js';
import { steady } from '../../../src/core/study/outlook.js';
import { CHAT, priced, valueOf } from '../../reference/doors.js';
import type { CellsByHeader } from '../../reference/cells.js';

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
    const { whole, returnOnInvestment, paybackMonth } = studied({ Meter: 'resolution', Rate: 2 }, 1);
    expect(Object.values(whole).map(toDouble)).toEqual([5000, 5000, 1400, 1500, 2900, 2100]);
    expect([returnOnInvestment && toDouble(returnOnInvestment), paybackMonth]).toEqual([1.5, 1]);
  });

  test('what still reaches people takes longer, and the current platform is no longer paid', () => {
    const { whole } = studied({ Meter: 'resolution', Rate: 2 }, 1, {
      handleTimeUplift: dec('0.2'),
      currentPlatformCost: dec(800),
    });
    expect(Object.values(whole).map(toDouble)).toEqual([5000, 5800, 1400, 1800, 3200, 2600]);
  });

  test('a one-off fee is paid in month 1 and comes back month by month', () => {
    const own = studied({ Meter: 'resolution', Rate: 2, 'One-off fee': 5000 }, 4);
    expect(own.months.map(({ cumulative }) => toDouble(cumulative))).toEqual([-2900, -800, 1300, 3400]);
    expect(own.paybackMonth).toBe(3);
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
    const map = valueOf(own.breakEven).stretches.map(({ from, to, pays }) => [
      toDouble(from),
      toDouble(to),
      pays,
    ]);
    // Up to 500 a session frees 0.7 × 5 × 1.5 − 2.5, and costs 1; from there on each costs 2.5 more.
    expect(map).toEqual([
      [0, 850, true],
      [850, 10_000, false],
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
      'Traffic, Human cost is blank; it must be what a contact costs that a person handles.',
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
      sentence: "It pays at no volume up to 10000 sessions a month, ten times today's.",
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
      'The saving changes sign 2 times over the months, so more than one rate of return may fit; go by the net present value.',
      [-100, 230, -132],
    ],
  ])('%s', (words, flows) => {
    expect(said(internalRateOfReturn(flows.map(dec)))).toEqual([words]);
  });

  test('several changes of sign, but one crossing of the running total: one rate above 0', () => {
    expect(valueOf(internalRateOfReturn([-100, 60, -10, 90].map(dec))).gt(0)).toBe(true);
  });

  test('doubled in a month is 4,095 times as much in a year', () => {
    expect(toDouble(valueOf(internalRateOfReturn([0, -1, 2].map(dec))))).toBe(4095);
  });
});
