import { files as english } from './en/files.js';
import { broughtTexts } from './brought-texts.js';

const brought = broughtTexts(english, {
  de: async () => (await import(/* webpackChunkName: "files-de" */ './de/files.js')).files,
  ar: async () => (await import(/* webpackChunkName: "files-ar" */ './ar/files.js')).files,
});

/** The texts about files in the language that is spoken. */
export const fileMessages = brought.texts;

/** Brings the texts about files in the language that is spoken. */
export const speakFiles = brought.bring;
