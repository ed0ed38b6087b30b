import { parseSessionLengthRows } from '../../../src/core/traffic/parse-session-lengths.js';
import type { SessionLengthDistribution } from '../../../src/core/traffic/session-lengths.js';

/** A measured spread from rows of replies and sessions. */
export function histogram(
  ...rows: [number, number][]
): Extract<SessionLengthDistribution, { kind: 'histogram' }> {
  const turns = parseSessionLengthRows(rows, 'Turns');
  if (!turns.ok || turns.value?.kind !== 'histogram')
    throw new Error(`no histogram: ${JSON.stringify(rows)}`);
  return turns.value;
}
