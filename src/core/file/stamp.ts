import type { Stamp } from './scenario-file.js';

/**
 * Whether somebody else wrote since: `found` stands in the workbook now, `known` is what we last read or wrote. Two
 * people who both write revision 5 differ in the writer or the time, so that neither loses work unasked.
 */
export function changedSince(known: Stamp, found: Stamp): boolean {
  return (
    found.revision !== known.revision || found.savedBy !== known.savedBy || found.savedAt !== known.savedAt
  );
}

/** The stamp of the next writing: above everything that was read, found in the workbook or already written. */
export function nextStamp(savedBy: string, savedAt: string, ...seen: readonly Stamp[]): Stamp {
  return { revision: Math.max(0, ...seen.map(({ revision }) => revision)) + 1, savedBy, savedAt };
}
