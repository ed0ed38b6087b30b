import type { Fault } from '../fault/fault.js';
import { nameKey } from '../terms/channels.js';
import { OFFER_HEADERS } from '../terms/columns.js';
import { TRAFFIC_HEADERS } from '../traffic/columns.js';
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

const PLACE = /^(?<table>Offers|Traffic)(?: (?:row|column) (?<row>\d+))?(?: \((?<name>.*)\))?$/s;
const HEADERS: ReadonlySet<string> = new Set(
  [...OFFER_HEADERS, ...TRAFFIC_HEADERS].map(({ header }) => header),
);
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
export function placeOf(fault: Fault, traffic: readonly ScenarioRow[] = []): FaultPlace {
  const { place, rest } = parts(fault.where);
  const found = PLACE.exec(place)?.groups;
  if (found === undefined) return NOWHERE;
  const [header = ''] = rest.split(', ');
  const ofOffers = found['table'] === 'Offers';
  const name = found['name'];
  const row = found['row'] === undefined ? undefined : Number(found['row']) - 1;
  return {
    table: ofOffers ? 'offers' : 'traffic',
    row: row ?? (ofOffers ? undefined : rowOfChannel(traffic, name)),
    offer: ofOffers ? name : undefined,
    channel: ofOffers ? undefined : name,
    header: HEADERS.has(header) ? header : undefined,
  };
}

/** `Offers row 3 (Fin), Tiers, tier 2` apart: a name may hold anything, but what follows it holds no bracket. */
function parts(where: string): { place: string; rest: string } {
  if (where.endsWith(')')) return { place: where, rest: '' };
  const bracket = where.lastIndexOf('), ');
  const end = bracket < 0 ? where.indexOf(', ') : bracket + 1;
  return end < 0 ? { place: where, rest: '' } : { place: where.slice(0, end), rest: where.slice(end + 2) };
}

function rowOfChannel(traffic: readonly ScenarioRow[], name: string | undefined): number | undefined {
  if (name === undefined) return undefined;
  const row = traffic.findIndex((own) => nameKey(String(own['Channel'] ?? '')) === nameKey(name));
  return row < 0 ? undefined : row;
}
