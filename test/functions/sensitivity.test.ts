import { cell, errorIn, spill } from './host.js';

const OFFERS = [
  ['Offer', 'Meter', 'Rate', 'Platform fee'],
  ['Outcome', 'resolution', 0.99, null],
  ['Window', 'session', 0.8, 100],
];
const TRAFFIC = [
  ['Channel', 'Sessions', 'Interactions per session', 'Resolution rate', 'Human cost'],
  ['Chat', 1000, 4, 0.5, 6],
  ['Email', 3000, 2, 0.7, 4],
];
const study = (...rest: unknown[]) => spill('SENSITIVITY', OFFERS, TRAFFIC, ...rest);
const none = undefined;

describe('SENSITIVITY', () => {
  test('one variable: values as a row or a column, "" and 0 for what is left out', () => {
    const wanted = [
      ['Resolution rate', 'Effective cost per resolution'],
      [0.5, 1.65],
      [1, 0.825],
    ];
    expect(study('resolution rate', [[0.5], [1]], none, none, none, 'Window')).toEqual(wanted);
    expect(study('ρ', [[0.5, '100%']], '', [[0]], 0, 'window ')).toEqual(wanted);
  });

  test('two variables: values down and across, and a corner that says which is which', () => {
    expect(study('Sessions', [[1000], [4000]], 'resolution_rate', [[0.5, 1]], 'Bill', 'Outcome')).toEqual([
      ['Monthly total: Sessions down, Resolution rate across', 0.5, 1],
      [1000, 495, 990],
      [4000, 1980, 3960],
    ]);
  });

  test.each([
    ['effective cost per resolution', 1.32],
    ['cost per session', 0.825],
    ['cost per interaction', 0.33],
    ['monthly total', 3300],
    ['usage charge', 3200],
    ['fixed fees', 100],
    ['failure spend', 1200],
    ['human cost', 500 * 6 + 3000 * 4 * 0.25],
    ['total cost', 9300],
  ])('%s, today’s blend kept where it is not the variable', (metric, wanted) => {
    const values = metric === 'cost per interaction' ? 2.5 : 0;
    const lever = metric === 'cost per interaction' ? 'interactions per session' : 'discount';
    const rates = TRAFFIC.map((row, index) => (index === 0 ? row : [...row.slice(0, 3), 0.625, row[4]]));
    const people = metric === 'human cost' || metric === 'total cost';
    const traffic = people ? TRAFFIC.map((row) => row.map((own) => (own === 0.7 ? 0.75 : own))) : rates;
    const [, row] = spill('SENSITIVITY', OFFERS, traffic, lever, values, none, none, metric, 'Window');
    expect(row?.[1]).toBeCloseTo(wanted, 12);
  });

  test('a value or case that cannot be had keeps its own error, and a blank stays blank', () => {
    const closed = [
      ['Offer', 'Meter', 'Tiers'],
      ['A', 'session', '1 to 5000'],
    ];
    const values = [[4000], [6000], [null], [-1], ['many'], [errorIn('#REF!')], [0]];
    const [, ...rows] = spill('SENSITIVITY', closed, TRAFFIC, 'sessions', values, none, none, 'total');
    const negative = '#VALUE! rowValues is -1; it must be a number of 0 or more.';
    const worded = '#VALUE! rowValues is "many"; it must be a number of 0 or more.';
    expect(rows).toEqual([
      [4000, 4000],
      [6000, expect.stringMatching(/^#VALUE! .*the last tier ends at 5000/)],
      ['', ''],
      [negative, negative],
      [worded, worded],
      ['#REF!', '#REF!'],
      [0, 0],
    ]);
    expect(cell('SENSITIVITY', closed, TRAFFIC, 'ρ', 0)).toBe('Resolution rate');
    expect(spill('SENSITIVITY', closed, TRAFFIC, 'ρ', 0)[1]).toEqual([0, '#DIV/0!']);
  });

  test('a histogram of the traffic is kept unless interactions per session vary', () => {
    const traffic = [
      ['Channel', 'Sessions', 'Turns', 'Resolution rate'],
      ['Chat', 1000, '1: 1; 9: 1', 0.5],
    ];
    const offers = [
      ['Offer', 'Meter', 'Rate', 'Session cap'],
      ['A', 'interaction', 0.1, 0.5],
    ];
    const bill = (lever: string, value: number) =>
      spill('SENSITIVITY', offers, traffic, lever, value, none, none, 'total')[1]?.[1];
    expect(bill('sessions', 1000)).toBe(300);
    expect(bill('interactions per session', 5)).toBe(500);
  });

  test.each([
    ['a seat charge', ['Offer', 'Meter', 'Rate'], ['A', 'seat', 50], 500],
    [
      'a seat price beside another charge',
      ['Offer', 'Meter', 'Rate', 'Seat price'],
      ['A', 'session', 0.1, 30],
      400,
    ],
    [
      'included units by seat',
      ['Offer', 'Meter', 'Rate', 'Included units per seat'],
      ['A', 'session', 1, 20],
      800,
    ],
  ])('seats that the table leaves blank are tried: 10 under %s', (_, header, row, wanted) => {
    const traffic = [TRAFFIC[0], ['Chat', 1000, 4, 0.5, 6]];
    const bill = (offers: unknown[][]) =>
      spill('SENSITIVITY', offers, traffic, 'seats', 10, none, none, 'total');
    expect(bill([header, row])).toEqual([
      ['Seats', 'Monthly total'],
      [10, wanted],
    ]);
    expect(
      bill([
        [...header, 'Seats'],
        [...row, null],
      ]),
    ).toEqual([
      ['Seats', 'Monthly total'],
      [10, wanted],
    ]);
    expect(
      bill([
        [...header, 'Seats'],
        [...row, 3],
      ]),
    ).toEqual([
      ['Seats', 'Monthly total'],
      [10, wanted],
    ]);
  });

  test.each<[string, unknown[], string]>([
    ['no variable', [none, [[1]]], 'rowVariable is blank; it must be resolution rate, sessions,'],
    ['an unknown one', ['sesions', [[1]]], 'rowVariable is "sesions"; the nearest known is "sessions"'],
    ['no values', ['sessions', [[null], ['']]], 'rowValues is blank; it must be numbers to try, each'],
    [
      'a block of values',
      [
        'sessions',
        [
          [1, 2],
          [3, 4],
        ],
      ],
      'rowValues: they are 2 × 2 cells',
    ],
    ['values without their variable', ['sessions', [[1]], none, [[1]]], 'columnVariable is blank'],
    ['a variable without values', ['sessions', [[1]], 'discount'], 'columnValues is blank'],
    [
      'the same variable twice',
      ['sessions', [[1]], 'tickets', [[1]], none, 'Window'],
      'columnVariable: it is sessions, and so',
    ],
    ['an unknown metric', ['sessions', [[1]], none, none, 'cost'], 'metric is "cost"; the nearest known are'],
    [
      'several offers and no name',
      ['sessions', [[1]]],
      'offerName: it is blank, and the range holds Outcome',
    ],
    [
      'a list of names',
      ['sessions', [[1]], none, none, none, [['Outcome'], ['Window']]],
      'offerName: it is 2 × 1',
    ],
  ])('%s: one sentence', (_, args, sentence) => {
    const [[only]] = study(...args) as [[string]];
    expect(only.slice(0, 8 + sentence.length)).toBe(`#VALUE! ${sentence}`);
  });
});
