import { claims as en } from './en/claims.js';
import { broughtTexts } from './brought-texts.js';

const brought = broughtTexts(en, {
  de: async () => (await import(/* webpackChunkName: "claims-de" */ './de/claims.js')).claims,
  ar: async () => (await import(/* webpackChunkName: "claims-ar" */ './ar/claims.js')).claims,
});

/** The texts of the screen in the language that is spoken. */
export const claimsMessages = brought.texts;

/** Brings them in the language that is spoken. */
export const speakClaims = brought.bring;
