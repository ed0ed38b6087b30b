import { reconcile as english } from './en/reconcile.js';
import { broughtTexts } from './brought-texts.js';

const brought = broughtTexts(english, {
  de: async () => (await import(/* webpackChunkName: "reconcile-de" */ './de/reconcile.js')).reconcile,
  ar: async () => (await import(/* webpackChunkName: "reconcile-ar" */ './ar/reconcile.js')).reconcile,
});

/** The texts of the screen in the language that is spoken. */
export const reconcileMessages = brought.texts;

/** Brings the texts of the screen in the language that is spoken. */
export const speakReconcile = brought.bring;
