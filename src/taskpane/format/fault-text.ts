import type { Fault } from '../../core/fault/fault.js';
import { told } from '../../messages/core-words.js';

/** The sentences of the faults of one field; undefined where there are none. */
export function faultText(faults: readonly Fault[]): string | undefined {
  return faults.length === 0 ? undefined : faults.map(told).join(' ');
}
