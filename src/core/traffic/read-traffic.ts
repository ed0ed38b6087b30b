import { ONE, ZERO, type Dec } from '../exact/decimal.js';
import { plain } from '../exact/plain.js';
import { conflict, missing, passed, type Fault } from '../fault/fault.js';
import { failed, ok, type Result } from '../fault/result.js';
import { isBlank, isErrorCell, type Cell } from '../grid/cell.js';
import { NOT_NEGATIVE, SHARE, readNumber, zeroIsBlank, type NumberRule } from '../grid/number.js';
import { readTable, type Header, type Row } from '../grid/table.js';
import type { Channel, Traffic } from './channel.js';
import { parseTurns } from './parse-turns.js';
import type { Turns } from './turns.js';

/** The columns of a Traffic table. */
const COLUMNS = {
  channel: { header: 'Channel' },
  sessions: { header: 'Sessions' },
  contacts: { header: 'Contacts' },
  involvementRate: { header: 'Involvement rate' },
  interactionsPerSession: { header: 'Interactions per session', aliases: ['mu', 'μ'] },
  resolutionRate: { header: 'Resolution rate', aliases: ['rho', 'ρ'] },
  turns: { header: 'Turns' },
  humanCost: { header: 'Human cost' },
} as const;

/** Every header that a Traffic table may have. */
export const TRAFFIC_HEADERS: readonly Header[] = Object.values(COLUMNS);

/** The name of the only channel where none is given. */
const UNNAMED = 'All channels';
const OPTIONAL_AMOUNT = zeroIsBlank(NOT_NEGATIVE);
/** A mean that differs from its own histogram by more than this is a mistake in one of them. */
const MEAN_TOLERANCE = '0.01';

/** Traffic from a range with headers, one row per channel. Faults are gathered over all rows. */
export function readTraffic(cells: readonly (readonly Cell[])[]): Result<Traffic> {
  const rows = readTable(cells, TRAFFIC_HEADERS, 'Traffic', COLUMNS.channel.header);
  if (!rows.ok) return rows;
  const faults: Fault[] = [];
  const channels: Channel[] = [];
  const seen = new Map<string, string>();
  for (const row of rows.value) {
    const channel = readChannel(row, faults);
    const key = channel.name.toLowerCase();
    const earlier = seen.get(key);
    if (earlier !== undefined) {
      faults.push(conflict(row.where, `the channel "${channel.name}" stands already in ${earlier}`));
    }
    seen.set(key, row.where);
    channels.push(channel);
  }
  return faults.length > 0 ? failed(...faults) : ok({ channels });
}

function readChannel(row: Row, faults: Fault[]): Channel {
  const name = readName(row, faults);
  const at = (header: string) => `${row.where} (${name}), ${header}`;
  const number = ({ header }: { readonly header: string }, rule: NumberRule): Dec | undefined => {
    const read = readNumber(row.get(header), at(header), rule);
    if (!read.ok) faults.push(...read.faults);
    return read.ok ? read.value : undefined;
  };
  const faultsBefore = faults.length;
  const turns = readTurns(row, at, faults);
  const mean = number(COLUMNS.interactionsPerSession, OPTIONAL_AMOUNT);
  const resolutionRate = number(COLUMNS.resolutionRate, SHARE);
  const amounts = {
    sessions: number(COLUMNS.sessions, NOT_NEGATIVE),
    contacts: number(COLUMNS.contacts, NOT_NEGATIVE),
    involvementRate: number(COLUMNS.involvementRate, zeroIsBlank(SHARE)),
  };
  const humanCost = number(COLUMNS.humanCost, NOT_NEGATIVE);
  const volume = volumeOf(amounts);
  if (faults.length === faultsBefore) {
    if (resolutionRate === undefined) {
      faults.push(missing(at(COLUMNS.resolutionRate.header), 'a share between 0 and 1, such as 65%'));
    }
    if (volume === undefined) {
      faults.push(
        missing(
          at(COLUMNS.sessions.header),
          'the sessions of a month (or Contacts, with their Involvement rate)',
        ),
      );
    } else if (volume.contacts.lt(volume.sessions)) {
      const numbers = `${plain(volume.sessions)} sessions are more than the ${plain(volume.contacts)} contacts they are a part of`;
      faults.push(conflict(at(COLUMNS.sessions.header), numbers));
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
    humanCost,
  };
}

function readName(row: Row, faults: Fault[]): string {
  const cell = row.get(COLUMNS.channel.header);
  if (isErrorCell(cell)) faults.push(passed(`${row.where}, ${COLUMNS.channel.header}`, cell.error));
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

function readTurns(row: Row, at: (header: string) => string, faults: Fault[]): Turns {
  const { header } = COLUMNS.turns;
  const turns = parseTurns(row.get(header), at(header));
  if (!turns.ok) faults.push(...turns.faults);
  return (turns.ok ? turns.value : undefined) ?? { kind: 'mean' };
}

function meanFault(turns: Turns, stated: Dec | undefined, where: string): Fault[] {
  if (turns.kind !== 'histogram' || stated === undefined) return [];
  if (stated.minus(turns.mean).abs().lte(turns.mean.times(MEAN_TOLERANCE))) return [];
  const means = `${plain(stated)} differs from ${plain(turns.mean.toSignificantDigits(6))}, the mean of the histogram in Turns`;
  return [conflict(where, `${means}; leave one of them out`)];
}
