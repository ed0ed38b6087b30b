import type { Result } from '../../fault/result.js';
import { readTable, type ReadTable } from '../../grid/table.js';
import { OFFERS_TABLE } from '../../terms/columns.js';
import { offersOfTable, type ReadOffer } from '../../terms/read-offers.js';
import type { Traffic } from '../../traffic/channel.js';
import { TRAFFIC_TABLE } from '../../traffic/columns.js';
import { channelsOfTable, withSessions } from '../../traffic/read-traffic.js';
import { remembered } from '../../memo/remembered.js';
import { offerCells, trafficCells } from './scenario-tables.js';
import type { Scenario } from './scenario.js';

/** A scenario's Traffic rows as they are read. */
export interface ReadTrafficRows {
  readonly table: Result<ReadTable>;
  /** With a month without sessions, as in a study that turns them down to none. */
  readonly channels: Result<Traffic>;
  /** What can be priced: a month without a session is a fault. */
  readonly traffic: Result<Traffic>;
}

/** A scenario's Offers rows as they are read. */
export interface ReadOfferRows {
  readonly table: Result<ReadTable>;
  readonly offers: Result<readonly ReadOffer[]>;
}

/** Reads Traffic rows, once for as long as they are the same rows: all that prices, studies or shows them shares that. */
export const readTrafficRows = remembered((rows: Scenario['traffic']): ReadTrafficRows => {
  const table = readTable(trafficCells(rows), TRAFFIC_TABLE);
  const channels = table.ok ? channelsOfTable(table.value) : table;
  return { table, channels, traffic: withSessions(channels) };
});

/** Reads Offers rows, once for as long as they are the same rows: sliders turn the traffic and leave them as they are. */
export const readOfferRows = remembered((rows: Scenario['offers']): ReadOfferRows => {
  const table = readTable(offerCells(rows), OFFERS_TABLE);
  return { table, offers: table.ok ? offersOfTable(table.value) : table };
});
