import { toDouble } from '../../../src/core/exact/decimal.js';
import { sentence } from '../../../src/core/fault/sentence.js';
import type { Cell } from '../../../src/core/grid/cell.js';
import { isGrowthTable, readGrowth } from '../../../src/core/traffic/read-growth.js';

function read(cells: Cell[][]) {
  const growth = readGrowth(cells, 'growth');
  if (!growth.ok) return growth.faults.map(sentence);
  const { others, channels } = growth.value;
  return [
    ...channels.map((own) => [own.channel, toDouble(own.growth)]),
    ['others', others && toDouble(others)],
  ];
}

test('rows of channel and growth, with or without a header, in any order of columns, blank rows left out', () => {
  const wanted = [
    ['Chat', 0.02],
    ['Voice', -0.05],
    ['others', 0.01],
  ];
  const rows = [
    ['Chat', 0.02],
    ['Voice', '-5%'],
    [null, 0.01],
  ];
  expect(read(rows)).toEqual(wanted);
  expect(read([['Channel', 'Growth'], [null, null], ...rows, ['', '']])).toEqual(wanted);
  expect(read([['Rate', 'Channel'], ...rows.map((row) => [...row].reverse())])).toEqual(wanted);
  expect(read([...rows.slice(0, 2), [' all ', 0.01]])).toEqual(wanted);
  // Hosts send an empty cell as 0, too.
  expect(read([...rows.slice(0, 2), [0, 0.01]])).toEqual(wanted);
  expect(read([[' Chat ', 0.02], ...rows.slice(1)])).toEqual(wanted);
});

test('nothing said is none', () => {
  expect(read([[null, null]])).toEqual([['others', undefined]]);
  expect(read([['Channel', 'Growth']])).toEqual([['others', undefined]]);
});

test.each<[string, Cell[][]]>([
  ['growth, row 1 (Chat), growth is -1; it must be above -1 (-100%).', [['Chat', -1]]],
  [
    'growth, row 2 (Voice), growth is blank; it must be above -1 (-100%).',
    [
      ['Chat', 0.1],
      ['Voice', null],
    ],
  ],
  ['growth, row 1, channel holds #N/A.', [[{ error: '#N/A' }, 0.1]]],
  [
    'growth, row 2: the growth of "chat" appears twice.',
    [
      ['Chat', 0.1],
      ['chat', 0.2],
    ],
  ],
  [
    'growth, row 2: the growth of the other channels appears twice.',
    [
      ['All', 0.1],
      ['', 0.2],
    ],
  ],
  [
    'growth: it is 1 × 3 cells; it takes one number, or two columns, the channel and its growth.',
    [['Chat', 0.1, 2]],
  ],
])('%s', (told, cells) => {
  expect(read(cells)).toEqual([told]);
});

test('numbers that spread over a range are no such rows', () => {
  expect(isGrowthTable([[0.1, 0.2]])).toBe(false);
  expect(isGrowthTable([[0.1], ['Chat']])).toBe(false);
  expect(isGrowthTable([['Chat', 0.2]])).toBe(true);
  expect(isGrowthTable([[null, '']])).toBe(true);
});
