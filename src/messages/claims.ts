import { claims as en } from './en/claims.js';
import type { Language } from './language.js';
import { spokenLanguage } from './messages.js';

/** Every text of the screen Claims, which has a script of its own, in one language. */
export type ClaimsMessages = typeof en;

const CATALOGUES: Readonly<Record<Language, () => Promise<ClaimsMessages>>> = {
  en: () => Promise.resolve(en),
  de: async () => (await import(/* webpackChunkName: "claims-de" */ './de/claims.js')).claims,
  ar: async () => (await import(/* webpackChunkName: "claims-ar" */ './ar/claims.js')).claims,
};

let catalogue: ClaimsMessages = en;

/** The texts of the screen in the language that is spoken. */
export function claimsMessages(): ClaimsMessages {
  return catalogue;
}

/** Brings them in the language that is spoken. */
export async function speakClaims(): Promise<void> {
  catalogue = await CATALOGUES[spokenLanguage()]();
}
