import { speakErrors } from '../core/phrase/error-words.js';
import { cells } from './en/core.js';
import { en } from './en/index.js';
import type { Language } from './language.js';
import { writeNumbersAs } from './number-locale.js';

export { numberLocale } from './number-locale.js';

/** Every text of the pane's first look, of the sheets and of what Excel is asked to do, in one language. */
export type Messages = typeof en;

const CATALOGUES: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: () => Promise.resolve(en),
  de: async () => (await import(/* webpackChunkName: "messages-de" */ './de/index.js')).de,
  ar: async () => (await import(/* webpackChunkName: "messages-ar" */ './ar/index.js')).ar,
};

let language: Language = 'en';
let catalogue: Messages = en;

/** The texts in the language that is spoken. */
export function messages(): Messages {
  return catalogue;
}

export function spokenLanguage(): Language {
  return language;
}

/**
 * Brings a language's texts: from then on everything is written in it. Call it before anything is shown.
 * @param numbers how numbers and dates are written; left out: as the browser does
 */
export async function speak(wanted: Language, numbers?: string): Promise<void> {
  catalogue = await CATALOGUES[wanted]();
  language = wanted;
  writeNumbersAs(numbers);
  // English has words of its own for what stands in cells.
  speakErrors(wanted === 'en' ? cells : catalogue.core);
}
