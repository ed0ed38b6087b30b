import { call, cell, errorIn, HostError, spill } from './host.js';

const OFFERS = [
  ['Offer', 'Meter', 'Rate', 'Committed units', 'Overage rate', 'Seats', 'Seat price', 'One-off fee'],
  ['Outcome', 'resolution', 1.5, 500, 2, 6, 39, 2400],
];
const TRAFFIC = [
  ['Channel', 'Sessions', 'Interactions per session', 'Resolution rate', 'Human cost'],
  ['Chat', 1000, 4, 0.6, 6],
  ['Email', 200, 2, 0.5, 8],
];
const RAMP = [
  ['Month', 'Resolution rate'],
  [1, 0.4],
  [3, 0.7],
];
const SEASON = [[1, 1, 1, 1, 1, 1, 0.5, 0.5, 1, 1, 2, 2]];
const SPREAD = [
  ['Variable', 'Low', 'High'],
  ['sessions', 900, 1500],
  ['resolution rate', 0.5, 0.7],
];

/** A call of each study that works: its arguments in order, by name. */
interface Sample {
  readonly id: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** Arguments that must be there, tables as a whole, and where 0 says the same as a blank. */
  readonly required: readonly string[];
  readonly tables: readonly string[];
  readonly zeroIsBlank: readonly string[];
  /** A number that an argument does not take, and what it is told. */
  readonly refused: Readonly<Record<string, readonly [unknown, string]>>;
  /** Arguments that another one needs, and what is told where they are blank. */
  readonly missed?: Readonly<Record<string, string>>;
}

const FUTURE = { growth: 0.02, ramp: RAMP, season: SEASON };
const FUTURE_REFUSED: Sample['refused'] = {
  months: [1.5, 'months is 1.5; it must be a whole number from 1 to 600.'],
  growth: [-1, 'growth is -1; it must be above -1 (-100%).'],
  ramp: [0.6, 'ramp: it is 1 × 1 cells; it takes two columns, the month and the resolution rate.'],
  season: ['abc', 'season: it is 1 × 1 cells; it takes 12 factors, one for each month from month 1,'],
  offerName: ['Outcom', 'offerName is "Outcom"; no offer has that name; the nearest is Outcome.'],
  start: [202607, 'start is 202607; it must be a date from 1990 to 2100, such as 2026-07-01'],
};

const SAMPLES: readonly Sample[] = [
  {
    id: 'COST_FORECAST',
    args: {
      months: 6,
      ...FUTURE,
      view: 'cash',
      offerName: 'Outcome',
      start: 46_204,
      fiscalYearStarts: 10,
      actuals: [
        ['Month', 'Sessions', 'Resolution rate', 'Invoiced'],
        [2, 1100, 0.5, 1800],
      ],
      table: 'forecast',
      layout: 'down',
    },
    required: ['months'],
    tables: ['ramp', 'season', 'actuals'],
    zeroIsBlank: [
      ...['months', 'growth', 'ramp', 'season', 'view', 'offerName', 'start', 'fiscalYearStarts'],
      ...['actuals', 'table', 'layout'],
    ],
    refused: {
      ...FUTURE_REFUSED,
      view: ['year', 'view is "year"; it takes accrual or cash.'],
      fiscalYearStarts: [13, 'fiscalYearStarts is 13; it must be a whole number from 1 to 12.'],
      actuals: ['abc', 'Actuals: it has no header row with Month, Sessions or Invoiced;'],
      table: ['channel costs', 'table is "channel costs"; the nearest known are'],
      layout: ['sideways', 'layout is "sideways"; it takes down or across.'],
    },
    missed: {
      start: '#VALUE! fiscalYearStarts: fiscal years need a start, the month that is month 1.',
    },
  },
  {
    id: 'BUSINESS_CASE',
    args: {
      months: 6,
      currentPlatformCost: 100,
      discountRate: 0.08,
      handleTimeUplift: 0.1,
      offerName: 'Outcome',
      ...FUTURE,
      handleMinutes: 10,
      table: 'summary',
      start: 46_204,
      realisationRate: 0.4,
      realisationRamp: [
        ['Month', 'Realisation rate'],
        [1, 0],
        [6, 0.5],
      ],
    },
    required: [],
    tables: ['ramp', 'season', 'realisationRamp'],
    zeroIsBlank: [
      'months',
      'currentPlatformCost',
      'discountRate',
      'handleTimeUplift',
      'offerName',
      'growth',
      'ramp',
      'season',
      'handleMinutes',
      'table',
      'start',
      'realisationRamp',
    ],
    refused: {
      ...FUTURE_REFUSED,
      currentPlatformCost: [-1, 'currentPlatformCost is -1; it must be a number of 0 or more.'],
      discountRate: [-1, 'discountRate is -1; it must be above -1 (-100%).'],
      handleTimeUplift: [-1.5, 'handleTimeUplift is -1.5; it must be -1 (-100%) or more.'],
      handleMinutes: [-1, 'handleMinutes is -1; it must be a number of 0 or more.'],
      realisationRate: [40, 'realisationRate is 40; it must be between 0 and 1 (enter 40% or 0.4).'],
      realisationRamp: [
        0.6,
        'realisationRamp: it is 1 × 1 cells; it takes two columns, the month and the share that is released.',
      ],
      table: ['sumary', 'table is "sumary"; the nearest known is "summary", it takes summary or months.'],
    },
  },
  {
    id: 'BUDGET_VARIANCE',
    args: {
      actuals: [
        ['Month', 'Sessions', 'Resolution rate', 'Invoiced'],
        [2, 1100, 0.5, 1800],
      ],
      offerName: 'Outcome',
      ...FUTURE,
      start: 46204,
      months: 24,
      view: 'cash',
    },
    required: ['actuals'],
    tables: ['actuals', 'ramp', 'season'],
    zeroIsBlank: ['actuals', 'growth', 'ramp', 'season', 'view', 'offerName', 'months'],
    refused: {
      ...FUTURE_REFUSED,
      start: [7, 'start is 7;'],
      actuals: ['abc', 'Actuals: it has no header row with Month, Sessions or Invoiced;'],
      view: ['year', 'view is "year"; it takes cash or accrual.'],
    },
  },
  {
    id: 'TORNADO',
    args: { swing: 0.2, metric: 'monthly total', offerName: 'Outcome' },
    required: [],
    tables: [],
    zeroIsBlank: ['swing', 'metric', 'offerName'],
    refused: {
      swing: [1, 'swing is 1; it must be above 0 and below 1, such as 10% or 0.1.'],
      metric: ['cost', 'metric is "cost"; the nearest known are'],
      offerName: ['Outcom', 'offerName is "Outcom"; no offer has that name; the nearest is Outcome.'],
    },
  },
  {
    id: 'SIMULATE',
    args: { spread: SPREAD, trials: 500, seed: 7, budget: 1500, result: 'monthly total' },
    required: [],
    tables: ['spread'],
    zeroIsBlank: ['spread', 'trials', 'seed', 'budget', 'result'],
    refused: {
      spread: ['sessions', 'spread: it is 1 × 1 cells; it takes three columns, the variable, low and high.'],
      trials: [
        100_001,
        'trials is 100001; it must be a whole number from 1 to 100,000 in a cell; the Risk screen of the task pane',
      ],
      seed: [0.5, 'seed is 0.5; it must be a whole number of at most 15 digits.'],
      budget: [-1, 'budget is -1; it must be a number of 0 or more.'],
      result: [
        'distribtion',
        'result is "distribtion"; the nearest known is "distribution", it takes monthly total, effective cost per resolution or distribution.',
      ],
    },
  },
  {
    id: 'COMMITMENT_TEST',
    args: { volumes: [[900], [1200], [null], [1500]], offerName: 'Outcome' },
    required: ['volumes'],
    tables: ['volumes'],
    zeroIsBlank: ['offerName'],
    refused: {
      volumes: ['many', 'volumes is "many"; it must be a number of 0 or more.'],
      offerName: ['Outcom', 'offerName is "Outcom"; no offer has that name; the nearest is Outcome.'],
    },
  },
];

const run = ({ id, args }: Sample, changes: Readonly<Record<string, unknown>> = {}) =>
  spill(id, OFFERS, TRAFFIC, ...Object.values({ ...args, ...changes }));

describe.each(SAMPLES.map((sample) => [sample.id, sample] as const))('%s', (id, sample) => {
  const names = Object.keys(sample.args);
  const cellNames = names.filter((name) => !sample.tables.includes(name));
  const works = run(sample);

  test('works: a table under its headers', () => {
    expect(works.length).toBeGreaterThan(1);
    expect(works.flat().filter((value) => String(value).startsWith('#VALUE!'))).toEqual([]);
    expect(works[0]?.every((header) => typeof header === 'string' && header !== '')).toBe(true);
  });

  test('takes a bare value, a range of one cell and text for a number alike', () => {
    expect(call(id, [OFFERS, TRAFFIC, ...Object.values(sample.args)])).toHaveLength(works.length);
    for (const name of cellNames) {
      expect([name, run(sample, { [name]: [[sample.args[name]]] })]).toEqual([name, works]);
      expect([name, run(sample, { [name]: ` ${String(sample.args[name])} ` })]).toEqual([name, works]);
    }
  });

  test.each(names)(
    'a blank %s is the same, however a host sends it, and the default where there is one',
    (name) => {
      const blank = run(sample, { [name]: undefined });
      const zeros = sample.zeroIsBlank.includes(name) ? [0, [[0]]] : [];
      for (const other of ['', ' ', null, [[null]], [['']], ...zeros]) {
        expect([name, other, run(sample, { [name]: other })]).toEqual([name, other, blank]);
      }
      if (sample.required.includes(name)) {
        expect(blank).toEqual([
          [expect.stringMatching(new RegExp(`^#VALUE! ${name} is blank; it must be .+\\.$`))],
        ]);
      } else if (sample.missed?.[name] !== undefined) {
        expect(blank).toEqual([[sample.missed[name]]]);
      } else {
        expect(String(blank[0]?.[0])).not.toMatch(/^#/);
      }
    },
  );

  test.each(names)('an error in %s comes out as the same error, with a sentence', (name) => {
    for (const code of ['#REF!', '#DIV/0!', '#NAME?', '#NUM!']) {
      expect(run(sample, { [name]: errorIn(code) })).toEqual([[code]]);
    }
    expect(run(sample, { [name]: errorIn('#N/A', 'Ask the vendor.') })).toEqual([['#N/A Ask the vendor.']]);
    expect(run(sample, { [name]: errorIn('#VALUE!') })).toEqual([[`#VALUE! ${name} holds #VALUE!.`]]);
  });

  for (const name of sample.tables) {
    test(`an error anywhere in the range ${name} comes out as the same error`, () => {
      const rows = (sample.args[name] as unknown[][]).map((row) => [...row]);
      (rows.at(-1) as unknown[])[0] = errorIn('#REF!');
      expect(run(sample, { [name]: rows })).toEqual([['#REF!']]);
    });
  }

  test('an error in either table of a call comes out of it', () => {
    const broken = [TRAFFIC[0], ['Chat', errorIn('#REF!'), 4, 0.6, 6]];
    expect(spill(id, OFFERS, broken, ...Object.values(sample.args))).toEqual([['#REF!']]);
    expect(cell(id, errorIn('#N/A', 'No offers.'), TRAFFIC, ...Object.values(sample.args))).toMatch(/^#N\/A/);
  });

  test.each(cellNames)('a list in %s says that a table takes one', (name) => {
    const value = sample.args[name];
    expect(run(sample, { [name]: [[value], [value]] })).toEqual([
      [`#VALUE! ${name}: it is 2 × 1 cells; one table takes one at a time.`],
    ]);
  });

  test.each(names)('%s that cannot be: one sentence', (name) => {
    const [value, told] = sample.refused[name] ?? [];
    const [[only]] = run(sample, { [name]: value }) as [[string]];
    expect(only.slice(0, 8 + (told ?? '').length)).toBe(`#VALUE! ${told ?? ''}`);
    expect(only.endsWith('.')).toBe(true);
  });

  test('a host without a single argument gets an answer too', () => {
    expect(call(id, [])).toEqual([[expect.any(HostError)]]);
  });
});

describe('an argument that the answer does not use', () => {
  test('is not checked, but an error in it comes out', () => {
    const months = (discountRate: unknown, handleMinutes: unknown) =>
      spill(
        'BUSINESS_CASE',
        OFFERS,
        TRAFFIC,
        2,
        0,
        discountRate,
        0,
        'Outcome',
        0,
        null,
        null,
        handleMinutes,
        'months',
      );
    expect(months(-5, 'many')).toEqual(months(0.08, 10));
    expect(months(0, errorIn('#REF!'))).toEqual([['#REF!']]);
    const costs = (budget: unknown) =>
      spill('SIMULATE', OFFERS, TRAFFIC, SPREAD, 100, 1, budget, 'effective cost per resolution');
    expect(costs('many')).toEqual(costs(5000));
    expect(costs(errorIn('#REF!'))).toEqual([['#REF!']]);
  });
});
