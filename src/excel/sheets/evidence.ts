import { EVIDENCE_WORDS } from '../../core/phrase/english/evidence.js';
import { learnWords } from '../../core/phrase/learnt-words.js';
import { letterOf, letterText } from '../../model/evidence-sheets/letter.js';
import { letterSheet } from '../../model/evidence-sheets/letter-sheet.js';
import { reconciliationSheet } from '../../model/evidence-sheets/reconciliation.js';
import type { ReconciliationReport } from '../../model/evidence-sheets/reconciliation-report.js';
import { usageSheet } from '../../model/evidence-sheets/usage.js';
import type { UsageReport } from '../../model/evidence-sheets/usage-report.js';
import type { Outcome } from '../host/outcome.js';
import type { Watch } from '../host/progress.js';
import { outcomeOf } from '../host/refusals.js';
import type { Written } from './apply.js';
import { insertBeside, textsInTheirLanguage } from './insert-beside.js';

/** Writes what was measured on a sheet of its own, behind the others. */
export function insertUsage(report: UsageReport, watch: Watch = {}): Promise<Outcome<Written>> {
  return insertBeside(
    (texts, nameOf) => [usageSheet(texts, report, nameOf(texts.usage.name))],
    report.currency,
    watch,
  );
}

/** Writes a reconciled invoice and the letter to its vendor on sheets of their own, behind the others. */
export function insertReconciliation(
  report: ReconciliationReport,
  watch: Watch = {},
): Promise<Outcome<Written>> {
  // The cells say what is odd about an invoice in English, as the function does.
  learnWords(EVIDENCE_WORDS);
  return insertBeside(
    (texts, nameOf) => {
      const besides = nameOf(texts.reconciliation.name);
      const letter = letterOf(texts, report);
      return [
        reconciliationSheet(texts, report, besides),
        letterSheet(texts, report, { letter, name: nameOf(texts.dispute.name), besides }),
      ];
    },
    report.currency,
    watch,
  );
}

/** The letter to the vendor as text, in the language of sheets. */
export function disputeLetter(report: ReconciliationReport): Promise<Outcome<string>> {
  return outcomeOf(async () => {
    const texts = await textsInTheirLanguage();
    return letterText(texts, letterOf(texts, report));
  });
}
