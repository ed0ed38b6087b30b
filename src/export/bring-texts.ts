import { speakFiles } from '../messages/files.js';
import { spokenLanguage } from '../messages/messages.js';
import { bringSheetTexts, sheetLanguageOf } from '../messages/sheets.js';

/** Brings what is said of files, and what their sheets say, in the language that is spoken: call it before the rest. */
export async function bringTexts(): Promise<void> {
  await Promise.all([speakFiles(), bringSheetTexts(sheetLanguageOf(spokenLanguage()))]);
}
