import { parseTurnsRows } from '../../../src/core/traffic/parse-turns.js';
import type { Turns } from '../../../src/core/traffic/turns.js';

/** A measured spread from rows of replies and sessions. */
export function histogram(...rows: [number, number][]): Extract<Turns, { kind: 'histogram' }> {
  const turns = parseTurnsRows(rows, 'Turns');
  if (!turns.ok || turns.value?.kind !== 'histogram')
    throw new Error(`no histogram: ${JSON.stringify(rows)}`);
  return turns.value;
}
