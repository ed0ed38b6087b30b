import type { Batch } from './wire.js';

const SERVICE = 'Microsoft.ExcelServices.CustomFunctions';
const REPORT = 'SetInvocationArrayResults';

/** What one custom function came to, as office.js reports it. */
export interface InvocationResult {
  readonly id: number;
  readonly ok: boolean;
  /** The value or array; for a failure the sentence. */
  readonly value: unknown;
  /** Excel's number for the error of a failure: 1 N/A, 5 DIV/0, 6 NUM, 7 VALUE, 8 NULL. */
  readonly errorCode: number;
}

/**
 * The results in a batch that reports custom functions; undefined for any other batch. These take a lane of their own:
 * behind a run that waits for the calculation they would wait for themselves.
 */
export function resultsIn(batch: Batch): readonly InvocationResult[] | undefined {
  const results = batch.Actions.filter(
    (action) => action.Name === REPORT && batch.ObjectPaths[String(action.ObjectPathId)]?.Name === SERVICE,
  ).flatMap(
    (action) =>
      (action.ArgumentInfo?.Arguments?.[0] ?? []) as (readonly [number, boolean, unknown, number?])[],
  );
  if (results.length === 0) return undefined;
  return results.map(([id, ok, value, errorCode = 0]) => ({ id, ok, value, errorCode }));
}
