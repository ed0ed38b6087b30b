import type { Counts } from './counted.js';
import { trafficTable } from './traffic-of.js';
import { TRAFFIC_TERMS as TERMS } from '../traffic/columns.js';
import { canonicalRow } from '../scenario/tables/canonical-row.js';
import type { ScenarioRow } from '../scenario/tables/scenario.js';

/** What a measurement says nothing of: it stays with its channel. */
const KEPT = [TERMS.humanCost.header, TERMS.currency.header];
/** What rows that state sessions, and no replies, say nothing of. */
const OF_REPLIES = [TERMS.interactionsPerSession.header, TERMS.turns.header];

/**
 * The Traffic rows of what was measured. What was not measured is that of the channel of the same name before; a new
 * channel takes it where all channels before agree on it.
 * @param states whether the log has every message, or one row a session
 * @param month of one month as it was counted, months since January 1970; left out: a usual month
 */
export function measuredTraffic(
  before: readonly ScenarioRow[],
  counts: Counts,
  states: 'messages' | 'sessions',
  month?: number,
): ScenarioRow[] {
  const kept = states === 'messages' ? KEPT : [...KEPT, ...OF_REPLIES];
  const left = new Set<string>(states === 'messages' ? [] : OF_REPLIES);
  const known = before.map(canonicalRow);
  const [headers = [], ...rows] = trafficTable(counts, month);
  return rows.map((cells) => {
    const measured = headers.flatMap((header, column): [string, string | number][] => {
      const cell = cells[column];
      const isGiven = (typeof cell === 'string' && cell !== '') || typeof cell === 'number';
      return isGiven && typeof header === 'string' && !left.has(header) ? [[header, cell]] : [];
    });
    const row = Object.fromEntries(measured);
    const same = known.find((own) => own[TERMS.channel.header] === row[TERMS.channel.header]);
    const others = kept.flatMap((header): [string, string | number][] => {
      const value = same === undefined ? sharedBy(known, header) : same[header];
      return value === undefined ? [] : [[header, value]];
    });
    return { ...row, ...Object.fromEntries(others) };
  });
}

/** What stands under a header in every row alike. */
function sharedBy(rows: readonly ScenarioRow[], header: string): string | number | undefined {
  const values = new Set(rows.map((row) => row[header]));
  return values.size === 1 ? [...values][0] : undefined;
}
