import { questions as german } from './de/sheets-questions.js';
import { questions as english } from './en/sheets-questions.js';
import type { SheetLanguage } from './sheets.js';

/** Every text of the sheet Questions, in one language. */
export type QuestionTexts = typeof english;

/** Apart from the texts of other sheets, English ones of which come before the page shows. */
const TEXTS: Readonly<Record<SheetLanguage, QuestionTexts>> = { en: english, de: german };

export function questionTexts(language: SheetLanguage = 'en'): QuestionTexts {
  return TEXTS[language];
}
