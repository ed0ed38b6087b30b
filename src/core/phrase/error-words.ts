import { ENGLISH, type Words } from './english/index.js';

let spoken: Words = ENGLISH;

/** The words in which cells say why they show an error. What they compute is the same in every language. */
export function errorWords(): Words {
  return spoken;
}

export function speakErrors(words: Words): void {
  spoken = words;
}
