import type { Language } from './language.js';
import { spokenLanguage } from './messages.js';

/** Texts that come with a script of their own: English until they are brought in the language that is spoken. */
export function broughtTexts<Texts>(
  english: Texts,
  others: Readonly<Record<Exclude<Language, 'en'>, () => Promise<Texts>>>,
): { readonly texts: () => Texts; readonly bring: () => Promise<void> } {
  let catalogue = english;
  return {
    texts: () => catalogue,
    bring: async () => {
      const language = spokenLanguage();
      catalogue = language === 'en' ? english : await others[language]();
    },
  };
}
