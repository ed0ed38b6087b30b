import { measure as english } from './en/measure.js';
import { broughtTexts } from './brought-texts.js';

const brought = broughtTexts(english, {
  de: async () => (await import(/* webpackChunkName: "measure-de" */ './de/measure.js')).measure,
  ar: async () => (await import(/* webpackChunkName: "measure-ar" */ './ar/measure.js')).measure,
});

/** The texts of the screen in the language that is spoken. */
export const measureMessages = brought.texts;

/** Brings the texts of the screen in the language that is spoken. */
export const speakMeasure = brought.bring;
