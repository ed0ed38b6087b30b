import { ENGLISH, type Words } from './english/index.js';
import type { PhraseValue, Text } from './phrase.js';

/** A text in the words of a language. */
export function inWords(text: Text, words: Words = ENGLISH): string {
  if (typeof text === 'string') return text;
  const word = words[text.key] as string | ((...values: readonly unknown[]) => string);
  return typeof word === 'string' ? word : word(...text.values.map((value) => said(value, words)));
}

function said(value: PhraseValue, words: Words): unknown {
  if (typeof value === 'number') return value;
  return isList(value) ? value.map((own) => inWords(own, words)) : inWords(value, words);
}

function isList(value: Text | readonly Text[]): value is readonly Text[] {
  return Array.isArray(value);
}
