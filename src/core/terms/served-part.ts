import type { Dec } from '../exact/decimal.js';

/** The part of the month's sessions that the AI handles before it pauses: `times` ÷ `over`. */
export interface ServedPart {
  readonly times: Dec;
  readonly over: Dec;
}
