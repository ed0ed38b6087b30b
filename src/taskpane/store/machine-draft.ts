import { scenarioFromText, scenarioText } from '../../core/file/scenario-text.js';
import type { UnsavedDraft } from '../../excel/workbook.js';

const KEY = 'meterwise.draft';

/** The draft that this machine keeps for a workbook; undefined where there is none, or none that can be read. */
export function loadDraft(address: string): UnsavedDraft | undefined {
  try {
    const text = localStorage.getItem(keyOf(address));
    const read = text === null ? undefined : scenarioFromText(text);
    return read?.ok === true ? read.value : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a draft on this machine, for a workbook that may be closed without being saved; undefined leaves none. */
export function keepDraft(address: string, draft: UnsavedDraft | undefined): void {
  try {
    if (draft === undefined) localStorage.removeItem(keyOf(address));
    else localStorage.setItem(keyOf(address), scenarioText(draft.scenario, draft.savedAt));
  } catch {
    // A browser that forbids storage, or has no room, is the user's choice: the workbook carries it, too.
  }
}

/** Forgets every draft on this machine. */
export function forgetDrafts(): void {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '');
    for (const key of keys) if (key.startsWith(KEY)) localStorage.removeItem(key);
  } catch {
    // Nothing could be kept either.
  }
}

/** Workbooks that were never saved share a place: they have no name yet. */
function keyOf(address: string): string {
  return `${KEY} ${address}`;
}
