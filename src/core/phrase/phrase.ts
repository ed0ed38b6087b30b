import type { Words } from './words.js';

/** What a person reads: a name or word that stands as it is, or a phrase to be said in any language. */
export type Text = string | Phrase;

/** A text as data that survives a clone and JSON: which one it is, and what stands in it. `inWords` says it. */
export interface Phrase {
  readonly key: keyof Words;
  readonly values: readonly PhraseValue[];
}

export type PhraseValue = Text | number | readonly Text[];

/** What is given for an argument of a catalogue: texts stand where it takes strings. */
type Given<Taken> = Taken extends number ? number : Taken extends readonly string[] ? readonly Text[] : Text;

type Values<Key extends keyof Words> = Words[Key] extends (...taken: infer Taken) => string
  ? { readonly [Index in keyof Taken]: Given<Taken[Index]> }
  : [];

/** A phrase of the catalogue with what stands in it. */
export function phrase<Key extends keyof Words>(key: Key, ...values: Values<Key>): Phrase {
  return { key, values: values as readonly PhraseValue[] };
}
