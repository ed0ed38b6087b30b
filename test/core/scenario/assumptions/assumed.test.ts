import { toDouble } from '../../../../src/core/exact/decimal.js';
import { readNumber } from '../../../../src/core/grid/number.js';
import {
  ASSUMED,
  ASSUMED_FIGURES,
  assumedByDefault,
  type Assumed,
  type AssumedId,
} from '../../../../src/core/scenario/assumptions/assumed.js';

const figures = Object.entries<Assumed>(ASSUMED);

test('every default is a value that its figure takes', () => {
  const refused = figures.filter(([, { byDefault, range }]) => {
    const value = byDefault === undefined ? undefined : readNumber(byDefault, '', range);
    return value?.ok === false;
  });
  expect(refused.map(([id]) => id)).toEqual([]);
  expect(ASSUMED_FIGURES).toEqual([...figures.map(([id]) => id), 'Rank by']);
});

test('every figure says what it is, and a default that somebody published says whose it is', () => {
  expect(figures.filter(([, { says }]) => says === '').map(([id]) => id)).toEqual([]);
  const sourced = figures.filter(([, { source }]) => source !== undefined).map(([id]) => id);
  expect(sourced).toEqual([
    'Months',
    'Review months',
    'Budgeted resolution rate',
    'Guaranteed resolution rate',
    'Guarantee months',
    'Guarantee refund',
    'Guarantee limit',
  ]);
});

test.each<[AssumedId, number | undefined]>([
  ['Months', 24],
  ['Budgeted resolution rate', undefined],
  ['Guarantee limit', 1_000_000],
  ['Guaranteed resolution rate', undefined],
  ['Handle minutes', undefined],
  ['Budget', undefined],
])('%s is %j where nothing is said', (id, wanted) => {
  const value = assumedByDefault(id);
  expect(value && toDouble(value)).toBe(wanted);
});

test.each<[AssumedId, number, boolean]>([
  ['Growth', -0.99, true],
  ['Growth', -1, false],
  ['Discount rate', -1, false],
  ['Handle time uplift', -1, true],
  ['Handle time uplift', -1.01, false],
  ['Months', 60, true],
  ['Months', 61, false],
  ['Months', 1.5, false],
  ['Trials', 1_000_000, true],
  ['Trials', 1_000_001, false],
  ['Swing', 1, false],
  ['Seed', -5, true],
  ['Seed', 0.5, false],
  ['Seed', 1e15, false],
  ['Budgeted resolution rate', 65, false],
])('%s of %j is taken: %j', (id, value, isTaken) => {
  expect(readNumber(value, id, ASSUMED[id].range).ok).toBe(isTaken);
});
