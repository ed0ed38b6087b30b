import { cell, spill } from './host.js';

const FEES = [
  ['Offer', 'Meter', 'Rate'],
  ['Outcome', 'resolution', 0.99],
];
const WITH_SEATS = [
  ['Offer', 'Meter', 'Rate', 'Seats', 'Seat price'],
  ['Outcome', 'resolution', 0.99, 6, 39],
];
const TEAM = [
  ['Channel', 'Sessions', 'Resolution rate', 'Human cost'],
  ['Chat', 3000, 0.6, 6],
];
const none = undefined;

/** The summary as values by item. */
function summary(...args: unknown[]): Record<string, unknown> {
  const [header, ...rows] = spill('BUSINESS_CASE', ...args);
  expect(header).toEqual(['Item', 'Value', 'Unit']);
  return Object.fromEntries(rows.map(([item, value]) => [String(item), value]));
}

describe('BUSINESS_CASE', () => {
  test('3,000 conversations, 60 % resolved at $0.99, people at $6: $9,018, and $8,784 with the seats', () => {
    const fees = summary(FEES, TEAM, 1);
    expect(fees).toMatchObject({ Baseline: 18_000, Invoice: 1782, 'Human remainder': 7200, 'With AI': 8982 });
    expect(fees['Saving']).toBe(9018);
    expect(summary(WITH_SEATS, TEAM, 1)['Saving']).toBe(8784);
    expect(summary(WITH_SEATS, TEAM, 1, 234)['Saving']).toBe(9018);
  });

  test('an item that there is none of has none as its unit, and the error says why', () => {
    const items = (rate: number) =>
      spill('BUSINESS_CASE', FEES, [TEAM[0], ['Chat', 3000, rate, 1]], 12).filter(([item]) =>
        ['Payback month', 'Internal rate of return'].includes(String(item)),
      );
    expect(items(0.6).map(([, , unit]) => unit)).toEqual(['month, from 1', 'none']);
    const dear = [
      ['Offer', 'Meter', 'Rate'],
      ['Dear', 'session', 5],
    ];
    const never = spill('BUSINESS_CASE', dear, [TEAM[0], ['Chat', 3000, 0.6, 1]], 12);
    const unitOf = (name: string) => never.find(([item]) => item === name)?.[2];
    expect([unitOf('Payback month'), unitOf('Internal rate of return')]).toEqual(['none', 'none']);
  });

  test('with the seats it pays from 78 sessions a month on', () => {
    const sessions = Number(summary(WITH_SEATS, TEAM, 1)['Break-even volume']);
    expect(Math.ceil(sessions)).toBe(78);
    const savingAt = (volume: number) =>
      Number(summary(WITH_SEATS, [TEAM[0], ['Chat', volume, 0.6, 6]], 1)['Saving']);
    expect([savingAt(77) < 0, savingAt(78) > 0, savingAt(1000)]).toEqual([true, true, 2772]);
  });

  test('10 minutes a contact: 300 hours are freed, and cost $2,016 if none is released', () => {
    const own = summary(WITH_SEATS, TEAM, 1, none, none, none, none, none, none, none, 10);
    expect(own).toMatchObject({
      'Capacity freed': 300,
      'Cost of that capacity': 10_800,
      'Saving if none of it is released': -2016,
    });
    expect(summary(WITH_SEATS, TEAM, 1)['Capacity freed']).toBe('');
  });

  test('24 months unless told, cash in month 1, payback and present value as a spreadsheet has them', () => {
    const offer = [
      ['Offer', 'Meter', 'Rate', 'One-off fee'],
      ['Outcome', 'resolution', 0.99, 200_000],
    ];
    const own = summary(offer, TEAM);
    expect(own).toMatchObject({ Saving: 16_432, 'Payback month': 23, 'Net present value': 16_432 });
    const flows = [9018 - 200_000, ...Array.from({ length: 23 }, () => 9018)];
    const worth = (rate: number) =>
      flows.reduce((all, flow, index) => all + flow / (1 + rate) ** ((index + 1) / 12), 0);
    expect(summary(offer, TEAM, none, none, '8%')['Net present value']).toBeCloseTo(worth(0.08), 6);
    expect(worth(Number(own['Internal rate of return']))).toBeCloseTo(0, 4);
    expect(summary(offer, TEAM, 12)['Payback month']).toBe('#N/A It does not pay back within 12 months.');
  });

  test('an uplift on what still reaches people, and growth of what comes', () => {
    expect(summary(FEES, TEAM, 1, none, none, '10%')['Human remainder']).toBe(7920);
    const rows = spill('BUSINESS_CASE', FEES, TEAM, 3, 0, 0, 0, '', 1, none, none, none, 'months');
    expect(rows).toEqual([
      ['Month', 'Baseline', 'Invoice', 'Human remainder', 'Saving', 'Cumulative saving'],
      [1, 18_000, 1782, 7200, 9018, 9018],
      [2, 36_000, 3564, 14_400, 18_036, 27_054],
      [3, 72_000, 7128, 28_800, 36_072, 63_126],
    ]);
  });

  test('ramp and season are those of the forecast', () => {
    const ramp = [
      ['Month', 'Rate'],
      [1, 0],
      [2, 0.6],
    ];
    const season = [[1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1]];
    const rows = spill('BUSINESS_CASE', FEES, TEAM, 3, 0, 0, 0, '', 0, ramp, season, none, 'Monthly');
    expect(rows.slice(1).map((row) => row[4])).toEqual([0, 9018, 0]);
  });

  test.each<[string, unknown[], string]>([
    [
      'no human cost',
      [FEES, [TEAM[0]?.slice(0, 3), ['Chat', 3000, 0.6]]],
      '#VALUE! Traffic, Human cost is blank or 0; enter what a contact costs that a person handles.',
    ],
    [
      'several offers and no name',
      [[...FEES, ['Other', 'session', 1]], TEAM],
      '#VALUE! offerName: it is blank, and the range holds Outcome, Other; it must say which.',
    ],
    [
      'a month without a price',
      [
        [
          ['Offer', 'Meter', 'Tiers'],
          ['A', 'session', '1 to 3000'],
        ],
        TEAM,
        2,
        none,
        none,
        none,
        none,
        0.1,
      ],
      '#VALUE! Month 2, ',
    ],
  ])('%s: one sentence', (_, args, told) => {
    expect(String(cell('BUSINESS_CASE', ...args)).slice(0, told.length)).toBe(told);
  });

  test('what has no answer says why in its place: no volume pays, nothing is invested', () => {
    const dear = [FEES[0], ['Dear', 'resolution', 7]];
    expect(summary(dear, TEAM, 1)['Break-even volume']).toBe(
      "#N/A It pays off at no volume up to 30000 conversations a month, ten times today's.",
    );
    expect(summary(FEES, TEAM, 1)['Internal rate of return']).toMatch(/^#N\/A .*nothing is invested/);
    const free = [FEES[0], ['Free', 'resolution', 'free']];
    expect(summary(free, TEAM, 1)['Return on investment']).toBe('#DIV/0!');
  });
});

test('with a start the months are dates, and the payback month is named beside its number', () => {
  const blanks = Array.from({ length: 8 }, () => none);
  const months = spill('BUSINESS_CASE', FEES, TEAM, 3, ...blanks, 'months', '2026-11-30');
  expect(months.map((row) => row[0])).toEqual(['Month', 46_327, 46_357, 46_388]);
  const summary = spill('BUSINESS_CASE', FEES, TEAM, 24, ...blanks, 'summary', 46_327);
  const counted = spill('BUSINESS_CASE', FEES, TEAM, 24);
  expect(summary.map((row) => row[1])).toEqual(counted.map((row) => row[1]));
  expect(summary[8]?.[2]).toMatch(/^month, from 1 \(\d{4}-\d{2}\)/);
});

describe('a realisation rate', () => {
  const at = (...realisation: unknown[]) =>
    summary(FEES, TEAM, 1, ...Array.from({ length: 10 }, () => none), ...realisation);

  test('of 40 % makes cash of 40 % of the 10,800 that freed time is worth; 0 is none of it, and blank all', () => {
    expect(at(0.4)).toMatchObject({
      Baseline: 18_000,
      Invoice: 1782,
      'Human remainder': 7200,
      'With AI': 8982 + 6480,
      Saving: 2538,
      'Saving if none of it is released': -1782,
      'Capacity released': 4320,
      'Capacity kept': 6480,
      'Saving if all of it is released': 9018,
    });
    expect(at(0)).toMatchObject({ Saving: -1782, 'Capacity released': 0 });
    expect(at('100%')).toMatchObject({ Saving: 9018, 'Capacity kept': 0 });
    expect(at()).toEqual(summary(FEES, TEAM, 1));
    expect(at()).not.toHaveProperty('Capacity kept');
  });

  test('may rise by months, which then show what is kept', () => {
    const ramp = [
      ['Month', 'Share'],
      [1, 0],
      [3, 1],
    ];
    const blanks = Array.from({ length: 8 }, () => none);
    const rows = spill('BUSINESS_CASE', FEES, TEAM, 3, ...blanks, 'months', none, none, ramp);
    expect(rows.map((row) => [row[4], row[6]])).toEqual([
      ['Saving', 'Capacity kept'],
      [-1782, 10_800],
      [3618, 5400],
      [9018, 0],
    ]);
    const dated = spill('BUSINESS_CASE', FEES, TEAM, 3, ...blanks, 'months', '2026-07-01', none, [
      ['2026-07', 0],
      ['2026-09', 1],
    ]);
    expect(dated.map((row) => row[4])).toEqual(rows.map((row) => row[4]));
  });
});
