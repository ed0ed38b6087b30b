import { ENGLISH } from './english/index.js';
import type { Words } from './words.js';

let spoken: Partial<Words> = ENGLISH;

/** The words in which cells say why they show an error. What they compute is the same in every language. */
export function errorWords(): Partial<Words> {
  return spoken;
}

export function speakErrors(words: Partial<Words>): void {
  spoken = words;
}
