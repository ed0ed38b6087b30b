import type { Argument } from '../../core/contract/argument.js';
import { BILL } from '../../core/contract/offer.js';
import { TABLES } from '../../core/contract/priced.js';
import { conflict, type Fault } from '../../core/fault/fault.js';
import { failed, ok, type Result } from '../../core/fault/result.js';
import type { Dec } from '../../core/exact/decimal.js';
import type { Table } from '../../core/report/table.js';
import { pickOffer } from '../../core/terms/pick-offer.js';
import { quote, type Quote } from '../../core/scenario/quote/quote.js';
import type { View } from '../../core/invoice/view.js';
import type { ReadOffer } from '../../core/terms/read-offers.js';
import type { Traffic } from '../../core/traffic/channel.js';
import { broadcast, runTable } from './broadcast.js';
import type { HostCell } from './cell.js';
import { readCell, readFilled, readRange, type HostRange } from './read.js';
import { phrase } from '../../core/phrase/phrase.js';

/** Everything that the two tables of a user say. */
export interface ReadTables {
  readonly traffic: Traffic;
  readonly offers: readonly ReadOffer[];
}

/** The tables behind an offers and a traffic argument. Faults of either as a whole; an offer keeps its own. */
export function readPriced(offers: unknown, traffic: unknown): Result<ReadTables> {
  const readTo = TABLES.traffic.table.read(readFilled(readRange(traffic), 0), 'traffic');
  if (!readTo.ok) return readTo;
  const read = TABLES.offers.table.read(readFilled(readRange(offers), 0), 'offers');
  return read.ok ? ok({ traffic: readTo.value, offers: read.value }) : read;
}

/** The quote of the offer that is named, or of the only one. */
export function quoteOne({ traffic, offers }: ReadTables, offerName: string | undefined): Result<Quote> {
  const offer = pickOffer(offers, offerName);
  return offer.ok ? quote(traffic, offer.value) : offer;
}

/** A function whose answer is a table about all offers. */
export function tableOfOffers(
  inputs: { readonly offers: unknown; readonly traffic: unknown },
  tabulate: (priced: ReadTables) => Result<Table>,
): HostCell[][] {
  return runTable(() => {
    const priced = readPriced(inputs.offers, inputs.traffic);
    return priced.ok ? tabulate(priced.value) : priced;
  });
}

/** A function whose answer is a table about one offer. */
export function tableOfOffer(
  inputs: {
    readonly offers: unknown;
    readonly traffic: unknown;
    readonly view?: unknown;
    readonly offerName: unknown;
  },
  tabulate: (quote: Quote, view: View) => Result<Table>,
): HostCell[][] {
  return runTable(() => {
    const view = readOne(BILL.view, inputs.view, 'view');
    if (!view.ok) return view;
    const offerName = readOne(BILL.offerName, inputs.offerName, 'offerName');
    if (!offerName.ok) return offerName;
    const priced = readPriced(inputs.offers, inputs.traffic);
    if (!priced.ok) return priced;
    const quoted = quoteOne(priced.value, offerName.value);
    return quoted.ok ? tabulate(quoted.value, view.value) : quoted;
  });
}

/** An argument of a table as a whole: one cell. */
export function readOne<T>(argument: Argument<T>, given: unknown, name: string): Result<T> {
  const range = readRange(given);
  const many = severalCells(name, range);
  return many === undefined ? argument.read(readCell(range.at(0, 0)), name) : failed(many);
}

/** The fault of a range where one table takes one cell; undefined where it is one. */
export function severalCells(name: string, { rows, columns }: HostRange): Fault | undefined {
  if (rows === 1 && columns === 1) return undefined;
  return conflict(name, phrase('oneCellNeeded', phrase('cells', rows, columns)));
}

/** A figure of one offer, spread over ranges of views and names; both tables are read once. */
export function figureOfOffer(
  inputs: {
    readonly offers: unknown;
    readonly traffic: unknown;
    readonly view: unknown;
    readonly offerName: unknown;
  },
  figure: (quote: Quote, view: View) => Dec,
): HostCell[][] {
  let read: Result<ReadTables> | undefined;
  const { offers, traffic, ...own } = BILL;
  return broadcast(own, inputs, (given) => {
    const priced = (read ??= readPriced(inputs.offers, inputs.traffic));
    if (!priced.ok) return priced;
    const quoted = quoteOne(priced.value, given.offerName);
    return quoted.ok ? ok(figure(quoted.value, given.view)) : quoted;
  });
}
