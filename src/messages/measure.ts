import { measure as english } from './en/measure.js';
import type { Language } from './language.js';
import { spokenLanguage } from './messages.js';

/** Every text of the screen that measures exports, in one language. */
type MeasureMessages = typeof english;

const CATALOGUES: Readonly<Record<Language, () => Promise<MeasureMessages>>> = {
  en: () => Promise.resolve(english),
  de: async () => (await import(/* webpackChunkName: "measure-de" */ './de/measure.js')).measure,
  ar: async () => (await import(/* webpackChunkName: "measure-ar" */ './ar/measure.js')).measure,
};

let catalogue: MeasureMessages = english;

/** The texts of the screen in the language that is spoken. */
export function measureMessages(): MeasureMessages {
  return catalogue;
}

/** Brings the texts of the screen in the language that is spoken. */
export async function speakMeasure(): Promise<void> {
  catalogue = await CATALOGUES[spokenLanguage()]();
}
