import { sentence } from '../../../src/core/fault/sentence.js';
import type { Cell } from '../../../src/core/grid/cell.js';
import { findWord, listOf, readWord, wordKey } from '../../../src/core/grid/word.js';
import { inWords } from '../../../src/core/phrase/in-words.js';

const WORDS = { session: ['conversation', 'ticket'], interaction: ['reply'], flat: [] };

function read(cell: Cell): string {
  const result = readWord(cell, 'meter', WORDS);
  return result.ok ? (result.value ?? 'blank') : result.faults.map(sentence).join();
}

test.each<[Cell, string]>([
  ['session', 'session'],
  ['Sessions', 'session'],
  [' TICKETS ', 'session'],
  ['con-versation', 'session'],
  ['replies', 'interaction'],
  ['Reply', 'interaction'],
  ['flat', 'flat'],
  [null, 'blank'],
  ['', 'blank'],
])('%p means %s', (cell, word) => {
  expect(read(cell)).toBe(word);
});

test('an unknown word is answered with the nearest, aliases too', () => {
  const takes = 'it takes session, interaction or flat';
  expect(read('sesion')).toBe(`meter is "sesion"; the nearest known is "session", ${takes}.`);
  expect(read('tikcet')).toBe(`meter is "tikcet"; the nearest known is "ticket", ${takes}.`);
  expect(read(5)).toBe(`meter is "5"; ${takes}.`);
  expect(read(true)).toBe(`meter is "TRUE"; ${takes}.`);
});

test('an error comes out as it is', () => {
  expect(readWord({ error: '#NAME?' }, 'meter', WORDS)).toMatchObject({
    ok: false,
    faults: [{ kind: 'passed', got: '#NAME?' }],
  });
});

test('no word of the language itself is a word', () => {
  for (const word of ['constructor', '__proto__', 'toString']) expect(findWord(word, WORDS)).toBeUndefined();
});

test('wordKey: plurals, but not every s', () => {
  expect(['units', 'replies', 's', 'is', 'Per_Session'].map(wordKey)).toEqual([
    'unit',
    'reply',
    's',
    'is',
    'persession',
  ]);
});

test('lists as a sentence has them', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map((words) => inWords(listOf(words)))).toEqual([
    '',
    'a',
    'a or b',
    'a, b or c',
  ]);
});
