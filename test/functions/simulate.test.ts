import { cell, spill } from './host.js';

const OFFERS = [
  ['Offer', 'Meter', 'Rate'],
  ['Outcome', 'resolution', 0.99],
  ['Window', 'session', 0.8],
];
const TRAFFIC = [
  ['Channel', 'Sessions', 'Resolution rate'],
  ['Chat', 50000, 0.65],
];
const SPREAD = [
  ['Variable', 'Low', 'High'],
  ['sessions', 40000, 60000],
  ['resolution rate', 0.55, 0.75],
];
const none = undefined;
const HEADER = ['Offer', 'Mean', 'P10', 'P50', 'P90', 'Chance cheapest', 'Chance over budget'];

describe('SIMULATE', () => {
  test('8 of 10 months lie between both ends, 1 of 10 above a budget at the upper one', () => {
    const [header, , window] = spill('SIMULATE', OFFERS, TRAFFIC, SPREAD, 20_000, none, 48_000);
    expect(header).toEqual(HEADER);
    const [name, , p10, p50, p90, , over] = window as [string, ...number[]];
    expect(name).toBe('Window');
    // Within four standard errors of 20,000 draws.
    expect(Math.abs((p10 ?? NaN) / 32_000 - 1)).toBeLessThan(0.006);
    expect(Math.abs((p90 ?? NaN) / 48_000 - 1)).toBeLessThan(0.006);
    expect(Math.abs((p50 ?? NaN) / Math.sqrt(32_000 * 48_000) - 1)).toBeLessThan(0.006);
    expect(Math.abs((over ?? NaN) - 0.1)).toBeLessThan(0.0085);
  });

  test('nothing that varies is the bill itself, the cheapest always, the budget blank', () => {
    expect(spill('SIMULATE', OFFERS, TRAFFIC, none, 10)).toEqual([
      HEADER,
      ['Outcome', 32_175, 32_175, 32_175, 32_175, 1, ''],
      ['Window', 40_000, 40_000, 40_000, 40_000, 0, ''],
    ]);
    expect(spill('SIMULATE', OFFERS, TRAFFIC, [[0]], 10, 0, 0, 0)).toHaveLength(3);
  });

  test('the same seed is the same result; 10,000 trials and seed 1 unless told; another seed is another one', () => {
    const own = spill('SIMULATE', OFFERS, TRAFFIC, SPREAD);
    expect(spill('SIMULATE', OFFERS, TRAFFIC, SPREAD, 10_000, 1)).toEqual(own);
    expect(spill('SIMULATE', OFFERS, TRAFFIC, SPREAD, 10_000, 2)).not.toEqual(own);
    expect(spill('SIMULATE', OFFERS, TRAFFIC, SPREAD, 9_999, 1)).not.toEqual(own);
  });

  test('another offer leaves the figures of the others as they are', () => {
    const both = spill('SIMULATE', OFFERS, TRAFFIC, SPREAD, 500);
    const alone = spill('SIMULATE', OFFERS.slice(0, 2), TRAFFIC, SPREAD, 500);
    expect(alone[1]?.slice(0, 5)).toEqual(both[1]?.slice(0, 5));
  });

  test('the effective cost per resolution: a resolution price does not move', () => {
    const rows = spill('SIMULATE', OFFERS, TRAFFIC, SPREAD, 500, none, none, 'Cost per resolution');
    expect(rows[0]).toEqual(HEADER.slice(0, 5));
    expect((rows[1] as number[]).slice(1).map((own) => Math.round(own * 1e9) / 1e9)).toEqual([
      0.99, 0.99, 0.99, 0.99,
    ]);
    expect(Number(rows[2]?.[4])).toBeGreaterThan(0.8 / 0.6);
    const nothing = [TRAFFIC[0], ['Chat', 50000, 0]];
    const ratio = spill('SIMULATE', OFFERS, nothing, none, 5, none, none, 'ECPR');
    expect(ratio[1]).toEqual(['Outcome', '#DIV/0!', '#DIV/0!', '#DIV/0!', '#DIV/0!']);
  });

  describe('rankBy', () => {
    // Of 1,000 sessions they resolve 400, 600 and 800: 1.25, 1.00 and 1.375 each; people at 6 for the rest are
    // 3,600, 2,400 and 1,200 on top of bills of 500, 600 and 1,100.
    const offers = [
      ['Offer', 'Meter', 'Rate', 'Resolution rate'],
      ['Low bill', 'session', 0.5, 0.4],
      ['Low cost each', 'session', 0.6, 0.6],
      ['Low total', 'session', 1.1, 0.8],
    ];
    const people = [
      ['Channel', 'Sessions', 'Resolution rate', 'Human cost'],
      ['Chat', 1000, 0.5, 6],
    ];
    const cheapestBy = (rankBy: string | undefined, traffic = people) => {
      const table = spill('SIMULATE', offers, traffic, none, 50, none, none, none, rankBy);
      return { header: table[0]?.[5], chances: table.slice(1).map((row) => row[5]) };
    };

    test.each([
      [none, 'Chance cheapest', [0, 1, 0]],
      ['cost per resolution', 'Chance cheapest', [0, 1, 0]],
      ['monthly total', 'Chance cheapest by monthly total', [1, 0, 0]],
      ['Total cost', 'Chance cheapest by total cost', [0, 0, 1]],
    ])('%s: the header names it, and the first of it is the cheapest', (rankBy, header, chances) => {
      expect(cheapestBy(rankBy)).toEqual({ header, chances });
    });

    test('moves the chances alone: bills and the chance over a budget stay', () => {
      const of = (rankBy: string) =>
        spill('SIMULATE', offers, people, [['sessions', 800, 1200]], 500, none, 600, none, rankBy)
          .slice(1)
          .map((row) => [...row.slice(0, 5), row[6]]);
      expect(of('total cost')).toEqual(of('monthly total'));
    });

    test('a word that is none of them: one sentence', () => {
      expect(cell('SIMULATE', offers, people, none, 50, none, none, none, 'bil')).toMatch(
        /^#VALUE! rankBy is "bil"; /,
      );
    });
  });

  test('the distribution: 20 bars that touch, and each offer’s shares add up to 1', () => {
    const [header, ...bars] = spill(
      'SIMULATE',
      OFFERS,
      TRAFFIC,
      SPREAD,
      2000,
      none,
      none,
      'distribution',
    ) as [unknown[], ...number[][]];
    expect(header).toEqual(['From', 'To', 'Outcome', 'Window']);
    expect(bars).toHaveLength(20);
    for (const [index, bar] of bars.slice(1).entries()) expect(bar[0]).toBe(bars[index]?.[1]);
    for (const column of [2, 3]) {
      expect(bars.reduce((all, bar) => all + (bar[column] ?? NaN), 0)).toBeCloseTo(1, 12);
    }
  });

  test('an offer whose tiers end within the spread says so in each of its cells', () => {
    const offers = [
      ['Offer', 'Meter', 'Rate', 'Tiers'],
      ['Window', 'session', 0.8, null],
      ['Ends', 'session', null, '1 to 50000'],
    ];
    const rows = spill('SIMULATE', offers, TRAFFIC, SPREAD, 500);
    const told = expect.stringMatching(
      /^#VALUE! Offers \(Ends\), Tiers: in \d+ of 500 trials it has no price/,
    ) as string;
    expect(rows[2]).toEqual(['Ends', told, told, told, told, told, told]);
    expect(rows[1]?.[5]).toBe(1);
    const bars = spill('SIMULATE', offers, TRAFFIC, SPREAD, 500, none, none, 'distribution');
    expect(bars[1]).toEqual([expect.any(Number), expect.any(Number), expect.any(Number), told]);
  });

  test.each<[string, unknown, string]>([
    [
      'ends the wrong way round',
      [['sessions', 2, 1]],
      'Spread, Sessions: its low end is 2 and its high end 1.',
    ],
    [
      'a variable twice',
      [
        ['sessions', 1, 2],
        ['tickets', 1, 2],
      ],
      'Spread, Sessions: it is given two spreads.',
    ],
    [
      'an end that a share does not take',
      [['ρ', 0.5, 65]],
      'Spread, Resolution rate is 65; it must be between 0 and 1.',
    ],
    [
      'what the traffic does not have',
      [['interactions per session', 3, 5]],
      'Spread, Interactions per session: it is not known in the traffic, so there is nothing to vary.',
    ],
  ])('%s: one sentence', (_, spread, told) => {
    expect(cell('SIMULATE', OFFERS, TRAFFIC, spread)).toBe(`#VALUE! ${told}`);
  });

  test('2,000,000 trials × offers × channels, and no more: more is for the task pane', () => {
    const many = [OFFERS[0], ...Array.from({ length: 21 }, (_, index) => [`O${index}`, 'session', 1])];
    expect(cell('SIMULATE', many, TRAFFIC, none, 100_000)).toBe(
      '#VALUE! trials is 100000; it must be at most 95238 here: a cell computes up to 2,000,000 trials × ' +
        'offers × channels; the Risk screen of the task pane takes up to 1,000,000 trials.',
    );
    expect(cell('SIMULATE', many.slice(0, 2), TRAFFIC, none, 100_000)).toBe('Offer');
    expect(cell('SIMULATE', many, TRAFFIC, none, 1_000_000)).toMatch(
      /a whole number from 1 to 100,000 in a cell/,
    );
  });

  test('two currencies cannot be ranked', () => {
    const offers = [
      ['Offer', 'Meter', 'Rate', 'Currency'],
      ['Euro', 'session', 1, 'EUR'],
      ['Dollar', 'session', 1, 'USD'],
    ];
    expect(cell('SIMULATE', offers, TRAFFIC)).toMatch(/^#VALUE! .*Euro is in EUR and Dollar in USD/);
  });
});
