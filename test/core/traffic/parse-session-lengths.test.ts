import type { Cell } from '../../../src/core/grid/cell.js';
import { sentence } from '../../../src/core/fault/sentence.js';
import {
  parseSessionLengths,
  parseSessionLengthRows,
} from '../../../src/core/traffic/parse-session-lengths.js';
import { histogram } from './histogram.js';

const sentences = (cell: Cell) => {
  const turns = parseSessionLengths(cell, 'turns');
  return turns.ok ? [] : turns.faults.map(sentence);
};
const rowSentences = (rows: Cell[][]) => {
  const turns = parseSessionLengthRows(rows, 'turns');
  return turns.ok ? [] : turns.faults.map(sentence);
};

test.each([null, '', '  ', 0])('a blank (%p) is no statement about turns', (cell) => {
  expect(parseSessionLengths(cell, 'turns')).toEqual({ ok: true, value: undefined });
});

test.each([
  ['Poisson', 'poisson'],
  [' GEOMETRIC ', 'geometric'],
  ['mean', 'mean'],
])('%p is a word', (cell, kind) => {
  expect(parseSessionLengths(cell, 'turns')).toEqual({ ok: true, value: { kind } });
});

test('histogram text and the same rows in a range, with or without a header, are the same spread', () => {
  const expected = histogram([1, 120], [2, 340], [3, 210]);
  expect(expected.mean.toDecimalPlaces(6).toString()).toBe('2.134328');
  expect(parseSessionLengths('1: 120; 2: 340; 3: 210', 'turns')).toEqual({ ok: true, value: expected });
  expect(parseSessionLengths('1:120\n2:340;3:210;', 'turns')).toEqual({ ok: true, value: expected });
  const rows: Cell[][] = [
    ['Replies', 'Sessions'],
    [1, 120],
    [null, ''],
    [0, 0],
    [2, '340'],
    [3, 210],
  ];
  expect(parseSessionLengthRows(rows, 'turns')).toEqual({ ok: true, value: expected });
});

test('a range of blanks is no statement about turns', () => {
  expect(
    parseSessionLengthRows(
      [
        [null, ''],
        [0, 0],
      ],
      'turns',
    ),
  ).toEqual({ ok: true, value: undefined });
});

test('rows need not rise, and a length that never occurred counts 0', () => {
  expect(histogram([10, 1], [2, 3], [5, 0]).mean.toString()).toBe('4');
});

test('a word that is not known is answered with the nearest', () => {
  expect(sentences('poison')).toEqual([
    expect.stringMatching(/^turns is "poison"; the nearest known is "poisson"/),
  ]);
  expect(sentences(4)[0]).toMatch(/^turns is "4"; .*mean, poisson, geometric or measured rows/);
  expect(sentences(true)[0]).toMatch(/^turns is "TRUE"/);
});

test('an error in the cell comes out as that error', () => {
  expect(parseSessionLengths({ error: '#REF!' }, 'turns')).toMatchObject({
    faults: [{ kind: 'passed', got: '#REF!' }],
  });
  expect(parseSessionLengthRows([[{ error: '#N/A' }, 2]], 'turns')).toMatchObject({
    faults: [{ kind: 'passed', got: '#N/A' }],
  });
});

test.each([
  ['1: 120; 2', ['turns, row 2: "2" is not replies: conversations, as in 1: 120.']],
  ['1: 2: 3', ['turns, row 1: "1: 2: 3" is not replies: conversations, as in 1: 120.']],
  ['0: 120', ['turns, row 1, replies is "0"; it must be a number of 1 or more.']],
  [
    '1: -2; x: 3',
    [
      'turns, row 1, sessions is "-2"; it must be a number of 0 or more.',
      'turns, row 2, replies is "x"; it must be a number of 1 or more.',
    ],
  ],
  ['4: 1; 4.0: 2', ['turns, row 2: 4 is in an earlier row too.']],
  ['4: 0; 5: 0', ['turns: the histogram counts no conversations.']],
  [':', ['turns, row 1: the number of replies is missing.']],
])('%p names every row at fault', (text, expected) => {
  expect(sentences(text)).toEqual(expected);
});

test('a range that is not two columns wide, or has no numbers, is a fault', () => {
  expect(rowSentences([[1, 2, 3]])).toEqual([
    'turns: a histogram takes two columns, replies and conversations.',
  ]);
  expect(rowSentences([['Replies', 'Sessions']])).toEqual(['turns: the histogram counts no conversations.']);
  expect(
    rowSentences([
      [1, 2],
      ['many', 3],
    ]),
  ).toEqual(['turns, row 2, replies is "many"; it must be a number of 1 or more.']);
});
