import { actuals as en } from './en/actuals.js';
import { broughtTexts } from './brought-texts.js';

const brought = broughtTexts(en, {
  de: async () => (await import(/* webpackChunkName: "actuals-de" */ './de/actuals.js')).actuals,
  ar: async () => (await import(/* webpackChunkName: "actuals-ar" */ './ar/actuals.js')).actuals,
});

/** The texts of the screen in the language that is spoken. */
export const actualsMessages = brought.texts;

/** Brings them in the language that is spoken. */
export const speakActuals = brought.bring;
