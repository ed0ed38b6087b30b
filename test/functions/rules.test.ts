import { call, cell, errorIn, HostError, spill } from './host.js';

/** Texts that people read as numbers, and how a sentence says to write them. */
const NO_NUMBERS = {
  $5: '; write 5',
  '$0.99': '; write 0.99',
  '1,000': '; write 1000, or 1.000 if its comma is a decimal one',
  '0,99': '; write 0.99',
  '5 EUR': '; write 5',
  abc: '',
};

/** A call of each function that works: its arguments in order, by name. */
interface Sample {
  readonly id: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** Arguments that a range of cells spreads over; the others are one table as a whole. */
  readonly spread: readonly string[];
  /** Arguments that may be left out in this very call, and where 0 says the same as a blank. */
  readonly optional: readonly string[];
  readonly zeroIsBlank: readonly string[];
  readonly words: Readonly<Record<string, readonly string[]>>;
  readonly shares: readonly string[];
  readonly amounts: readonly string[];
  readonly perRow?: boolean;
}

const METERS = ['Interactions', ' message', 'REPLY', 'replies'];
const EFFECTIVE = {
  args: {
    price: 0.09,
    meter: 'interaction',
    interactionsPerSession: 8,
    resolutionRate: 0.7,
    cap: 0.6,
    capPer: 'session',
    handoverShare: 0.1,
    turns: 'mean',
  },
  spread: [
    'price',
    'meter',
    'interactionsPerSession',
    'resolutionRate',
    'cap',
    'capPer',
    'handoverShare',
    'turns',
  ],
  optional: ['capPer', 'handoverShare', 'turns', 'cap'],
  zeroIsBlank: ['cap', 'capPer', 'turns'],
  words: {
    meter: METERS,
    capPer: ['Session', 'sessions ', 'conversation', 'ticket'],
    turns: ['MEAN', ' Mean '],
  },
  amounts: ['price', 'cap'],
};
const PAIR = { priceA: 0.99, meterA: 'resolution', priceB: 0.1, meterB: 'interaction' };
const PAIR_WORDS = { meterA: ['Outcome', 'resolutions'], meterB: METERS };

const SAMPLES: readonly Sample[] = [
  {
    id: 'CONVERT_PRICE',
    args: {
      price: 0.1,
      from: 'interaction',
      to: 'resolution',
      interactionsPerSession: 4,
      resolutionRate: 0.7,
    },
    spread: ['price', 'from', 'to', 'interactionsPerSession', 'resolutionRate'],
    optional: [],
    zeroIsBlank: [],
    words: { from: METERS, to: ['Outcome', 'resolutions'] },
    shares: ['resolutionRate'],
    amounts: ['price'],
  },
  { id: 'EFFECTIVE_COST_PER_RESOLUTION', ...EFFECTIVE, shares: ['resolutionRate'] },
  {
    id: 'EFFECTIVE_COST_PER_SESSION',
    ...EFFECTIVE,
    optional: [...EFFECTIVE.optional, 'resolutionRate'],
    shares: [],
  },
  {
    id: 'EFFECTIVE_COST_PER_INTERACTION',
    ...EFFECTIVE,
    optional: [...EFFECTIVE.optional, 'resolutionRate'],
    shares: [],
  },
  {
    id: 'CAPPED_COST_PER_SESSION',
    args: { price: 0.09, interactionsPerSession: 8, cap: 0.6, turns: 'mean' },
    spread: ['price', 'interactionsPerSession', 'cap', 'turns'],
    optional: ['cap', 'turns'],
    zeroIsBlank: ['cap', 'turns'],
    words: { turns: ['MEAN', ' Mean '] },
    shares: [],
    amounts: ['price', 'cap'],
  },
  {
    id: 'BREAKEVEN_RESOLUTION_RATE',
    args: { ...PAIR, interactionsPerSession: 4, handoverShareA: 0.1, handoverShareB: 0.1 },
    spread: [...Object.keys(PAIR), 'interactionsPerSession', 'handoverShareA', 'handoverShareB'],
    optional: ['handoverShareA', 'handoverShareB'],
    zeroIsBlank: [],
    words: PAIR_WORDS,
    shares: ['handoverShareA'],
    amounts: ['priceA', 'priceB'],
  },
  {
    id: 'BREAKEVEN_INTERACTIONS',
    args: { ...PAIR, resolutionRate: 0.7 },
    spread: [...Object.keys(PAIR), 'resolutionRate'],
    optional: [],
    zeroIsBlank: [],
    words: PAIR_WORDS,
    shares: ['resolutionRate'],
    amounts: ['priceA', 'priceB'],
  },
  {
    id: 'BREAKEVEN_PRICE',
    args: {
      meter: 'resolution',
      interactionsPerSession: 4,
      resolutionRate: 0.6,
      humanCost: 6,
      handoverShare: 0.1,
    },
    spread: ['meter', 'interactionsPerSession', 'resolutionRate', 'humanCost', 'handoverShare'],
    optional: ['interactionsPerSession', 'handoverShare'],
    zeroIsBlank: [],
    words: { meter: ['Outcome', 'resolutions'] },
    shares: ['resolutionRate', 'handoverShare'],
    amounts: ['humanCost'],
  },
  {
    id: 'HANDOVER_SHARE',
    args: { share: 0.04, of: 'sessions', resolutionRate: 0.6 },
    spread: ['share', 'of', 'resolutionRate'],
    optional: [],
    zeroIsBlank: [],
    words: { of: ['Session', 'conversations', 'TICKET'] },
    shares: ['share', 'resolutionRate'],
    amounts: [],
  },
  {
    id: 'RATE_INTERVAL',
    args: { resolutions: 65, sessions: 100, confidence: 0.9 },
    spread: ['resolutions', 'sessions', 'confidence'],
    optional: ['confidence'],
    zeroIsBlank: ['confidence'],
    words: {},
    shares: [],
    amounts: ['resolutions', 'sessions'],
    perRow: true,
  },
  {
    id: 'TIERED_CHARGE',
    args: { quantity: 25000, tiers: '0.99 to 5000; 0.85 to 20000; 0.70', mode: 'graduated' },
    spread: ['quantity', 'tiers', 'mode'],
    optional: ['mode'],
    zeroIsBlank: ['mode'],
    words: { mode: ['Graduated', 'GRADUATED '] },
    shares: [],
    amounts: ['quantity'],
  },
  {
    id: 'COMMITTED_CHARGE',
    args: { quantity: 12000, committedUnits: 10000, committedPrice: 1.5, overagePrice: 2 },
    spread: ['quantity', 'committedUnits', 'committedPrice', 'overagePrice'],
    optional: ['committedUnits', 'overagePrice'],
    zeroIsBlank: ['committedUnits', 'overagePrice'],
    words: {},
    shares: [],
    amounts: ['quantity', 'committedUnits', 'committedPrice', 'overagePrice'],
  },
  {
    id: 'PACKAGE_CHARGE',
    args: { quantity: 2001, packageSize: 1000, packagePrice: 49, includedUnits: 100 },
    spread: ['quantity', 'packageSize', 'packagePrice', 'includedUnits'],
    optional: ['includedUnits'],
    zeroIsBlank: ['packageSize'],
    words: {},
    shares: [],
    amounts: ['quantity', 'packageSize', 'packagePrice', 'includedUnits'],
  },
  {
    id: 'OPTIMAL_COMMITMENT',
    args: { volumes: [[8000], [9000], [12000]], committedPrice: 1.5, overagePrice: 2 },
    spread: ['committedPrice', 'overagePrice'],
    optional: [],
    zeroIsBlank: [],
    words: {},
    shares: [],
    amounts: ['volumes', 'committedPrice', 'overagePrice'],
    perRow: true,
  },
];

const run = ({ id, args }: Sample, changes: Readonly<Record<string, unknown>> = {}) =>
  spill(id, ...Object.values({ ...args, ...changes }));
const first = (sample: Sample, changes: Readonly<Record<string, unknown>> = {}) =>
  run(sample, changes)[0]?.[0];

describe.each(SAMPLES.map((sample) => [sample.id, sample] as const))('%s', (_, sample) => {
  const works = run(sample);

  test('works', () => {
    expect(works).toHaveLength(1);
    expect(typeof works[0]?.[0]).toBe('number');
  });

  test('takes a bare value, a range of one cell and a bare row alike', () => {
    const values = Object.values(sample.args);
    expect(call(sample.id, values)).toEqual(works);
    expect(
      call(
        sample.id,
        values.map((value) => (Array.isArray(value) ? (value as unknown[]) : [value])),
      ),
    ).toEqual(works);
  });

  test.each(sample.spread)('%s as a column gives one result a row, each the one of its cell', (name) => {
    const value = sample.args[name];
    expect(run(sample, { [name]: [[value], [value], [value]] })).toEqual([...works, ...works, ...works]);
  });

  test.each(sample.spread)(
    '%s as a row gives one result a column, or says that it takes one column',
    (name) => {
      const value = sample.args[name];
      const spilled = run(sample, { [name]: [[value, value]] });
      if (sample.perRow === true)
        expect(spilled).toEqual([[expect.stringMatching(/^#VALUE! .*takes one column\.$/)]]);
      else expect(spilled).toEqual([[works[0]?.[0], works[0]?.[0]]]);
    },
  );

  test('columns of unlike length: a cell without a partner is #N/A naming both sizes', () => {
    const [one = '', two = ''] = sample.spread;
    const spilled = run(sample, {
      [one]: [[sample.args[one]], [sample.args[one]]],
      [two]: [[sample.args[two]], [sample.args[two]], [sample.args[two]]],
    });
    expect(spilled).toEqual([
      ...works,
      ...works,
      works[0]?.map((): unknown => expect.stringMatching(/^#N\/A /)),
    ]);
    expect(spilled[2]?.[0]).toBe(
      `#N/A This cell has no partner in ${one}: ${one} is 2 × 1 cells, ${two} is 3 × 1 cells.`,
    );
  });

  test('a row against a column gives the grid', () => {
    const [one = '', two = ''] = sample.spread;
    const spilled = run(sample, {
      [one]: [[sample.args[one]], [sample.args[one]]],
      [two]: [[sample.args[two], sample.args[two], sample.args[two]]],
    });
    if (sample.perRow === true) {
      expect(spilled).toEqual([[expect.stringMatching(/2 × 3 cells.*takes one column\.$/)]]);
      return;
    }
    expect(spilled).toEqual(Array.from({ length: 2 }, () => Array.from({ length: 3 }, () => works[0]?.[0])));
  });

  test.each(sample.spread)('a blank cell of the range %s gives "" while the others compute', (name) => {
    const value = sample.args[name];
    const blanks = [null, '', '  ', ...(sample.zeroIsBlank.includes(name) ? [0] : [])];
    const spilled = run(sample, { [name]: [[value], ...blanks.map((blank) => [blank])] });
    expect(spilled).toEqual([...works, ...blanks.map(() => works[0]?.map(() => ''))]);
  });

  test.each(Object.keys(sample.args))(
    'an error in %s comes out as the same error, its neighbours compute',
    (name) => {
      for (const code of ['#REF!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!']) {
        expect(first(sample, { [name]: errorIn(code) })).toBe(code);
      }
      expect(first(sample, { [name]: errorIn('#N/A', 'Ask the vendor.') })).toBe('#N/A Ask the vendor.');
      expect(first(sample, { [name]: errorIn('#VALUE!') })).toBe(`#VALUE! ${name} holds #VALUE!.`);
      if (!sample.spread.includes(name)) return;
      const spilled = run(sample, { [name]: [[errorIn('#REF!')], [sample.args[name]]] });
      expect(spilled).toEqual([works[0]?.map(() => '#REF!'), ...works]);
    },
  );

  test.each(Object.keys(sample.args))(
    'a blank %s says the same as null, "" and blanks, and as 0 where 0 means blank',
    (name) => {
      const blank = run(sample, { [name]: undefined });
      const others = [
        '',
        ' ',
        null,
        [[null]],
        [['']],
        ...(sample.zeroIsBlank.includes(name) ? [0, '0', [[0]]] : []),
      ];
      for (const other of others.filter((value) => !(value === '0' && name in sample.words))) {
        expect([name, other, run(sample, { [name]: other })]).toEqual([name, other, blank]);
      }
      if (sample.optional.includes(name)) expect(typeof blank[0]?.[0]).toBe('number');
      else expect(blank[0]?.[0]).toMatch(new RegExp(`^#VALUE! ${name} is blank; it must be .+\\.$`));
    },
  );

  for (const name of sample.shares) {
    test(`${name} is a share: 65 is answered with how to enter it, text with % is one`, () => {
      const meant = `#VALUE! ${name} is 65; it must be between 0 and 1 (enter 65% or 0.65).`;
      expect(first(sample, { [name]: 65 })).toBe(meant);
      expect(first(sample, { [name]: -0.1 })).toBe(`#VALUE! ${name} is -0.1; it must be between 0 and 1.`);
      expect(first(sample, { [name]: `${Number(sample.args[name]) * 100}%` })).toBe(works[0]?.[0]);
    });
  }

  for (const name of sample.amounts) {
    test(`${name} takes plain numbers as text, and nothing negative, written out or boolean`, () => {
      const value = sample.args[name];
      if (!Array.isArray(value)) expect(first(sample, { [name]: ` ${String(value)} ` })).toBe(works[0]?.[0]);
      expect(first(sample, { [name]: -1 })).toBe(`#VALUE! ${name} is -1; it must be ${taken(sample, name)}.`);
      for (const [text, how] of Object.entries(NO_NUMBERS)) {
        expect(first(sample, { [name]: text })).toBe(
          `#VALUE! ${name} is "${text}"; it must be ${taken(sample, name)}${how}.`,
        );
      }
      expect(first(sample, { [name]: true })).toBe(
        `#VALUE! ${name} is TRUE; it must be ${taken(sample, name)}.`,
      );
    });
  }

  for (const [name, words] of Object.entries(sample.words)) {
    test(`${name} knows the words of the trade`, () => {
      for (const word of words)
        expect([word, first(sample, { [name]: word })]).toEqual([word, works[0]?.[0]]);
      expect(first(sample, { [name]: `${words[0] ?? ''}x` })).toMatch(
        new RegExp(`^#VALUE! ${name} is ".+x"; the nearest known is ".+", it takes .+\\.$`),
      );
      expect(first(sample, { [name]: true })).toMatch(
        new RegExp(`^#VALUE! ${name} is "TRUE"; it takes .+\\.$`),
      );
    });
  }

  test('one call over 1,000 rows is 1,000 calls', () => {
    const [name = ''] = sample.spread;
    const spilled = run(sample, { [name]: Array.from({ length: 1000 }, () => [sample.args[name]]) });
    expect(spilled).toEqual(Array.from({ length: 1000 }, () => works[0]));
  });

  test('a host without a single argument gets an answer too', () => {
    for (const result of call(sample.id, []).flat()) expect(result).toBeInstanceOf(HostError);
  });
});

function taken({ zeroIsBlank }: Sample, name: string): string {
  return name === 'packageSize' && zeroIsBlank.includes(name) ? 'a number above 0' : 'a number of 0 or more';
}

describe('an argument that the computation does not use', () => {
  test('is not needed and not checked, but an error in it comes out', () => {
    expect(cell('EFFECTIVE_COST_PER_RESOLUTION', 0.99, 'resolution', undefined, 0.65)).toBe(0.99);
    expect(cell('EFFECTIVE_COST_PER_RESOLUTION', 0.99, 'resolution', 'many', 0.65, undefined, 'week')).toBe(
      0.99,
    );
    expect(cell('EFFECTIVE_COST_PER_RESOLUTION', 0.99, 'resolution', errorIn('#REF!'), 0.65)).toBe('#REF!');
    expect(
      cell('EFFECTIVE_COST_PER_RESOLUTION', 0.8, 'session', undefined, 0.5, undefined, undefined, 5),
    ).toBe(1.6);
    expect(cell('CONVERT_PRICE', 0.5, 'session', 'ticket')).toBe(0.5);
    expect(cell('BREAKEVEN_PRICE', 'session', 'none', 0.5, 6)).toBe(3);
    expect(cell('COMMITTED_CHARGE', 100, undefined, undefined, 2)).toBe(200);
  });
});

describe('sizes', () => {
  test('a result beyond a cell is #NUM!', () => {
    expect(cell('CONVERT_PRICE', 1e308, 'interaction', 'session', 100)).toBe('#NUM!');
    expect(cell('OPTIMAL_COMMITMENT', 1e308, 1e10, 1e12)).toBe(1e308);
    expect(spill('OPTIMAL_COMMITMENT', 1e308, 1e10, 1e12)).toEqual([[1e308, '#NUM!', '#NUM!']]);
  });

  test('a call that would fill more cells than a workbook bears says so', () => {
    const long = Array.from({ length: 3000 }, () => [1]);
    const wide = [Array.from({ length: 3000 }, () => 1)];
    expect(spill('COMMITTED_CHARGE', long, wide, 1)).toEqual([
      [expect.stringMatching(/^#VALUE! .*3000 × 3000 cells/)],
    ]);
  });

  test('ragged rows are filled with blanks', () => {
    expect(spill('PACKAGE_CHARGE', [[1000, 2000], [3000], []], 1000, 49)).toEqual([
      [49, 98],
      [147, ''],
      ['', ''],
    ]);
  });
});
