import type { Fault } from '../../core/fault/fault.js';
import { sentence } from '../../core/fault/sentence.js';

/** The sentences of the faults of one field; undefined where there are none. */
export function faultText(faults: readonly Fault[]): string | undefined {
  return faults.length === 0 ? undefined : faults.map(sentence).join(' ');
}
