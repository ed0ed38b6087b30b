import { noneWords as arabic } from './ar/none-words.js';
import { noneWords as german } from './de/none-words.js';
import { noneWords as english } from './en/none-words.js';

const WORDS: ReadonlySet<string> = new Set([...english, ...german, ...arabic]);

/** Whether an answer says that there is no such thing, in any language: its writer need not be its reader. */
export function saysNone(text: string): boolean {
  return WORDS.has(text.trim().toLowerCase());
}
