import { findMeterCalls, type MeterCall } from './parse-formula.js';

/** Which cell of what a call fills is meant, as INDEX counts, from 1; without INDEX around the call, undefined. */
export type Pick = { readonly first: number; readonly second: number | undefined } | undefined;

const BEFORE = /(?<![\w.])INDEX\(\s*$/i;
/** Excel puts @ before a call that shows one value only: an ordinary formula needs none. */
const IMPLICIT = /@\s*$/;
const AFTER = /^\s*,\s*(\d+)\s*(?:,\s*(\d+)\s*)?\)/;

/** A text with every METER call replaced, and with it the INDEX that picks a cell of it by plain numbers. */
export function replaceCalls(text: string, replacement: (call: MeterCall, pick: Pick) => string): string {
  let result = '';
  let done = 0;
  for (const call of findMeterCalls(text)) {
    const before = text.slice(done, call.start);
    const picked = BEFORE.test(before) ? AFTER.exec(text.slice(call.end)) : null;
    if (picked === null) {
      result += before.replace(IMPLICIT, '') + replacement(call, undefined);
      done = call.end;
    } else {
      const second = picked[2] === undefined ? undefined : Number(picked[2]);
      result += before.replace(BEFORE, '') + replacement(call, { first: Number(picked[1]), second });
      done = call.end + picked[0].length;
    }
  }
  return result + text.slice(done);
}
