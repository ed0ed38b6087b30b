import { nextStamp } from '../../core/file/stamp.js';
import type { ScenarioFile, Stamp } from '../../core/file/scenario-file.js';

const KEY = 'meterwise-writer';

/** A file with the stamp of its next writing, here and now. */
export function stamped(file: ScenarioFile, ...seen: readonly Stamp[]): ScenarioFile {
  return { ...file, ...nextStamp(writerId(), new Date().toISOString(), file, ...seen) };
}

/** A random id of this installation, not of a person, so that two people's edits can be told apart. */
export function writerId(): string {
  const kept = localStorage.getItem(KEY);
  if (kept !== null && /^[A-Za-z0-9-]{1,64}$/.test(kept)) return kept;
  const made = crypto.randomUUID();
  localStorage.setItem(KEY, made);
  return made;
}
