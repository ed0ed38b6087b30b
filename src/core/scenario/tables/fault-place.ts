import type { Fault } from '../../fault/fault.js';
import { nameKey } from '../../terms/channels.js';
import type { ScenarioRow } from './scenario.js';

/** Which cell of a scenario a fault speaks of, as far as it says. */
export interface FaultPlace {
  readonly table: 'offers' | 'traffic' | undefined;
  /** Index into the table's rows; undefined where the fault is of several rows, or of the whole. */
  readonly row: number | undefined;
  readonly offer: string | undefined;
  readonly channel: string | undefined;
  /** The column; undefined where it is of the row, the offer or the table. */
  readonly header: string | undefined;
}

const NOWHERE: FaultPlace = {
  table: undefined,
  row: undefined,
  offer: undefined,
  channel: undefined,
  header: undefined,
};

/**
 * The cell that a fault speaks of. Rows are counted as the tables of `offerCells` and `trafficCells` have them, one for
 * each row of the scenario, whether or not it is read.
 * @param traffic the scenario's rows, by which a fault that names a channel finds its row.
 */
export function faultPlaceOf({ where }: Fault, traffic: readonly ScenarioRow[] = []): FaultPlace {
  if (typeof where === 'string' || (where.table !== 'offers' && where.table !== 'traffic')) return NOWHERE;
  const { table, row, offer, channel, term } = where;
  return {
    table,
    row: row === undefined ? rowOfChannel(traffic, channel) : row - 1,
    offer,
    channel,
    header: term,
  };
}

function rowOfChannel(traffic: readonly ScenarioRow[], name: string | undefined): number | undefined {
  if (name === undefined) return undefined;
  const row = traffic.findIndex((own) => nameKey(String(own['Channel'] ?? '')) === nameKey(name));
  return row < 0 ? undefined : row;
}
