import { en } from './en/later.js';
import { broughtTexts } from './brought-texts.js';

const brought = broughtTexts(en, {
  de: async () => (await import(/* webpackChunkName: "later-de" */ './de/later.js')).de,
  ar: async () => (await import(/* webpackChunkName: "later-ar" */ './ar/later.js')).ar,
});

/** The texts of the later screens in the language that is spoken. */
export const laterMessages = brought.texts;

/** Brings the later screens' texts in the language that is spoken. */
export const speakLater = brought.bring;
