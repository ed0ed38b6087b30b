import { toDouble } from '../../../src/core/exact/decimal.js';
import { sentence } from '../../../src/core/fault/sentence.js';
import type { Cell } from '../../../src/core/grid/cell.js';
import { readRamp } from '../../../src/core/traffic/read-ramp.js';

function read(cells: Cell[][]) {
  const ramp = readRamp(cells, 'ramp');
  return ramp.ok
    ? ramp.value.map(({ month, share }) => [toDouble(month), toDouble(share)])
    : ramp.faults.map(sentence);
}

test('rows of month and rate, with or without a header, numbers or plain text, blank rows left out', () => {
  const wanted = [
    [1, 0.4],
    [4.5, 0.675],
  ];
  expect(
    read([
      [1, 0.4],
      [4.5, 0.675],
    ]),
  ).toEqual(wanted);
  expect(
    read([
      ['Month', 'Rate'],
      [null, ''],
      ['1', '40%'],
      [0, 0],
      [4.5, 0.675],
      [null, null],
    ]),
  ).toEqual(wanted);
});

test.each<[string, Cell[][]]>([
  ['one blank cell', [[null]]],
  ['a 0 for it', [[0]]],
  [
    'blank rows',
    [
      ['', ''],
      [null, null],
    ],
  ],
  ['a header alone', [['Month', 'Resolution rate']]],
  ['nothing', []],
])('none where there is %s', (_, cells) => {
  expect(read(cells)).toEqual([]);
});

test('a rate of 0 in a month is a milestone', () => {
  expect(read([[1, 0]])).toEqual([[1, 0]]);
});

test.each<[string, Cell[][]]>([
  ['ramp: it is 1 × 1 cells; it takes two columns, the month and the resolution rate.', [['60%']]],
  ['ramp: it is 1 × 1 cells; it takes two columns, the month and the resolution rate.', [['abc']]],
  ['ramp: it is 1 × 3 cells; it takes two columns, the month and the resolution rate.', [[1, 0.4, 'Note']]],
  ['ramp, row 1, month is 0.5; it must be a month, counted from 1.', [[0.5, 0.4]]],
  ['ramp, row 1, month is blank; it must be a month, counted from 1.', [[null, 0.4]]],
  ['ramp, row 1, month is "soon"; it must be a month, counted from 1.', [['soon', 0.4]]],
  ['ramp, row 1, resolution rate is 40; it must be between 0 and 1 (enter 40% or 0.4).', [[1, 40]]],
  ['ramp, row 1, resolution rate is blank; it must be between 0 and 1.', [[1, null]]],
  ['ramp, row 1, resolution rate holds #REF!.', [[1, { error: '#REF!' }]]],
])('%s', (words, cells) => {
  expect(read(cells)).toEqual([words]);
});

test('all that is wrong, each with its row below the header, blank rows counted', () => {
  expect(
    read([
      ['Month', 'Rate'],
      [4, 0.5],
      [null, null],
      [4, 0.6],
      [9, 65],
    ]),
  ).toEqual([
    'ramp, row 3: month 4 comes after month 4; the months must rise.',
    'ramp, row 4, resolution rate is 65; it must be between 0 and 1 (enter 65% or 0.65).',
  ]);
});

test('a header may name a column of channels; the months rise in each of them', () => {
  const head = ['Channel', 'Month', 'Rate'];
  const rows = [
    ['Chat', 1, 0.4],
    ['Voice', 1, 0.2],
    ['chat', 3, 0.6],
    [null, 2, 0.5],
  ];
  const ramp = readRamp([head, ...rows], 'ramp');
  expect(
    ramp.ok && ramp.value.map(({ month, share, channel }) => [channel, toDouble(month), toDouble(share)]),
  ).toEqual([
    ['Chat', 1, 0.4],
    ['Voice', 1, 0.2],
    ['chat', 3, 0.6],
    [undefined, 2, 0.5],
  ]);
  expect(read([head, ...rows, ['Chat', 2, 0.9]])).toEqual([
    'ramp, row 5 (Chat): month 2 comes after month 3; the months must rise.',
  ]);
  expect(read([head, ['Chat', 1, 40]])).toEqual([
    'ramp, row 1 (Chat), resolution rate is 40; it must be between 0 and 1 (enter 40% or 0.4).',
  ]);
});
