import type { Fault } from '../../core/fault/fault.js';
import { faultSentence } from '../../messages/core-words.js';

/** The sentences of the faults of one field; undefined where there are none. */
export function faultText(faults: readonly Fault[]): string | undefined {
  return faults.length === 0 ? undefined : faults.map(faultSentence).join(' ');
}

/** What is wrong with what is typed in a field: that it is still blank is no fault to be told before anything is typed. */
export function typedFault(faults: readonly Fault[]): string | undefined {
  return faultText(faults.filter((fault) => !isMissing(fault)));
}

/** Whether a field is blank that must be filled in. */
export function isMissing({ code }: Fault): boolean {
  return code === 'missing';
}

/** The same of one that is not to be 0 either: of a blank one nothing is told before anything is typed. */
export function isUnfilled({ code }: Fault): boolean {
  return code === 'missing' || code === 'blankOrZero';
}
