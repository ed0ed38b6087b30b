import type { Fault } from '../core/fault/fault.js';
import { faultText } from '../core/fault/sentence.js';
import { inWords } from '../core/phrase/in-words.js';
import type { Text } from '../core/phrase/phrase.js';
import { messages } from './messages.js';

/** A text of the core in the language that is spoken. */
export function said(text: Text): string {
  return inWords(text, messages().core);
}

/** What is wrong, as a sentence in the language that is spoken. */
export function faultSentence(fault: Fault): string {
  return said(faultText(fault));
}
