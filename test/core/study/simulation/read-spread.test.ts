import { toDouble } from '../../../../src/core/exact/decimal.js';
import { sentence } from '../../../../src/core/fault/sentence.js';
import type { Cell } from '../../../../src/core/grid/cell.js';
import { readSpread } from '../../../../src/core/study/simulation/read-spread.js';

function read(cells: Cell[][]) {
  const spreads = readSpread(cells, 'spread');
  return spreads.ok
    ? spreads.value.map(({ lever, low, high }) => [lever, toDouble(low), toDouble(high)])
    : spreads.faults.map(sentence);
}

test('rows of variable, low and high, whatever the words, with or without a header, blank rows left out', () => {
  const wanted = [
    ['sessions', 40_000, 60_000],
    ['resolution rate', 0.55, 0.75],
  ];
  expect(
    read([
      ['Tickets', 40_000, 60_000],
      ['ρ', '55%', '75%'],
    ]),
  ).toEqual(wanted);
  expect(
    read([
      ['Variable', 'Low (P10)', 'High (P90)'],
      ['Sessions', 40_000, 60_000],
      [null, null, null],
      ['Resolution_rate', 0.55, 0.75],
      [0, 0, 0],
    ]),
  ).toEqual(wanted);
});

test.each<[string, Cell[][]]>([
  ['one blank cell', [[null]]],
  ['a 0 for it', [[0]]],
  ['a header alone', [['Variable', 'Low', 'High']]],
  ['nothing', []],
])('none where there is %s', (_, cells) => {
  expect(read(cells)).toEqual([]);
});

const TAKES = 'it takes three columns, the variable, low and high.';

test.each<[string[], Cell[][]]>([
  [[`spread: it is 1 × 1 cells; ${TAKES}`], [['abc']]],
  [[`spread: it is 1 × 1 cells; ${TAKES}`], [['sessions']]],
  [[`spread: it is 2 × 2 cells; ${TAKES}`], Array.from({ length: 2 }, () => ['sessions', 1])],
  // A variable is no header: what stands there without its ends is a mistake.
  [
    [
      'spread, row 1, low is blank; it must be a number.',
      'spread, row 1, high is blank; it must be a number.',
    ],
    [['sessions', null, null]],
  ],
  [
    [
      'spread, row 2, variable is "sesions"; the nearest known is "sessions", it takes sessions, resolution rate, interactions per session, handover share, price level, seats or exchange rate.',
    ],
    [
      ['Variable', 'Low', 'High'],
      [null, null, null],
      ['sesions', 1, 2],
    ],
  ],
  [
    [
      'spread, row 1, variable is blank; it must be sessions, resolution rate, interactions per session, handover share, price level, seats or exchange rate.',
    ],
    [[null, 1, 2]],
  ],
  [['spread, row 1, low is "few"; it must be a number.'], [['seats', 'few', 2]]],
  [['spread, row 1, high holds #REF!.'], [['seats', 1, { error: '#REF!' }]]],
])('%j', (words, cells) => {
  expect(read(cells)).toEqual(words);
});

test('a human cost is no variable: it is on no invoice', () => {
  expect(read([['human cost', 4, 6]])).toEqual([expect.stringContaining('"human cost"')]);
});
