import { cell, errorIn, spill } from './host.js';

const OFFERS = [
  ['Offer', 'Meter', 'Rate', 'Currency'],
  ['Outcome', 'resolution', 0.99, null],
  ['Window', 'session', 0.8, null],
  ['Euro', 'session', 0.8, 'EUR'],
  ['Dollar', 'session', 0.9, 'USD'],
];
const TRAFFIC = [
  ['Channel', 'Sessions', 'Resolution rate'],
  ['Chat', 50000, 0.65],
];
const HEADER = ['From', 'To', 'Cheaper', 'Both cost at the start'];
const none = undefined;

describe('BREAKEVEN', () => {
  test('the map with its header, whatever the words and whichever is A', () => {
    const wanted = [HEADER, [0, 80 / 99, 'Outcome', ''], [80 / 99, 1, 'Window', 0.99]];
    expect(spill('BREAKEVEN', OFFERS, TRAFFIC, 'resolution rate', 'Outcome', 'Window')).toEqual(wanted);
    expect(spill('BREAKEVEN', OFFERS, TRAFFIC, ' Resolution_Rates', 'window', 'OUTCOME')).toEqual(wanted);
    expect(spill('BREAKEVEN', OFFERS.slice(0, 3), TRAFFIC, 'ρ', '', 0)).toEqual(wanted);
  });

  test('one row if there is no crossing', () => {
    expect(spill('BREAKEVEN', OFFERS, TRAFFIC, 'sessions', 'Window', 'Outcome')).toEqual([
      HEADER,
      [0, 500000, 'Outcome', ''],
    ]);
    expect(spill('BREAKEVEN', OFFERS, TRAFFIC, 'sessions', 'Window', 'Euro')).toEqual([
      HEADER,
      [0, 500000, 'Same', ''],
    ]);
  });

  test('jumps of volume tiers, and the end of a schedule', () => {
    const offers = [
      ['Offer', 'Meter', 'Rate', 'Tiers', 'Tier mode'],
      ['Steps', 'session', null, '1 to 20000; 0.5 to 100000', 'volume'],
      ['Plain', 'session', 0.75, null, null],
    ];
    expect(spill('BREAKEVEN', offers, TRAFFIC, 'sessions')).toEqual([
      HEADER,
      [0, 20000, 'Plain', ''],
      [20000, 100000, 'Steps', ''],
      [100000, 500000, 'Steps has no price', ''],
    ]);
  });

  test.each<[string, unknown[], string]>([
    [
      'no variable',
      [none, 'Outcome', 'Window'],
      '#VALUE! variable is blank; it must be resolution rate, sessions or',
    ],
    [
      'an unknown one',
      ['sesions', 'Outcome', 'Window'],
      '#VALUE! variable is "sesions"; the nearest known is "sessions"',
    ],
    ['a list of them', [[['ρ'], ['μ']], 'Outcome', 'Window'], '#VALUE! variable: it is 2 × 1 cells'],
    ['no names among many', ['ρ'], '#VALUE! offerA: it is blank, and the range holds Outcome, Window'],
    ['an unknown name', ['ρ', 'Outcome', 'Windows'], '#VALUE! offerB is "Windows"; no offer has that name'],
    ['the same twice', ['ρ', 'Outcome', 'outcome'], '#VALUE! offerB: it is Outcome, and so is offerA'],
    ['two currencies', ['ρ', 'Euro', 'Dollar'], '#VALUE! Offers, Currency: Euro is in EUR and Dollar in USD'],
    ['an error', ['ρ', errorIn('#REF!'), 'Window'], '#REF!'],
  ])('%s: one sentence', (_, args, told) => {
    expect(String(cell('BREAKEVEN', OFFERS, TRAFFIC, ...args)).slice(0, told.length)).toBe(told);
  });

  test('nothing resolved is #DIV/0!', () => {
    const none = [TRAFFIC[0], ['Chat', 50000, 0]];
    expect(cell('BREAKEVEN', OFFERS, none, 'sessions', 'Outcome', 'Window')).toMatch(/^#DIV\/0!/);
  });
});

test('a pool that rounds units up for one of its rows bends the cost of all: the row and the column are named', () => {
  const pooled = [
    ['Offer', 'Meter', 'Unit', 'Units per session', 'Replies per unit', 'Channels', 'Pool', 'Tiers', 'Rate'],
    ['A', 'unit', 'credit', 1, null, 'Chat', 'P', '1 to 500; 0.5', null],
    ['A', 'unit', 'credit', null, 4, 'Email', 'P', null, null],
    ['B', 'session', null, null, null, null, null, null, 1],
  ];
  const traffic = [
    ['Channel', 'Sessions', 'Resolution rate', 'Interactions per session'],
    ['Chat', 1000, 0.5, 4],
    ['Email', 500, 0.5, 3],
  ];
  expect(spill('BREAKEVEN', pooled, traffic, 'interactions per session')[0]?.[0]).toMatch(
    /^#VALUE! Offers row 1 \(A\), Pool: over AI replies a charge of its pool is a curve/,
  );
});

test('beyond a volume cap the lower tiers are never reached: the cost of a session stays what it is there', () => {
  const map = (pauseAfter: number | null) => {
    const offers = [
      ['Offer', 'Meter', 'Tiers', 'Pause after', 'Rate'],
      ['A', 'session', '1 to 100; 0.9 to 200; 0.5', pauseAfter, null],
      ['B', 'session', null, null, 0.65],
    ];
    const traffic = [
      ['Channel', 'Sessions', 'Resolution rate'],
      ['Chat', 2000, 0.5],
    ];
    return spill('BREAKEVEN', offers, traffic, 'sessions')
      .slice(1)
      .map(([from, to, cheaper]) => [from, to, cheaper]);
  };
  // 100 × 1 + 90 + 0.5 × (x − 200) = 0.65 × x at 600; at 500 it is 340, 0.68 each.
  expect(map(null)).toEqual([
    [0, 600, 'B'],
    [600, 20_000, 'A'],
  ]);
  expect(map(500)).toEqual([[0, 20_000, 'B']]);
});
