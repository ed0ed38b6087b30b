import { cell, spill } from './host.js';

const OFFERS = [
  [
    'Offer',
    'Meter',
    'Rate',
    'Handover share',
    'Platform fee',
    'Included units',
    'Annual minimum',
    'One-off fee',
  ],
  ['Outcome', 'resolution', 0.99, 0.2, 250, 500, 120000, 6000],
  ['Window', 'session', 0.8, null, null, null, null, null],
];
const TRAFFIC = [
  ['Channel', 'Sessions', 'Interactions per session', 'Resolution rate', 'Human cost'],
  ['Chat', 9000, 4, 0.6, 6],
  ['Email', 1000, 2, 0.5, 8],
];
const RAMP = [
  [1, 0.4],
  [6, 0.7],
];
const SEASON = [[1, 1, 1, 1, 1, 1, 0.5, 0.5, 1, 1, 2, 2]];
const near = (value: unknown) => expect.closeTo(Number(value), 8) as number;

describe('FIGURE', () => {
  const [headers = [], ...ranked] = spill('COMPARE', OFFERS, TRAFFIC);

  test.each([
    ['monthly total', 'Monthly total'],
    ['usage charge', 'Usage charge'],
    ['Fixed fees', 'Fixed fees'],
    ['one-off', 'One-off per month'],
    ['cost per session', 'Cost per session'],
    ['ECPR', 'Effective cost per resolution'],
    ['failure spend', 'Failure spend'],
    ['human cost', 'Human cost'],
    ['Total cost', 'Total cost'],
    ['share served', 'Share served'],
  ])('%s is what COMPARE has under %s', (word, header) => {
    for (const row of ranked)
      expect(cell('FIGURE', OFFERS, TRAFFIC, row[1], word)).toBe(row[headers.indexOf(header)]);
  });

  test.each([
    ['sessions', 'Sessions'],
    ['resolutions', 'Resolutions'],
    ['resolution rate', 'Resolution rate'],
    ['usage charge', 'Usage charge'],
    ['monthly fees', 'Monthly fees'],
    ['annual top-up', 'Annual top-up'],
    ['one-off', 'One-off'],
    ['monthly total', 'Total'],
    ['cost per resolution', 'Cost per resolution'],
    ['cumulative', 'Cumulative'],
  ])('%s of a month is what COST_FORECAST has under %s', (word, header) => {
    const plan = spill('COST_FORECAST', OFFERS, TRAFFIC, 18, 0.02, RAMP, SEASON, 'accrual', 'Outcome');
    const column = plan[0]?.indexOf(header) ?? -1;
    const months = plan.slice(1, -1).map((row) => [row[0]]);
    const figures = spill('FIGURE', OFFERS, TRAFFIC, 'Outcome', word, months, 18, 0.02, RAMP, SEASON);
    expect(figures).toEqual(plan.slice(1, -1).map((row) => [row[column]]));
  });

  test('fixed fees of a month are its fees and its part of the top-up; cost per session by its sessions', () => {
    const of = (word: string) => Number(cell('FIGURE', OFFERS, TRAFFIC, 'Outcome', word, 3));
    expect(of('fixed fees')).toBeCloseTo(of('monthly fees') + of('annual top-up'), 8);
    expect(of('total cost')).toBeCloseTo(of('monthly total') + of('human cost'), 8);
    expect(of('cost per session') * of('sessions')).toBeCloseTo(of('monthly total'), 1);
  });

  test('spills over names and figures, and says what is wrong', () => {
    expect(spill('FIGURE', OFFERS, TRAFFIC, [['Window'], ['Outcome']], [['bill', 'sessions']])).toEqual([
      [8000, 10000],
      [cell('BILL', OFFERS, TRAFFIC, null, 'Outcome'), 10000],
    ]);
    expect(cell('FIGURE', OFFERS, TRAFFIC, 'Outcome', 'cumulative')).toBe(
      '#VALUE! figure: cumulative is a figure of months in a row; give the month too.',
    );
    expect(cell('FIGURE', OFFERS, TRAFFIC, 'Outcome', 'bill', 5, 4)).toBe(
      '#VALUE! month: it is 5; the plan ends at 4.',
    );
    expect(cell('FIGURE', OFFERS, TRAFFIC, 'Outcome')).toMatch(/^#VALUE! figure is blank; it must be /);
    expect(cell('FIGURE', OFFERS, TRAFFIC, 'Outcome', 'bill', 1.5)).toMatch(/^#VALUE! month is 1.5; /);
    expect(cell('FIGURE', OFFERS, TRAFFIC, null, 'bill')).toMatch(/^#VALUE! offerName/);
    const none = [TRAFFIC[0], ['Chat', 9000, 4, 0, 6]];
    expect(cell('FIGURE', OFFERS, none, 'Window', 'ECPR')).toBe('#DIV/0!');
  });
});

describe('GOAL_SEEK', () => {
  test('put into the table the value gives the figure of the other offer', () => {
    const rate = cell('GOAL_SEEK', OFFERS, TRAFFIC, 'rate', 'Outcome', null, 'Window');
    const offers = OFFERS.map((row) =>
      row[0] === 'Window' ? ['Window', 'session', rate, ...row.slice(3)] : row,
    );
    const wanted = cell('FIGURE', OFFERS, TRAFFIC, 'Outcome', 'ECPR');
    expect(cell('FIGURE', offers, TRAFFIC, 'Window', 'ECPR')).toEqual(near(wanted));
  });

  test('spills over terms, each with its own answer', () => {
    const terms = [['discount'], ['platform fee'], ['overage rate']];
    const own = spill('GOAL_SEEK', OFFERS, TRAFFIC, terms, 8400, 'monthly total', 'Window');
    expect(own[0]?.[0]).toMatch(
      /^#N\/A No discount leads to monthly total 8400: its values lead to 0 to 8000\.$/,
    );
    expect(own[1]).toEqual([400]);
    expect(own[2]?.[0]).toMatch(/^#VALUE! .*none of its charges has one overage rate/);
  });

  test('a commitment is no commitment to 0 units: more than is used leads there, too', () => {
    const committed = [
      ['Offer', 'Meter', 'Rate', 'Committed units', 'Overage rate'],
      ['One', 'resolution', 0.8, 100, 1],
    ];
    const traffic = [
      ['Channel', 'Sessions', 'Resolution rate'],
      ['Chat', 1000, 0.5],
    ];
    const units = (total: number) =>
      cell('GOAL_SEEK', committed, traffic, 'committed units', total, 'monthly total');
    // 500 resolutions: 250 × 0.80 + 250 × 1.00, and 625 × 0.80 of which 125 are not used.
    expect(units(450)).toBe(250);
    expect(units(500)).toBe(625);
    expect(cell('GOAL_SEEK', committed, traffic, 'overage rate', 80, 'monthly total')).toBe(0);
  });

  test.each([
    [['rate', null], /^#VALUE! target is blank; it must be a number, or the name of an offer/],
    [['rate', 0], /^#VALUE! target is blank; it must be a number, or the name of an offer/],
    [['rate', 'Windw'], /^#VALUE! target is "Windw"; no offer has that name; the nearest is Window\.$/],
    [['rte', 1], /^#VALUE! term is "rte"; the nearest known is "rate"/],
    [[null, 1], /^#VALUE! term is blank; it must be /],
    [['rate', 1, 'bil'], /^#VALUE! metric is "bil"; /],
    [['rate', 1, 'total over the months', 'Window', 0.5], /^#VALUE! months is 0\.5; /],
  ])('%j', (args, told) => {
    const given = args.length < 4 ? [...args, ...Array<null>(3 - args.length).fill(null), 'Window'] : args;
    expect(cell('GOAL_SEEK', OFFERS, TRAFFIC, ...given)).toMatch(told);
  });
});

describe('BRIDGE_OFFERS', () => {
  const there = spill('BRIDGE_OFFERS', OFFERS, TRAFFIC, 'Outcome', 'Window');

  test('each step is that of BRIDGE of either offer, and the last row their effective costs', () => {
    const [a, b] = ['Outcome', 'Window'].map((name) => spill('BRIDGE', OFFERS, TRAFFIC, name));
    expect(there[0]).toEqual(['Step', 'Outcome', 'Window', 'Difference', 'Running cost per resolution']);
    for (const [index, [step, own, other, difference]] of there.slice(1, -1).entries()) {
      expect([step, own, other]).toEqual([a?.[index + 1]?.[0], a?.[index + 1]?.[1], b?.[index + 1]?.[1]]);
      expect(difference).toEqual(near(Number(other) - Number(own)));
    }
    const costs = ['Outcome', 'Window'].map((name) => cell('FIGURE', OFFERS, TRAFFIC, name, 'ECPR'));
    expect(there.at(-1)).toEqual([
      'Effective cost per resolution',
      near(costs[0]),
      near(costs[1]),
      near(Number(costs[1]) - Number(costs[0])),
      near(costs[1]),
    ]);
  });

  test('blank names are the two there are; an offer has no difference to itself', () => {
    expect(spill('BRIDGE_OFFERS', OFFERS, TRAFFIC)).toEqual(there);
    const self = spill('BRIDGE_OFFERS', OFFERS, TRAFFIC, 'Window', 'window ');
    expect(self.slice(1).map((row) => row[3])).toEqual(self.slice(1).map(() => 0));
    expect(cell('BRIDGE_OFFERS', OFFERS, TRAFFIC, 'Window', 'Outcom')).toMatch(/^#VALUE! offerB is "Outcom"/);
  });

  test('two currencies without a rate say what to add', () => {
    const foreign = [
      ['Offer', 'Meter', 'Rate', 'Currency'],
      ['A', 'session', 1, 'USD'],
      ['B', 'session', 1, 'EUR'],
    ];
    expect(cell('BRIDGE_OFFERS', foreign, TRAFFIC)).toMatch(/Currency/);
    expect(cell('GOAL_SEEK', foreign, TRAFFIC, 'rate', 'B', null, 'A')).toMatch(/Currency/);
  });
});
