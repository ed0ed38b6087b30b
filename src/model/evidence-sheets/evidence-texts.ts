import type { EvidenceSheetTexts } from '../../messages/evidence-sheets.js';
import type { SheetTexts } from '../../messages/sheets.js';

/** The texts of a sheet that holds what was measured, those of the checks that every sheet has, and what core says. */
export type EvidenceTexts = EvidenceSheetTexts & Pick<SheetTexts, 'checks' | 'core'>;

/** The sheets that stand beside a model: what was measured at one time, not what a scenario says. */
export type EvidenceKey = 'usage' | 'reconciliation' | 'dispute';
