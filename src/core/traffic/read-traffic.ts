import { ONE, ZERO, type Dec } from '../exact/decimal.js';
import { plain } from '../exact/plain.js';
import { blankOrZero, conflict, missing, passed, type Fault } from '../fault/fault.js';
import { called, placeText, within, type Place, type Where } from '../fault/place.js';
import { failed, ok, type Result } from '../fault/result.js';
import { parseCurrency } from '../grid/currency.js';
import { isBlank, isErrorCell, type Cell } from '../grid/cell.js';
import { NOT_NEGATIVE, readNumber, type NumberRule } from '../grid/number.js';
import { readTable, type ReadTable } from '../grid/table.js';
import type { Row } from '../grid/totals.js';
import type { Channel, LeftOut, Traffic } from './channel.js';
import { TRAFFIC_TERMS as COLUMNS, TRAFFIC_TABLE } from './columns.js';
import { parseSessionLengths } from './parse-session-lengths.js';
import type { SessionLengthDistribution } from './session-lengths.js';
import { phrase } from '../phrase/phrase.js';

/** The name of the only channel where none is given. */
const UNNAMED = 'All channels';
/** A mean that differs from its own histogram by more than this is a mistake in one of them. */
const MEAN_TOLERANCE = '0.01';

/**
 * Traffic from a range with headers, one row per channel, and the totals that were left out. Faults are gathered over
 * all rows; a month without a session is one: an empty cell may reach us as 0.
 */
export function readTraffic(cells: readonly (readonly Cell[])[]): Result<Traffic> {
  return withSessions(readChannels(cells));
}

/** Traffic of which a month without a session is a fault. */
export function withSessions(read: Result<Traffic>): Result<Traffic> {
  if (!read.ok || read.value.channels.some(({ sessions }) => !sessions.isZero())) return read;
  return failed(blankOrZero({ table: 'traffic', term: 'Sessions' }, phrase('noSessionsToPrice')));
}

/** The same where a month without sessions may be meant, as in a study that turns them down to none. */
export function readChannels(cells: readonly (readonly Cell[])[]): Result<Traffic> {
  const table = readTable(cells, TRAFFIC_TABLE);
  return table.ok ? channelsOfTable(table.value) : table;
}

/** The channels of a table, as `readChannels` has them. */
export function channelsOfTable(table: ReadTable): Result<Traffic> {
  const faults: Fault[] = [];
  const channels: Channel[] = [];
  const seen = new Map<string, Place>();
  for (const row of table.rows) {
    const channel = readChannel(row, faults);
    const key = channel.name.toLowerCase();
    const earlier = seen.get(key);
    if (earlier !== undefined) {
      const at = within(row.where, { term: COLUMNS.channel.header });
      faults.push(conflict(at, phrase('channelTwice', channel.name, placeText(earlier))));
    }
    seen.set(key, row.where);
    channels.push(channel);
  }
  const currency = readCurrency(table.rows, faults);
  if (faults.length > 0) return failed(...faults);
  return ok({
    channels: currency === undefined ? channels : channels.map((own) => ({ ...own, currency })),
    totals: table.totals.map((row) => leftOut(row)),
  });
}

/** What the human costs are in: stated once, or alike in every row that states it. */
function readCurrency(rows: readonly Row[], faults: Fault[]): string | undefined {
  const { header } = COLUMNS.currency;
  const codes = rows.flatMap((row) => {
    const cell = row.get(header);
    if (isErrorCell(cell)) faults.push(passed(within(row.where, { term: header }), cell.error));
    if (isErrorCell(cell) || isBlank(cell) || cell === 0) return [];
    const read = parseCurrency(String(cell), within(row.where, { term: header }));
    if (!read.ok) faults.push(...read.faults);
    return read.ok && read.value.code !== undefined ? [read.value.code] : [];
  });
  const [first, other] = [...new Set(codes)];
  if (first !== undefined && other !== undefined)
    faults.push(conflict({ table: 'traffic', term: header }, phrase('costsInTwoCurrencies', first, other)));
  return first;
}

function leftOut(row: Row): LeftOut {
  const name = row.get(COLUMNS.channel.header);
  const sessions = readNumber(row.get(COLUMNS.sessions.header), '', NOT_NEGATIVE);
  return {
    where: row.where,
    name: isErrorCell(name) || isBlank(name) || name === 0 ? '' : String(name).trim(),
    sessions: sessions.ok ? sessions.value : undefined,
  };
}

function readChannel(row: Row, faults: Fault[]): Channel {
  const name = readName(row, faults);
  const at = (header: string) => within(called(row.where, name), { term: header });
  const number = ({ header, rule }: { readonly header: string; readonly rule: NumberRule }) => {
    const read = readNumber(row.get(header), at(header), rule);
    if (!read.ok) faults.push(...read.faults);
    return read.ok ? read.value : undefined;
  };
  const faultsBefore = faults.length;
  const turns = readTurns(row, at, faults);
  const mean = number(COLUMNS.interactionsPerSession);
  const resolutionRate = number(COLUMNS.resolutionRate);
  const amounts = {
    sessions: number(COLUMNS.sessions),
    contacts: number(COLUMNS.contacts),
    involvementRate: number(COLUMNS.involvementRate),
  };
  const customers = number(COLUMNS.customers);
  const humanCost = number(COLUMNS.humanCost);
  const volume = volumeOf(amounts);
  if (faults.length === faultsBefore) {
    if (resolutionRate === undefined) {
      faults.push(missing(at(COLUMNS.resolutionRate.header), phrase('rateNeeded')));
    }
    if (volume === undefined) {
      faults.push(missing(at(COLUMNS.sessions.header), phrase('sessionsNeeded')));
    } else if (volume.contacts.lt(volume.sessions)) {
      const numbers = phrase('moreThanContacts', plain(volume.sessions), plain(volume.contacts));
      faults.push(conflict(at(COLUMNS.sessions.header), numbers));
    }
    if (volume !== undefined && customers?.gt(volume.sessions) === true) {
      const numbers = phrase('moreThanSessions', plain(customers), plain(volume.sessions));
      faults.push(conflict(at(COLUMNS.customers.header), numbers));
    }
    faults.push(...meanFault(turns, mean, at(COLUMNS.interactionsPerSession.header)));
  }
  return {
    name,
    contacts: volume?.contacts ?? ZERO,
    sessions: volume?.sessions ?? ZERO,
    interactionsPerSession: turns.kind === 'histogram' ? turns.mean : mean,
    resolutionRate: resolutionRate ?? ZERO,
    turns,
    ...(customers === undefined || volume?.sessions.isZero() !== false
      ? {}
      : { customersPerSession: customers.div(volume.sessions) }),
    humanCost,
  };
}

function readName(row: Row, faults: Fault[]): string {
  const cell = row.get(COLUMNS.channel.header);
  if (isErrorCell(cell)) faults.push(passed(within(row.where, { term: COLUMNS.channel.header }), cell.error));
  return isErrorCell(cell) || isBlank(cell) || cell === 0 ? UNNAMED : String(cell).trim();
}

/**
 * Sessions win over contacts × involvement; contacts not given are what sessions and involvement make of them. Either
 * one's 0 is a blank beside the other, as hosts give an empty cell.
 */
function volumeOf(given: {
  readonly sessions: Dec | undefined;
  readonly contacts: Dec | undefined;
  readonly involvementRate: Dec | undefined;
}): { sessions: Dec; contacts: Dec } | undefined {
  const involvement = given.involvementRate ?? ONE;
  const noContacts = given.contacts?.isZero() === true && given.sessions !== undefined;
  if (given.contacts !== undefined && !noContacts) {
    const stated = given.sessions?.isZero() === true ? undefined : given.sessions;
    return { contacts: given.contacts, sessions: stated ?? given.contacts.times(involvement) };
  }
  return given.sessions && { sessions: given.sessions, contacts: given.sessions.div(involvement) };
}

function readTurns(row: Row, at: (header: string) => Place, faults: Fault[]): SessionLengthDistribution {
  const { header } = COLUMNS.turns;
  const turns = parseSessionLengths(row.get(header), at(header));
  if (!turns.ok) faults.push(...turns.faults);
  return (turns.ok ? turns.value : undefined) ?? { kind: 'mean' };
}

function meanFault(turns: SessionLengthDistribution, stated: Dec | undefined, where: Where): Fault[] {
  if (turns.kind !== 'histogram' || stated === undefined) return [];
  if (stated.minus(turns.mean).abs().lte(turns.mean.times(MEAN_TOLERANCE))) return [];
  const measured = plain(turns.mean.toSignificantDigits(6));
  return [conflict(where, phrase('meansDiffer', plain(stated), measured))];
}
