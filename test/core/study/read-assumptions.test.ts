import { toDouble } from '../../../src/core/exact/decimal.js';
import { sentence } from '../../../src/core/fault/sentence.js';
import { NO_ASSUMPTIONS } from '../../../src/core/scenario/assumptions/assumptions.js';
import { evenSeason } from '../../../src/core/scenario/edit/assumptions.js';
import { KNOWN_RAMPS } from '../../../src/core/catalogue/known-ramps.js';
import type { Assumptions } from '../../../src/core/scenario/tables/scenario.js';
import { readAssumptions } from '../../../src/core/study/read-assumptions.js';
import { double, valueOf } from '../../reference/doors.js';

const read = (own: Partial<Assumptions>) => readAssumptions({ ...NO_ASSUMPTIONS, ...own });
const faultsOf = (own: Partial<Assumptions>) => {
  const result = read(own);
  return result.ok ? [] : result.faults.map(sentence);
};

test('nothing said is every default', () => {
  const own = valueOf(readAssumptions());
  expect(own).toEqual(valueOf(read({})));
  expect(own.outlook).toMatchObject({ months: 24, season: undefined, sessions: undefined, ramp: undefined });
  expect(
    [own.outlook.growth, own.caseTerms.discountRate, own.caseTerms.currentPlatformCost].map(toDouble),
  ).toEqual([0, 0, 0]);
  expect(own.caseTerms.handleMinutes).toBeUndefined();
  expect(own.simulation).toMatchObject({ spreads: [], trials: 10_000, seed: 1, budget: undefined });
  expect(own.guarantee).toBeUndefined();
  expect([own.review.every, own.review.budgeted]).toEqual([3, undefined]);
  expect([own.swing, own.busiestMonth].map(toDouble)).toEqual([0.1, 2]);
});

test('figures by their names, whatever their case, numbers or plain text', () => {
  const own = valueOf(
    read({
      figures: {
        months: 36,
        GROWTH: '2%',
        'handle-minutes': 10,
        Budget: 45_000,
        'Guaranteed resolution rate': 0.65,
        'Guarantee limit': 0,
        'Budgeted resolution rate': 0,
        Trials: 500,
        Seed: 7,
        Swing: '20%',
      },
    }),
  );
  expect([own.outlook.months, toDouble(own.outlook.growth)]).toEqual([36, 0.02]);
  expect(double(own.caseTerms.handleMinutes)).toBe(10);
  expect([own.simulation.trials, own.simulation.seed, double(own.simulation.budget)]).toEqual([
    500, 7, 45_000,
  ]);
  expect(double(own.guarantee?.floor)).toBe(0.65);
  expect([own.guarantee?.months, double(own.guarantee?.share), own.guarantee?.most]).toEqual([
    3,
    1,
    undefined,
  ]);
  expect(own.review.budgeted).toBeUndefined();
  expect(toDouble(own.swing)).toBe(0.2);
});

test('a seed or a swing of 0 is one left out, as some hosts send an empty cell', () => {
  const own = valueOf(read({ figures: { Seed: 0, Swing: 0 } }));
  expect([own.simulation.seed, toDouble(own.swing)]).toEqual([1, 0.1]);
});

test('ramp, season and spread as rows by their headers, notes left out', () => {
  const own = valueOf(
    read({
      ramp: KNOWN_RAMPS[1]?.rows ?? [],
      season: Array.from({ length: 12 }, (_, index) => ({ Month: index + 1, Factor: 1 + index / 10 })),
      spread: [{ Variable: 'sessions', Low: 40_000, High: 60_000, Note: 'last year' }],
    }),
  );
  expect(own.outlook.ramp?.map(({ month, share }) => [month, share].map(toDouble))).toEqual([
    [1, 0.4],
    [3, 0.4],
    [4, 0.675],
    [8, 0.675],
    [9, 0.8],
  ]);
  expect(own.outlook.season?.map(toDouble).slice(0, 3)).toEqual([1, 1.1, 1.2]);
  expect(
    own.simulation.spreads.map(({ lever, low, high }) => [lever, toDouble(low), toDouble(high)]),
  ).toEqual([['sessions', 40_000, 60_000]]);
});

test('channels with a growth and a ramp of their own, and freed time that is released by and by', () => {
  const own = valueOf(
    read({
      figures: { Growth: 0.02, 'Realisation rate': 0 },
      ramp: [
        { Month: 1, 'Resolution rate': 0.5 },
        { Month: 1, 'Resolution rate': 0.3, Channel: 'Email' },
      ],
      growth: [{ Channel: 'Email', Growth: '-5%', Note: 'fading' }],
      realisation: [{ Month: 6, 'Realisation rate': 0.4 }],
    }),
  );
  const { outlook, caseTerms } = own;
  expect(outlook.ramp?.map(({ channel, share }) => [channel, toDouble(share)])).toEqual([
    [undefined, 0.5],
    ['Email', 0.3],
  ]);
  expect(outlook.channelGrowth?.map(({ channel, growth }) => [channel, toDouble(growth)])).toEqual([
    ['Email', -0.05],
  ]);
  expect(toDouble(outlook.growth)).toBe(0.02);
  const { realisation } = caseTerms;
  expect(realisation && toDouble(realisation.rate)).toBe(0);
  expect(realisation?.ramp.map(({ month, share }) => [month, share].map(toDouble))).toEqual([[6, 0.4]]);
  const usual = valueOf(read({})).caseTerms.realisation;
  expect([usual && toDouble(usual.rate), usual?.ramp]).toEqual([1, []]);
});

test('what all other channels grow by is the figure, and no row', () => {
  expect(faultsOf({ growth: [{ Growth: 0.1 }] })).toEqual([
    'Growth: the growth of the other channels appears twice.',
  ]);
  expect(faultsOf({ growth: [{ Channel: 'Email', Growth: 'some' }] })).toEqual([
    'Growth, row 1 (Email), growth is "some"; it must be above -1 (-100%).',
  ]);
  expect(faultsOf({ realisation: [{ Month: 1, 'Realisation rate': 40 }] })).toEqual([
    'Realisation, row 1, realisation rate is 40; it must be between 0 and 1 (enter 40% or 0.4).',
  ]);
});

test('all that is wrong, each with its name', () => {
  expect(
    faultsOf({
      figures: { Mnths: 12, Growth: -1, 'Discount rate': 'much', Months: 61, 'Guarantee refund': 50 },
      ramp: [{ Month: 1, 'Resolution rate': 40 }],
      season: [{ Month: 1, Factor: 1 }],
      spread: [{ Variable: 'sesions', Low: 1, High: 2 }],
    }),
  ).toEqual([
    'Assumptions is "Mnths"; no assumption has that name; the nearest is "Months".',
    'Growth is -1; it must be above -1 (-100%).',
    'Discount rate is "much"; it must be above -1 (-100%).',
    'Months is 61; it must be a whole number from 1 to 60.',
    'Guarantee refund is 50; it must be between 0 and 1 (enter 50% or 0.5).',
    'Ramp, row 1, resolution rate is 40; it must be between 0 and 1 (enter 40% or 0.4).',
    'Season: it is 1 × 1 cells; it takes 12 factors, one for each month from month 1, in one row or one column.',
    expect.stringMatching(/^Spread, row 1, variable is "sesions"; the nearest known is "sessions"/),
  ]);
});

test('a first row of words is a row with faults, and no header', () => {
  expect(faultsOf({ ramp: [{ Month: 'first', 'Resolution rate': 'most' }] })).toEqual([
    'Ramp, row 1, month is "first"; it must be a month, counted from 1.',
    'Ramp, row 1, resolution rate is "most"; it must be between 0 and 1, such as 65% or 0.65.',
  ]);
  expect(faultsOf({ spread: [{ Variable: 'weather', Low: 'few', High: 'many' }] })).toEqual([
    expect.stringMatching(/^Spread, row 1, variable is "weather"/),
    expect.stringMatching(/^Spread, row 1, low is "few"/),
    expect.stringMatching(/^Spread, row 1, high is "many"/),
  ]);
  expect(faultsOf({ season: [{ Month: 1, Factor: 'high' }, ...evenSeason().slice(1)] })).toEqual([
    'Season, month 1 is "high"; it must be a number of 0 or more.',
  ]);
});

test('a season that is not twelve months says how many it has', () => {
  expect(faultsOf({ season: evenSeason().slice(1) })).toEqual([
    expect.stringMatching(/^Season: it is 11 × 1 cells; it takes 12 factors/),
  ]);
});
