import { cell, spill } from './host.js';

const OFFERS = [
  ['Offer', 'Meter', 'Rate', 'Platform fee', 'One-off fee'],
  ['Outcome', 'resolution', 1, 200, 1200],
];
const TRAFFIC = [
  ['Channel', 'Sessions', 'Interactions per session', 'Resolution rate'],
  ['Chat', 800, 4, 0.5],
  ['Email', 200, 2, 0.8],
];
const HEAD = ['Month', 'Channel', 'Sessions', 'Interactions per session', 'Resolution rate', 'Invoiced'];
const none = undefined;

describe('BUDGET_VARIANCE', () => {
  test('volume, mix, resolution rate and terms of a month, by hand', () => {
    // Plan: 400 + 160 resolutions, $200, $1,200 once. Were: 900 and 300 sessions at 60 % and 80 %, 540 + 240 resolutions.
    const actuals = [HEAD, [1, 'Chat', 900, '', 0.6, 1990], [1, 'Email', 300, '', '', '']];
    expect(spill('BUDGET_VARIANCE', OFFERS, TRAFFIC, actuals)).toEqual([
      ['Month', 'Budget', 'Actual', 'Variance', 'Volume', 'Mix', 'Interactions', 'Resolution rate', 'Terms'],
      // 1,200 sessions in the planned mix resolve 672; in their own 690; at their own rates 780. Owed: $2,180.
      [1, 1960, 1990, 30, 112, 18, 0, 90, -190],
      ['Total', 1960, 1990, 30, 112, 18, 0, 90, -190],
    ]);
  });

  test('interactions where they are billed, by channel and blended', () => {
    const offers = [OFFERS[0], ['Replies', 'interaction', 0.1, '', '']];
    const rows = (actuals: unknown[][]) => spill('BUDGET_VARIANCE', offers, TRAFFIC, [HEAD, ...actuals])[1];
    expect(rows([[1, 'Chat', '', 5, '', '']])).toEqual([1, 360, 440, 80, 0, 0, 80, 0, 0]);
    // 1,000 sessions of 3.6 replies are 3.96 replies each: what channels have keeps its proportion.
    expect(rows([[1, '', '', 3.96, '', '']])).toEqual([1, 360, 396, 36, 0, 0, 36, 0, 0]);
  });

  test('months that nobody measured are left out, and those without an invoice cost what the contract says', () => {
    const rows = spill('BUDGET_VARIANCE', OFFERS, TRAFFIC, [
      HEAD,
      [3, '', 2000, '', '', ''],
      [1, '', '', '', '', 1960],
    ]);
    expect(rows.slice(1)).toEqual([
      [1, 1960, 1960, 0, 0, 0, 0, 0, 0],
      [3, 760, 1320, 560, 560, 0, 0, 0, 0],
      ['Total', 2720, 3280, 560, 560, 0, 0, 0, 0],
    ]);
  });

  test('growth, season and ramp are in the budget, and accrual spreads what falls due once', () => {
    const offers = [OFFERS[0], ['Outcome', 'resolution', 1, '', 1200]];
    const one = [
      ['Channel', 'Sessions', 'Resolution rate'],
      ['Chat', 1000, 0.5],
    ];
    const ramp = [
      [1, 0.5],
      [3, 0.7],
    ];
    const months = [HEAD, [2, '', '', '', '', 700]];
    const season = [[1, 0.5, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]];
    const cash = spill('BUDGET_VARIANCE', offers, one, months, none, '10%', ramp, season);
    expect(cash[1]?.slice(0, 4)).toEqual([2, 330, 700, 370]);
    // A 24th of the one-off fee.
    const accrual = spill(
      'BUDGET_VARIANCE',
      offers,
      one,
      months,
      none,
      '10%',
      ramp,
      season,
      none,
      none,
      'accrual',
    );
    expect(accrual[1]?.slice(0, 4)).toEqual([2, 380, 700, 320]);
  });

  test('a channel that was not planned comes with its own rates, and says what it lacks', () => {
    const rows = (...voice: unknown[]) => spill('BUDGET_VARIANCE', OFFERS, TRAFFIC, [HEAD, [1, ...voice]]);
    expect(rows('Voice', 100, '', 0.3, '')[1]).toEqual([1, 1960, 1990, 30, 56, -26, 0, 0, 0]);
    expect(rows('Voice', 100, '', '', '')[0]?.[0]).toBe(
      '#VALUE! Actuals row 1 (Voice), Resolution rate is blank; it must be what the plan does not have, as it has no channel "Voice".',
    );
    expect(rows('Voice', '', '', '', 1960)[1]).toEqual([1, 1960, 1960, 0, 0, 0, 0, 0, 0]);
  });

  test('an allowance for the year that runs out earlier is in the parts of the month in which it does', () => {
    const offers = [
      ['Offer', 'Meter', 'Rate', 'Included units', 'Resets'],
      ['Year', 'session', 1, 2500, 'yearly'],
    ];
    const actuals = [HEAD, [1, '', 1500, '', '', ''], [2, '', '', '', '', '']];
    const second = spill('BUDGET_VARIANCE', offers, TRAFFIC, [...actuals, [3, '', 1000, '', '', '']]);
    // Planned: 500 of month 3 beyond the allowance. As month 1 took 500 more of it, 1,000 are.
    expect(second.slice(1, 3).map((row) => row.slice(0, 5))).toEqual([
      [1, 0, 0, 0, 0],
      [3, 500, 1000, 500, 500],
    ]);
  });

  test('an invoice in another currency counts at the exchange rate of the offer', () => {
    const offers = [
      ['Offer', 'Meter', 'Rate', 'Currency', 'Exchange rate'],
      ['Euro', 'session', 1, 'EUR', 1.1],
    ];
    expect(spill('BUDGET_VARIANCE', offers, TRAFFIC, [HEAD, [1, '', '', '', '', 1010]])[1]).toEqual([
      ...[1, 1100, 1111, 11, 0, 0, 0, 0, 11],
    ]);
  });

  test('rates that an offer states for itself are its plan, and give way to what was measured', () => {
    const offers = [
      ['Offer', 'Meter', 'Rate', 'Resolution rate'],
      ['Own', 'resolution', 1, 0.7],
    ];
    const rows = (...row: unknown[]) => spill('BUDGET_VARIANCE', offers, TRAFFIC, [HEAD, [1, ...row]])[1];
    expect(rows('Chat', '', '', 0.6, '')).toEqual([1, 700, 620, -80, 0, 0, 0, -80, 0]);
    expect(rows('', '', '', 0.75, '')).toEqual([1, 700, 750, 50, 0, 0, 0, 50, 0]);
  });

  test('months are dates where there is a start', () => {
    const actuals = [HEAD, [46240, '', '', '', '', 760]];
    const rows = spill('BUDGET_VARIANCE', OFFERS, TRAFFIC, actuals, none, none, none, none, 46204);
    expect(rows[1]).toEqual([46235, 760, 760, 0, 0, 0, 0, 0, 0]);
  });

  test.each([
    [[[1, '', 10, '', '', '']], 3, 'ok'],
    [
      [[4, '', 10, '', '', '']],
      3,
      '#VALUE! Actuals: month 4 comes after the last month, 3; leave it out or take in more months.',
    ],
    [[], 3, '#VALUE! actuals is blank; it must be rows of months with what was measured or invoiced.'],
  ])('%j of %d months', (rows, months, said) => {
    const result = cell(
      'BUDGET_VARIANCE',
      OFFERS,
      TRAFFIC,
      [HEAD, ...rows],
      none,
      none,
      none,
      none,
      none,
      months,
    );
    expect(result).toBe(said === 'ok' ? 'Month' : said);
  });
});
