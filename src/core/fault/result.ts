import type { Fault } from './fault.js';

/** A value, or all the faults that stood in its way (at least one). */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly Fault[] };

export function ok<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function failed(...faults: readonly Fault[]): Result<never> {
  return { ok: false, faults };
}

/** A broken invariant is a bug of ours, not of the input: it throws. */
export function assert(condition: boolean, invariant: string): asserts condition {
  if (!condition) throw new Error(`Meterwise: broken invariant: ${invariant}`);
}
