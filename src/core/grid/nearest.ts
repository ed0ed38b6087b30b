import { phrase, type Text } from '../phrase/phrase.js';

/** How much of a text is compared: longer ones are no misspelt word, and would only cost time. */
const COMPARED = 40;
/** A misspelt word has most of its letters right: of three letters, one may be wrong. */
const LETTERS_A_CHANGE = 3;
/** A shorter part stands in too many words to mean one. */
const SHORTEST_PART = 3;
/** How many words a sentence offers. */
const MOST_OFFERED = 4;

/**
 * The known words that a text may have meant: those that take the fewest changed, missing, extra or swapped letters, and
 * no more than a misspelt word has; else those of which it is a part, or which are a part of it, word by word. None where
 * nothing is near.
 */
export function nearestWords(text: string, known: readonly string[]): readonly string[] {
  const misspelt = fewestChanges(text, known);
  if (misspelt.length > 0) return misspelt;
  const sought = partsOf(text);
  return known.filter((word) => sharesParts(sought, partsOf(word)));
}

/** The first of the words that a text may have meant; undefined where nothing is near. */
export function nearest(text: string, known: readonly string[]): string | undefined {
  return nearestWords(text, known)[0];
}

/** The nearest words as a sentence shows them, between quotes if it shows them so; not too many of them. */
export function fewOf(words: readonly string[], isQuoted = false): readonly Text[] {
  return words.slice(0, MOST_OFFERED).map((word) => (isQuoted ? phrase('quoted', word) : word));
}

/** `; the nearest is Rate`, or nothing where no known word is near. */
export function suggestion(text: string, known: readonly string[], isQuoted = false): Text {
  return nearestOf(nearestWords(text, known), isQuoted);
}

/** The same of words that are known to be near. */
export function nearestOf(near: readonly string[], isQuoted = false): Text {
  return near.length === 0 ? '' : phrase('nearest', fewOf(near, isQuoted));
}

function fewestChanges(text: string, known: readonly string[]): readonly string[] {
  const sought = lettersOf(text.trim());
  let best: string[] = [];
  let fewest = Infinity;
  for (const word of known) {
    const letters = lettersOf(word);
    const most = Math.min(fewest, mostChanges(sought, letters));
    // The lengths alone take as many changes as they differ by.
    if (Math.abs(letters.length - sought.length) > most) continue;
    const changes = changesBetween(sought, letters);
    if (changes > most) continue;
    if (changes < fewest) best = [];
    fewest = changes;
    best.push(word);
  }
  return best;
}

function mostChanges(from: string, to: string): number {
  const longest = Math.max(from.length, to.length);
  return from === '' || to === '' ? 0 : Math.max(1, Math.floor(longest / LETTERS_A_CHANGE));
}

/**
 * Whether all words of a text stand in a name, each as the beginning of a word: `copilot` in `Copilot Studio`. A text of
 * short words only is too little to mean one.
 */
export function isPartOf(text: string, name: string): boolean {
  return partsOf(text).length > 0 && isWithin(wordsIn(text), wordsIn(name));
}

/** The words of a name, long enough to mean something. */
function partsOf(text: string): readonly string[] {
  return wordsIn(text).filter((word) => word.length >= SHORTEST_PART);
}

function wordsIn(text: string): readonly string[] {
  const words = text
    .slice(0, COMPARED)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
  return words.filter((word) => word !== '');
}

/** Whether all words of one name stand in the other, each as the beginning of a word. */
function sharesParts(one: readonly string[], other: readonly string[]): boolean {
  return isWithin(one, other) || isWithin(other, one);
}

function isWithin(parts: readonly string[], words: readonly string[]): boolean {
  return parts.length > 0 && parts.every((part) => words.some((word) => word.startsWith(part)));
}

function lettersOf(text: string): string {
  return text.slice(0, COMPARED).toLowerCase().slice(0, COMPARED);
}

/**
 * How many letters are changed, missing, extra or swapped with the next (Levenshtein's distance with swaps), a row of
 * the table at a time.
 */
function changesBetween(from: string, to: string): number {
  let [earlier, above, row] = [0, 1, 2].map(() => new Uint8Array(COMPARED + 1)) as [
    Uint8Array,
    Uint8Array,
    Uint8Array,
  ];
  for (let column = 0; column <= to.length; column += 1) above[column] = column;
  for (let index = 1; index <= from.length; index += 1) {
    row[0] = index;
    for (let column = 1; column <= to.length; column += 1) {
      const isSame = from[index - 1] === to[column - 1];
      const isSwapped = from[index - 1] === to[column - 2] && from[index - 2] === to[column - 1];
      row[column] = Math.min(
        (above[column - 1] ?? 0) + (isSame ? 0 : 1),
        (above[column] ?? 0) + 1,
        (row[column - 1] ?? 0) + 1,
        index > 1 && column > 1 && isSwapped ? (earlier[column - 2] ?? 0) + 1 : COMPARED,
      );
    }
    [earlier, above, row] = [above, row, earlier];
  }
  return above[to.length] ?? 0;
}
