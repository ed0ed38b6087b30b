import { inputWords as german } from './de/input-words.js';
import { inputWords as english } from './en/input-words.js';

/**
 * The words beside a model's inputs outside of its tables, in every language that sheets are written in: a cell is found
 * again by them whatever language its reader has, and wherever rows were moved to.
 */
export const INPUT_WORDS = [english, german] as const;

export type InputList = keyof typeof english;

/** The ids of a list's inputs; those of figures are the names that a scenario has for them, and so any text. */
export type InputId<List extends InputList> = List extends 'figures'
  ? string
  : keyof (typeof english)[List]['words'] & string;
