import { plain } from '../exact/plain.js';
import { conflict, missing, type Fault } from '../fault/fault.js';
import { called, within, type Where } from '../fault/place.js';
import { failed, ok, type Result } from '../fault/result.js';
import { isBlank, isErrorCell, type Cell } from '../grid/cell.js';
import { headerIn, headerKeys, type Header } from '../grid/headers.js';
import { readPositional, type PositionalShape } from '../grid/positional.js';
import { filledRows, oddSize, type FilledRow } from '../grid/rows.js';
import { readNumber, SHARE } from '../grid/number.js';
import { phrase, type Text } from '../phrase/phrase.js';
import { isSameChannel } from './channel.js';
import { RESOLUTION_RATE_WORDS } from './columns.js';
import type { Calendar } from './calendar.js';
import { MONTH, readNamedMonth } from './read-month.js';
import type { Milestone } from './ramp.js';

/** What rises over the months: the column of its share, and what the sentence about a wrong size says. */
interface Rising {
  readonly share: Header;
  readonly takes: Text;
  /** Whether a header may name a column of channels. */
  readonly byChannel: boolean;
}

const RESOLUTION_RATE: Rising = {
  share: { header: 'Resolution rate', aliases: ['rate', ...RESOLUTION_RATE_WORDS] },
  takes: phrase('twoColumnsOfRamp'),
  byChannel: true,
};
const REALISATION: Rising = {
  share: {
    header: 'Realisation rate',
    aliases: ['share', 'rate', 'realization rate', 'realisation', 'realization', 'share released'],
  },
  takes: phrase('twoColumnsOfRealisation'),
  byChannel: false,
};
const MONTHS: Header = { header: 'Month', aliases: ['months', 'from month'] };
const CHANNEL: Header = { header: 'Channel', aliases: ['channel name'] };

/**
 * ρ by milestones from rows of two columns, the month and the resolution rate reached in it, in that order or as a
 * header row says; blank rows (nothing but blanks, or nothing but zeros) are left out. A header may name a third column,
 * Channel: a row with a name is of that channel, one without of all others. None where all are blank. Faults name the row.
 * @param calendar with it a month may be a date from its start on
 */
export function readRamp(
  cells: readonly (readonly Cell[])[],
  where: Where,
  calendar?: Calendar,
): Result<Milestone[]> {
  return readMilestones(cells, where, RESOLUTION_RATE, calendar);
}

/** The share of freed time that is released, by milestones, read in the same way; without channels. */
export function readRealisation(
  cells: readonly (readonly Cell[])[],
  where: Where,
  calendar?: Calendar,
): Result<Milestone[]> {
  return readMilestones(cells, where, REALISATION, calendar);
}

function readMilestones(
  cells: readonly (readonly Cell[])[],
  where: Where,
  rising: Rising,
  calendar: Calendar | undefined,
): Result<Milestone[]> {
  const size = oddSize(cells, rising.byChannel && hasChannels(cells) ? 3 : 2);
  if (size !== undefined) return failed(conflict(where, phrase('wrongSize', size, rising.takes)));
  const shape: PositionalShape = {
    columns: [MONTHS, rising.share],
    named: rising.byChannel ? [CHANNEL] : [],
  };
  const table = readPositional(cells, where, shape);
  if (!table.ok) return table;
  const faults: Fault[] = [];
  const milestones: Milestone[] = [];
  for (const row of table.value.rows) {
    const own = readMilestone(row, where, rising.share.header, calendar);
    if (!own.ok) faults.push(...own.faults);
    else {
      const before = milestones.filter(({ channel }) => isSameChannel(channel, own.value.channel)).at(-1);
      if (before !== undefined && own.value.month.lte(before.month)) {
        const place = placeOf(row, where, own.value.channel);
        faults.push(conflict(place, phrase('monthsRise', plain(own.value.month), plain(before.month))));
      }
      milestones.push(own.value);
    }
  }
  return faults.length > 0 ? failed(...faults) : ok(milestones);
}

/** A range of three columns of which the first row calls one Channel. */
function hasChannels(cells: readonly (readonly Cell[])[]): boolean {
  const keys = headerKeys([CHANNEL]);
  const [head] = filledRows(cells);
  return head?.cells.length === 3 && head.cells.some((cell) => headerIn(cell, keys) !== undefined);
}

function readMilestone(
  row: FilledRow,
  where: Where,
  header: string,
  calendar: Calendar | undefined,
): Result<Milestone> {
  const [first = null, second = null, third = null] = row.cells;
  const name = isBlank(third) || third === 0 || isErrorCell(third) ? undefined : String(third).trim();
  const place = placeOf(row, where, name);
  const at = (term: string) => within(place, { term });
  const month = readNamedMonth(first, at('Month'), calendar);
  const share = readNumber(second, at(header), SHARE);
  const faults: Fault[] = [];
  if (!month.ok) faults.push(...month.faults);
  else if (month.value === undefined) faults.push(missing(at('Month'), MONTH.takes));
  if (!share.ok) faults.push(...share.faults);
  else if (share.value === undefined) faults.push(missing(at(header), SHARE.takes));
  if (!month.ok || !share.ok || month.value === undefined || share.value === undefined)
    return failed(...faults);
  return ok({
    month: month.value,
    share: share.value,
    ...(name === undefined ? {} : { channel: name }),
  });
}

function placeOf(row: FilledRow, where: Where, channel: string | undefined) {
  const place = within(where, { row: row.place });
  return channel === undefined ? place : called(place, channel);
}
