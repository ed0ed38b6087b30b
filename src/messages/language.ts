/** The languages of the pane and the sheets. A new one is a folder of catalogues and a line here and in `catalogues.ts`. */
export const LANGUAGES = ['en', 'de', 'ar'] as const;

export type Language = (typeof LANGUAGES)[number];

/** The language that a tag such as Office's display language means: `de-AT` is German; English where it is none of ours. */
export function languageOf(tag: string | undefined): Language {
  const primary = tag?.toLowerCase().split('-')[0];
  return LANGUAGES.find((language) => language === primary) ?? 'en';
}

/** Where a line of the language begins. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}
