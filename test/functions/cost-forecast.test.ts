import { cell, spill } from './host.js';

const OUTCOME = [
  ['Offer', 'Meter', 'Rate'],
  ['Outcome', 'resolution', 0.99],
];
const TRAFFIC = [
  ['Channel', 'Sessions', 'Resolution rate'],
  ['Chat', 50000, 0.6],
];
const none = undefined;

/** The shares automated in months 1–3, 4–8 and from 9 on, by a guide to outcome-based pricing (OrbitCX, 2026). */
const staged = (first: number, second: number) => [
  ['Month', 'Resolution rate'],
  [1, first],
  [3, first],
  [null, null],
  [4, second],
  [8, second],
  [9, 0.8],
];

describe('COST_FORECAST', () => {
  test('all offers side by side, with a last row of totals', () => {
    const offers = [...OUTCOME, ['Window', 'session', 0.5]];
    expect(spill('COST_FORECAST', offers, [TRAFFIC[0], ['Chat', 1000, 0.5]], 2, '10%')).toEqual([
      [
        'Month',
        'Outcome: total',
        'Outcome: cost per resolution',
        'Outcome: cumulative',
        'Window: total',
        'Window: cost per resolution',
        'Window: cumulative',
      ],
      [1, 495, 0.99, 495, 500, 1, 500],
      [2, 544.5, 0.99, 1039.5, 550, 1, 1050],
      ['Total', 1039.5, 0.99, 1039.5, 1050, 1, 1050],
    ]);
  });

  test.each([
    ['low', 0.3, 0.6, '59.2', 351_450],
    ['middle', 0.4, 0.675, '64.8', 384_862.5],
    ['high', 0.5, 0.75, '70.4', 418_275],
  ])('the published ramp, %s: %f then %f resolve %s %% over a year', (_, first, second, average, total) => {
    const parts = spill(
      'COST_FORECAST',
      OUTCOME,
      TRAFFIC,
      12,
      none,
      staged(first, second),
      none,
      none,
      'outcome',
    );
    const last = parts.at(-1) as number[];
    expect((last[3] ?? NaN) * 100).toBeCloseTo(Number(average), 1);
    expect(last[8]).toBe(total);
    expect((parts[9] as number[])[3]).toBe(0.8);
  });

  test('graduated tiers and volume tiers, every month afresh: $21,200 against $17,500', () => {
    const tiers = '0.99 to 5000; 0.85 to 20000; 0.70';
    const offers = [
      ['Offer', 'Meter', 'Tiers', 'Tier mode'],
      ['Graduated', 'resolution', tiers, 'graduated'],
      ['Volume', 'resolution', tiers, 'volume'],
    ];
    const rows = spill('COST_FORECAST', offers, [TRAFFIC[0], ['Chat', 25000, 1]], 12);
    expect(rows.slice(1, 13).map((row) => [row[1], row[4]])).toEqual(
      Array.from({ length: 12 }, () => [21_200, 17_500]),
    );
  });

  test('a season turns in circles from month 1, in a row or under a header', () => {
    const factors = [1, 0, 2, 1, 1, 1, 1, 1, 1, 1, 1, 3];
    const window = [OUTCOME[0], ['Window', 'session', 1]];
    const totals = (season: unknown) =>
      spill('COST_FORECAST', window, [TRAFFIC[0], ['Chat', 100, 0.5]], 15, none, none, season)
        .slice(1, 16)
        .map((row) => row[1]);
    const wanted = [...factors, 1, 0, 2].map((factor) => 100 * factor);
    expect(totals([factors])).toEqual(wanted);
    expect(totals([['Factor'], ...factors.map((factor) => [factor])])).toEqual(wanted);
  });

  test('a month without resolutions has no cost per resolution', () => {
    const [, first, second, total] = spill('COST_FORECAST', OUTCOME, TRAFFIC, 2, none, [
      [1, 0],
      [2, 0.5],
    ]);
    expect([first?.[2], second?.[2], total?.[2]]).toEqual(['#DIV/0!', 0.99, 0.99]);
  });

  test('cash has a one-off fee in month 1 and an annual top-up in the last one, accrual spreads both', () => {
    const offers = [
      ['Offer', 'Meter', 'Rate', 'One-off fee', 'Annual minimum'],
      ['A', 'session', 1, 2400, 15000],
    ];
    const traffic = [TRAFFIC[0], ['Chat', 1000, 0.5]];
    const totals = (view?: string) =>
      spill('COST_FORECAST', offers, traffic, 12, none, none, none, view)
        .slice(1)
        .map((row) => row[1]);
    expect(totals('Cash')).toEqual([3400, ...Array.from({ length: 10 }, () => 1000), 4000, 17_400]);
    expect(totals()).toEqual([...Array.from({ length: 12 }, () => 1350), 16_200]);
    const parts = spill('COST_FORECAST', offers, traffic, 12, none, none, none, 'cash', 'A');
    expect(parts[0]?.slice(4, 9)).toEqual([
      'Usage charge',
      'Monthly fees',
      'Annual top-up',
      'One-off',
      'Total',
    ]);
    expect([parts[1], parts[12], parts[13]].map((row) => row?.slice(4, 9))).toEqual([
      [1000, 0, 0, 2400, 3400],
      [1000, 0, 3000, 0, 4000],
      [12_000, 0, 3000, 2400, 17_400],
    ]);
  });

  test('an offer that ends within the months says so in each of its cells, the others compute', () => {
    const offers = [
      ['Offer', 'Meter', 'Rate', 'Tiers'],
      ['Ends', 'session', none, '1 to 1500'],
      ['Goes on', 'session', 1, none],
    ].map((row) => row.map((own) => own ?? null));
    const rows = spill('COST_FORECAST', offers, [TRAFFIC[0], ['Chat', 1000, 0.5]], 2, 1);
    const told = expect.stringMatching(/^#VALUE! Month 2, .*the last tier ends at 1500/) as string;
    expect(rows.slice(1)).toEqual([
      [1, told, told, told, 1000, 2, 1000],
      [2, told, told, told, 2000, 2, 3000],
      ['Total', told, told, told, 3000, 2, 3000],
    ]);
    expect(
      spill('COST_FORECAST', offers, [TRAFFIC[0], ['Chat', 1000, 0.5]], 2, 1, none, none, none, 'Ends'),
    ).toEqual([[told]]);
  });

  test('two currencies have no common table, but each its own', () => {
    const offers = [
      ['Offer', 'Meter', 'Rate', 'Currency'],
      ['Euro', 'session', 1, 'EUR'],
      ['Dollar', 'session', 1, 'USD'],
    ];
    expect(cell('COST_FORECAST', offers, TRAFFIC, 1)).toMatch(/^#VALUE! .*Euro is in EUR and Dollar in USD/);
    expect(spill('COST_FORECAST', offers, TRAFFIC, 1, none, none, none, none, 'Euro')).toHaveLength(3);
  });

  test('every month of a ramp that is wrong is named', () => {
    const ramp = [
      ['Month', 'Rate'],
      [1, 40],
      [5, 0.5],
      [5, 0.6],
    ];
    expect(cell('COST_FORECAST', OUTCOME, TRAFFIC, 12, none, ramp)).toBe(
      '#VALUE! ramp, row 1, resolution rate is 40; it must be between 0 and 1 (enter 40% or 0.4). ' +
        'ramp, row 3: month 5 comes after month 5; the months must rise.',
    );
  });

  test('600 months, and no more', () => {
    expect(spill('COST_FORECAST', OUTCOME, TRAFFIC, 600)).toHaveLength(602);
    expect(cell('COST_FORECAST', OUTCOME, TRAFFIC, 601)).toBe(
      '#VALUE! months is 601; it must be a whole number from 1 to 600.',
    );
  });

  test('volumes that grow beyond a cell are #NUM! there', () => {
    const rows = spill('COST_FORECAST', OUTCOME, TRAFFIC, 600, 9);
    expect(rows[1]?.[1]).toBe(29_700);
    expect(rows[400]?.[1]).toBe('#NUM!');
  });

  test('months that are over cost what was invoiced, and the others go on from them', () => {
    const offers = [
      ['Offer', 'Meter', 'Rate', 'Included units', 'Resets', 'Platform fee'],
      ['Year', 'session', 1, 2500, 'yearly', 100],
    ];
    const traffic = [TRAFFIC[0], ['Chat', 1000, 0.5]];
    const actuals = [
      ['Month', 'Sessions', 'Invoiced'],
      [1, 1500, 90],
      [2, 1200, ''],
    ];
    const run = (given: unknown) =>
      spill('COST_FORECAST', offers, traffic, 4, none, none, none, none, none, 46204, 9, given);
    // The allowance ends in month 2 already: 1,500 + 1,200 − 2,500 = 200.
    expect(run(actuals).map((row) => [row[0], row[1], ...row.slice(8, 9), ...row.slice(10)])).toEqual([
      ['Month', 'Sessions', 'Total', 'Cumulative', 'Terms', 'Actual', 'To go', 'Budget'],
      [46204, 1500, 90, 90, -10, 90, '', 100],
      [46235, 1200, 300, 390, 0, 300, '', 100],
      [46266, 1000, 1100, 1490, 0, '', 1100, 600],
      [46296, 1000, 1100, 2590, 0, '', 1100, 1100],
      ['FY26', 2700, 390, 390, -10, 390, 0, 200],
      ['FY27', 2000, 2200, 2590, 0, 0, 2200, 1700],
      ['Total', 4700, 2590, 2590, -10, 390, 2200, 1900],
    ]);
    expect(run([actuals[0], ['', '', '']])).toEqual(run(none));
    const two = [...offers, ['Other', 'session', 1, '', '', '']];
    expect(
      String(
        spill('COST_FORECAST', two, traffic, 4, none, none, none, none, none, none, none, actuals)[0]?.[0],
      ),
    ).toMatch(/^#VALUE! offerName/);
  });
});

describe('with a start', () => {
  const start = 46_204; // 1 July 2026
  const season = [[1, 1, 1, 1, 1, 1, 0.5, 2, 1, 1, 1, 1]];

  test('months are dates, the season is that of the calendar, and fiscal years stand before the total', () => {
    const rows = spill('COST_FORECAST', OUTCOME, TRAFFIC, 3, none, none, season, none, 'Outcome', start, 9);
    const first = rows.map((row) => row[0]);
    expect(first).toEqual(['Month', 46_204, 46_235, 46_266, 'FY26', 'FY27', 'Total']);
    const [july, august, september, upTo, from, whole] = rows.slice(1).map((row) => row[1] as number);
    expect([july, august].map((sessions) => sessions! / september!)).toEqual([0.5, 2]);
    expect([upTo, from]).toEqual([july! + august!, september]);
    expect(whole).toBe(upTo! + from!);
    // The running total stands beside the year in which it is reached.
    expect(rows.slice(4).map((row) => row[10])).toEqual([rows[2]![10], rows[3]![10], rows[3]![10]]);
  });

  test('a ramp may be dated from it on; a text is a day too', () => {
    const ramp = (first: unknown, second: unknown) => [
      [first, 0.4],
      [second, 0.6],
    ];
    const run = (rows: unknown[][], from: unknown) =>
      spill('COST_FORECAST', OUTCOME, TRAFFIC, 4, none, rows, none, none, none, from);
    expect(run(ramp(46_204, '2026-09'), '2026-07-15')).toEqual(run(ramp(1, 3), start));
    expect(cell('COST_FORECAST', OUTCOME, TRAFFIC, 4, none, ramp(46_173, 3), none, none, none, start)).toBe(
      '#VALUE! ramp, row 1, month is 2026-05; it must be a month from the start on, 2026-07.',
    );
  });

  test('fiscal years need one', () => {
    expect(cell('COST_FORECAST', OUTCOME, TRAFFIC, 4, none, none, none, none, none, none, 7)).toBe(
      '#VALUE! fiscalYearStarts: fiscal years need a start, the month that is month 1.',
    );
  });

  test('a date that is none of 1990 to 2100 is refused', () => {
    expect(cell('COST_FORECAST', OUTCOME, TRAFFIC, 4, none, none, none, none, none, 2026)).toMatch(
      /^#VALUE! start is 2026; it must be a date from 1990 to 2100/,
    );
  });
});

describe('by channel', () => {
  const BOTH = [
    ['Channel', 'Sessions', 'Resolution rate'],
    ['Chat', 1000, 0.5],
    ['Voice', 200, 0.5],
  ];
  const PLATFORM = [
    ['Offer', 'Meter', 'Rate', 'Platform fee'],
    ['Outcome', 'resolution', 1, 50],
  ];
  const blanks = (count: number) => Array.from({ length: count }, () => undefined);
  const channels = (growth: unknown, ramp?: unknown, ...rest: unknown[]) =>
    spill('COST_FORECAST', PLATFORM, BOTH, 2, growth, ramp, ...blanks(5), rest[0], 'channels', rest[1]);

  test('each grows by its own figure, the others by the row without a name, and fees are no channel’s', () => {
    const rows = [
      ['Channel', 'Growth'],
      ['voice', 0.5],
      ['', 0.1],
    ];
    expect(channels(rows)).toEqual([
      ['Month', 'Chat', 'Voice', 'Fees', 'Total'],
      [1, 500, 100, 50, 650],
      [2, 550, 150, 50, 750],
      ['Total', 1050, 250, 100, 1400],
    ]);
    expect(channels(rows, undefined, undefined, 'across')).toEqual([
      ['Month', 1, 2, 'Total'],
      ['Chat', 500, 550, 1050],
      ['Voice', 100, 150, 250],
      ['Fees', 50, 50, 100],
      ['Total', 650, 750, 1400],
    ]);
  });

  test('a ramp of one channel leaves the others where they are', () => {
    const ramp = [
      ['Month', 'Resolution rate', 'Channel'],
      [1, 0.1, 'Voice'],
      [2, 0.3, 'Voice'],
    ];
    expect(channels(undefined, ramp).slice(1, 3)).toEqual([
      [1, 500, 20, 50, 570],
      [2, 500, 60, 50, 610],
    ]);
  });

  test('a month that is over has its invoice, and what that differs by beside the channels', () => {
    const actuals = [
      ['Month', 'Channel', 'Sessions', 'Invoiced'],
      [1, 'Chat', 1200, 700],
      [1, 'Voice', 200, null],
    ];
    expect(channels(undefined, undefined, actuals).slice(0, 2)).toEqual([
      ['Month', 'Chat', 'Voice', 'Fees', 'Terms', 'Total'],
      [1, 600, 100, 50, -50, 700],
    ]);
  });

  test('a channel that the traffic does not have is told', () => {
    expect(channels([['Chta', 0.1]])).toEqual([
      ['#VALUE! growth: the traffic has no channel "Chta"; the nearest is "Chat".'],
    ]);
    const ramp = [
      ['Month', 'Resolution rate', 'Channel'],
      [1, 0.1, 'Phone'],
    ];
    expect(String(channels(undefined, ramp)[0]?.[0])).toMatch(
      /^#VALUE! ramp: the traffic has no channel "Phone"/,
    );
  });

  test('months across are the same cells turned, years and all offers among them', () => {
    const both = (layout: unknown, name?: unknown) =>
      spill(
        'COST_FORECAST',
        PLATFORM,
        BOTH,
        14,
        0.1,
        ...blanks(3),
        name,
        '2026-07',
        1,
        undefined,
        undefined,
        layout,
      );
    for (const name of [undefined, 'Outcome']) {
      const down = both('down', name);
      const across = both('Months across', name);
      expect(across).toEqual((down[0] ?? []).map((_, column) => down.map((row) => row[column])));
      expect(across[0]?.slice(-3)).toEqual(['FY26', 'FY27', 'Total']);
    }
  });
});
