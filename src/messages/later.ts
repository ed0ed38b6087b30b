import { en } from './en/later.js';
import type { Language } from './language.js';
import { spokenLanguage } from './messages.js';

/** Every text of the screens that come after the pane shows, in one language. */
export type LaterMessages = typeof en;

const CATALOGUES: Readonly<Record<Language, () => Promise<LaterMessages>>> = {
  en: () => Promise.resolve(en),
  de: async () => (await import(/* webpackChunkName: "later-de" */ './de/later.js')).de,
  ar: async () => (await import(/* webpackChunkName: "later-ar" */ './ar/later.js')).ar,
};

let catalogue: LaterMessages = en;

/** The texts of the later screens in the language that is spoken. */
export function laterMessages(): LaterMessages {
  return catalogue;
}

/** Brings the later screens' texts in the language that is spoken. */
export async function speakLater(): Promise<void> {
  catalogue = await CATALOGUES[spokenLanguage()]();
}
