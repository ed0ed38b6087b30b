import { passed, unknownWord, type Fault } from '../fault/fault.js';
import type { Where } from '../fault/place.js';
import { failed, ok, type Result } from '../fault/result.js';
import { isBlank, isErrorCell, type Cell } from './cell.js';
import { fewOf, nearestWords } from './nearest.js';
import { quoted } from './number.js';
import { phrase, type Text } from '../phrase/phrase.js';

/** Words that an argument or term takes, each with other words for the same thing. */
export type Vocabulary<Word extends string> = Readonly<Record<Word, readonly string[]>>;

/** How words compare: case, spaces, underscores, hyphens and a plural s do not matter. */
export function wordKey(text: string): string {
  const key = text.toLowerCase().replace(/[\s_-]+/g, '');
  if (key.endsWith('ies')) return `${key.slice(0, -3)}y`;
  return key.length > 2 && key.endsWith('s') ? key.slice(0, -1) : key;
}

/** The word meant by a text, or undefined if it is none of them. */
export function findWord<Word extends string>(text: string, words: Vocabulary<Word>): Word | undefined {
  const sought = wordKey(text);
  for (const word of wordsOf(words)) {
    if (wordKey(word) === sought || words[word].some((alias) => wordKey(alias) === sought)) return word;
  }
  return undefined;
}

/** A word from a cell; undefined for a blank. Faults: a word that is not known, answered with the nearest. */
export function readWord<Word extends string>(
  cell: Cell,
  where: Where,
  words: Vocabulary<Word>,
): Result<Word | undefined> {
  if (isErrorCell(cell)) return failed(passed(where, cell.error));
  if (isBlank(cell)) return ok(undefined);
  if (typeof cell === 'string') {
    const word = findWord(cell, words);
    if (word !== undefined) return ok(word);
  }
  return failed(unknownAmong(where, cell, wordsOf(words), Object.values<readonly string[]>(words).flat()));
}

/** The fault of a word that is none of `known`; `aliases` are understood too, but not listed. */
export function unknownAmong(
  where: Where,
  cell: Cell,
  known: readonly Text[],
  aliases: readonly string[] = [],
): Fault {
  const text = shown(cell);
  const closest =
    typeof cell === 'string'
      ? nearestWords(cell, [...known.filter((word) => typeof word === 'string'), ...aliases])
      : [];
  const list = listOf(known);
  const takes =
    closest.length === 0 ? phrase('takesOneOf', list) : phrase('nearestKnown', fewOf(closest, true), list);
  return unknownWord(where, text, takes);
}

/** `interaction, session or resolution`. */
export function listOf(words: readonly Text[]): Text {
  return phrase('oneOf', words);
}

/** A cell as a sentence shows it between its own quotes. */
function shown(cell: Cell): string {
  return typeof cell === 'string' ? quoted(cell).slice(1, -1) : quoted(cell);
}

function wordsOf<Word extends string>(words: Vocabulary<Word>): Word[] {
  return Object.keys(words) as Word[];
}
