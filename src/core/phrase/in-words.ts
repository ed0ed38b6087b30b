import { ENGLISH } from './english/index.js';
import { learntWords } from './learnt-words.js';
import type { PhraseValue, Text } from './phrase.js';
import type { Words } from './words.js';

/** A text in the words of a language; without one in English, which those of forms are not said in. */
export function inWords(text: Text, words: Partial<Words> = ENGLISH): string {
  if (typeof text === 'string') return text;
  const word = (words[text.key] ?? learntWords()[text.key]) as
    | string
    | ((...values: readonly unknown[]) => string)
    | undefined;
  if (word === undefined) return text.key;
  return typeof word === 'string' ? word : word(...text.values.map((value) => said(value, words)));
}

function said(value: PhraseValue, words: Partial<Words>): unknown {
  if (typeof value === 'number') return value;
  return isList(value) ? value.map((own) => inWords(own, words)) : inWords(value, words);
}

function isList(value: Text | readonly Text[]): value is readonly Text[] {
  return Array.isArray(value);
}
