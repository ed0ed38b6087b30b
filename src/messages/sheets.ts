import { sheets as english } from './en/sheets.js';

/** Every text that a model's sheets hold, in one language. */
export type SheetTexts = typeof english;

/** The languages that sheets are written in. */
export const SHEET_LANGUAGES = ['en', 'de'] as const;

export type SheetLanguage = (typeof SHEET_LANGUAGES)[number];

const CATALOGUES: Readonly<Record<SheetLanguage, () => Promise<SheetTexts>>> = {
  en: () => Promise.resolve(english),
  de: async () => (await import(/* webpackChunkName: "sheets-de" */ './de/sheets.js')).sheets,
};

const brought = new Map<SheetLanguage, SheetTexts>([['en', english]]);

/** The language of sheets for a reader of a language, or for a note of one: English where sheets are not written in it. */
export function sheetLanguageOf(language: string | undefined): SheetLanguage {
  return SHEET_LANGUAGES.find((own) => own === language) ?? 'en';
}

/** Brings the texts of sheets in a language: call it before sheets are made in it. */
export async function bringSheetTexts(language: SheetLanguage): Promise<void> {
  brought.set(language, await CATALOGUES[language]());
}

/** The texts of sheets in a language that was brought. */
export function sheetTexts(language: SheetLanguage): SheetTexts {
  const texts = brought.get(language);
  if (texts === undefined) throw new RangeError(language);
  return texts;
}
