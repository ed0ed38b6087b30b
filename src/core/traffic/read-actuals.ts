import { missing, outOfRange, passed, type Fault } from '../fault/fault.js';
import { called, within, type Place } from '../fault/place.js';
import { failed, ok, type Result } from '../fault/result.js';
import { isBlank, isErrorCell, type Cell } from '../grid/cell.js';
import { headerKeys, knownIn } from '../grid/headers.js';
import { quoted, readNumber, type NumberRule } from '../grid/number.js';
import { filledRows } from '../grid/rows.js';
import { readTable } from '../grid/table.js';
import type { Row } from '../grid/totals.js';
import { actualMonths, type ActualMonth, type ActualRow } from './actual-months.js';
import { ACTUALS_HEADERS, ACTUALS_TABLE, ACTUALS as COLUMNS } from './actual-columns.js';
import type { Calendar } from './calendar.js';
import { MONTH, readNamedMonth } from './read-month.js';

/**
 * What happened, from a range with headers: rows of months, and of channels where a month is given by channel. Rows without a
 * figure are months that are not over, and left out; so are totals. A blank figure is as planned; hosts send an empty cell as 0
 * too, so that a figure of 0 is the word `none`. None where the range is blank, or has headers and no rows.
 * @param calendar with it a month may be a date from its start on
 */
export function readActuals(
  cells: readonly (readonly Cell[])[],
  calendar: Calendar | undefined,
): Result<readonly ActualMonth[]> {
  const [head, ...below] = filledRows(cells);
  const isEmpty =
    below.every(({ cells: own }) => own.every(isNothing)) &&
    knownIn(head?.cells ?? [], headerKeys(ACTUALS_HEADERS)) > 0;
  if (head === undefined || isEmpty) return ok([]);
  const table = readTable(cells, ACTUALS_TABLE);
  if (!table.ok) return table;
  const faults: Fault[] = [];
  const rows = table.value.rows.flatMap((row) => readRow(row, calendar, faults) ?? []);
  return faults.length > 0 ? failed(...faults) : actualMonths(rows);
}

/** Hosts send an empty cell as 0 too. */
function isNothing(cell: Cell): boolean {
  return isBlank(cell) || cell === 0;
}

function readRow(row: Row, calendar: Calendar | undefined, faults: Fault[]): ActualRow | undefined {
  const channel = row.get(COLUMNS.channel.header);
  if (isErrorCell(channel)) faults.push(passed(within(row.where, { term: 'Channel' }), channel.error));
  const name = isErrorCell(channel) || isNothing(channel) ? '' : String(channel).trim();
  const where = name === '' ? row.where : called(row.where, name);
  const number = ({ header, rule }: { readonly header: string; readonly rule: NumberRule }) => {
    const read = readNumber(row.get(header), within(where, { term: header }), rule);
    if (!read.ok) faults.push(...read.faults);
    return read.ok ? read.value : undefined;
  };
  const before = faults.length;
  const figures = {
    sessions: number(COLUMNS.sessions),
    interactionsPerSession: number(COLUMNS.interactionsPerSession),
    resolutionRate: number(COLUMNS.resolutionRate),
    invoiced: number(COLUMNS.invoiced),
  };
  if (faults.length === before && Object.values(figures).every((own) => own === undefined)) return undefined;
  const { header } = COLUMNS.month;
  const month = readWholeMonth(row.get(header), within(where, { term: header }), calendar);
  if (!month.ok) faults.push(...month.faults);
  return month.ok ? { where, month: month.value, channel: name, ...figures } : undefined;
}

function readWholeMonth(cell: Cell, where: Place, calendar: Calendar | undefined): Result<number> {
  const read = readNamedMonth(isNothing(cell) ? null : cell, where, calendar);
  if (!read.ok) return read;
  if (read.value === undefined) return failed(missing(where, MONTH.takes));
  return read.value.isInteger()
    ? ok(read.value.toNumber())
    : failed(outOfRange(where, quoted(cell), MONTH.takes));
}
