import { ASSUMED_FIGURES } from '../../core/scenario/assumptions/assumed.js';

/** The words beside the choices on the sheet Assumptions. */
export const CHOICES = {
  studiedOffer: 'Offer studied',
  comparedWith: 'Compared with',
  view: 'View',
} as const;

/** The words beside the settings on the sheet Inputs that the user types. */
export const SETTINGS = {
  ratesFrom: 'Resolution rates from',
  ratesTo: 'Resolution rates to',
  chosenOffer: 'Offer shown on Bridge',
} as const;

/** The lists of inputs: the headers that each begins with, and the word beside each input, by the input's id. */
export const INPUT_LISTS = {
  figures: { headers: ['Figure', 'Value'], words: Object.fromEntries(ASSUMED_FIGURES.map((id) => [id, id])) },
  choices: { headers: ['Choice', 'Value'], words: CHOICES },
  settings: { headers: ['Setting', 'Value'], words: SETTINGS },
} as const satisfies Readonly<
  Record<string, { readonly headers: readonly string[]; readonly words: Readonly<Record<string, string>> }>
>;

export type InputList = keyof typeof INPUT_LISTS;

/** The ids of a list's inputs. */
export type InputId<List extends InputList> = keyof (typeof INPUT_LISTS)[List]['words'] & string;
