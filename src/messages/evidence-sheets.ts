import { evidenceSheets as english } from './en/evidence-sheets.js';
import type { SheetLanguage } from './sheets.js';

/** Every text of the sheets that hold what was measured, in one language. */
export type EvidenceSheetTexts = typeof english;

/** The texts of these sheets in a language. */
export async function evidenceSheetTexts(language: SheetLanguage): Promise<EvidenceSheetTexts> {
  if (language === 'en') return english;
  const { evidenceSheets } = await import(
    /* webpackChunkName: "evidence-sheets-de" */ './de/evidence-sheets.js'
  );
  return evidenceSheets;
}
