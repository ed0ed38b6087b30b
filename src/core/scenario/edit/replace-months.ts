import { isBlank } from '../../grid/cell.js';
import { nameKey } from '../../terms/channels.js';
import { ACTUALS } from '../../traffic/actual-columns.js';
import { isOfAll } from '../../traffic/actual-months.js';
import { monthNumber, type Calendar } from '../../traffic/calendar.js';
import { readNamedMonth } from '../../traffic/read-month.js';
import { isForPeople, usualHeader } from '../tables/canonical-row.js';
import type { Assumptions, CellValue, ScenarioRow } from '../tables/scenario.js';
import { withActuals } from './actuals.js';

const FIGURES: readonly string[] = [
  ACTUALS.sessions.header,
  ACTUALS.interactionsPerSession.header,
  ACTUALS.resolutionRate.header,
];
const [MONTH, CHANNEL, INVOICED] = [ACTUALS.month.header, ACTUALS.channel.header, ACTUALS.invoiced.header];

/** The months, from 1, for which sessions, replies or a resolution rate are kept. */
export function monthsWithFigures({ actuals }: Assumptions, calendar: Calendar | undefined): Set<number> {
  return new Set((actuals ?? []).filter(hasFigures).flatMap((row) => monthIn(row, calendar) ?? []));
}

/**
 * Assumptions with these rows in place of the figures of their months; rows of a month that has none yet come last. What
 * was invoiced stays: in the row of its channel, or by itself. A row that has nothing but an invoice stays as it is.
 * @param months rows without their month by their months, from 1
 */
export function replaceMonths(
  own: Assumptions,
  months: ReadonlyMap<number, readonly ScenarioRow[]>,
  calendar: Calendar | undefined,
): Assumptions {
  const before = own.actuals ?? [];
  const placed = new Set<number>();
  const rowsOf = (month: number, fresh: readonly ScenarioRow[]) => {
    if (placed.has(month)) return [];
    placed.add(month);
    const named = fresh.map((row) => ({ [MONTH]: monthNumber(calendar, month), ...row }));
    return withInvoices(named, invoicesOf(before.filter((row) => monthIn(row, calendar) === month)));
  };
  const kept = before.flatMap((row) => {
    const month = monthIn(row, calendar);
    const fresh = month === undefined ? undefined : months.get(month);
    return month === undefined || fresh === undefined ? [row] : rowsOf(month, fresh);
  });
  const added = [...months].sort(([a], [b]) => a - b).flatMap(([month, fresh]) => rowsOf(month, fresh));
  return withActuals(own, [...kept, ...added]);
}

/** What of the rows of a month is an invoice. A total's is that of its channels, unless they have none. */
function invoicesOf(rows: readonly ScenarioRow[]): ScenarioRow[] {
  const isTotal = (row: ScenarioRow) =>
    isOfAllChannels(row) &&
    isGiven(cellOf(row, ACTUALS.sessions.header)) &&
    rows.some((other) => !isOfAllChannels(other) && isGiven(cellOf(other, ACTUALS.sessions.header)));
  const invoiced = rows.filter((row) => isGiven(cellOf(row, INVOICED)));
  const own = invoiced.filter((row) => !isTotal(row));
  return own.length > 0 ? own : invoiced;
}

/** Each invoice in the row of its channel where that has none, else by itself. */
function withInvoices(fresh: readonly ScenarioRow[], invoices: readonly ScenarioRow[]): ScenarioRow[] {
  const rows = [...fresh];
  const alone: ScenarioRow[] = [];
  for (const invoice of invoices) {
    const at = rows.findIndex((row) => channelKey(row) === channelKey(invoice) && !(INVOICED in row));
    const row = rows[at];
    if (row === undefined || !hasFigures(invoice)) alone.push(withoutFigures(invoice));
    else rows[at] = { ...notesOf(invoice), ...row, [INVOICED]: cellOf(invoice, INVOICED) ?? '' };
  }
  return [...rows, ...alone];
}

function notesOf(row: ScenarioRow): ScenarioRow {
  return Object.fromEntries(Object.entries(row).filter(([header]) => isForPeople(header)));
}

function withoutFigures(row: ScenarioRow): ScenarioRow {
  return Object.fromEntries(Object.entries(row).filter(([header]) => !FIGURES.includes(usualHeader(header))));
}

function hasFigures(row: ScenarioRow): boolean {
  return FIGURES.some((header) => isGiven(cellOf(row, header)));
}

/** Undefined where a row states no month that can be read. */
function monthIn(row: ScenarioRow, calendar: Calendar | undefined): number | undefined {
  const cell = cellOf(row, MONTH);
  if (!isGiven(cell)) return undefined;
  const read = readNamedMonth(cell ?? null, { table: 'actuals' }, calendar);
  return read.ok ? read.value?.toNumber() : undefined;
}

function channelKey(row: ScenarioRow): string {
  return isOfAllChannels(row) ? '' : nameKey(channelOf(row));
}

function isOfAllChannels(row: ScenarioRow): boolean {
  return isOfAll({ channel: channelOf(row) });
}

function channelOf(row: ScenarioRow): string {
  const cell = cellOf(row, CHANNEL);
  return isGiven(cell) ? String(cell).trim() : '';
}

/** Hosts send an empty cell as 0 too. */
function isGiven(cell: CellValue): boolean {
  return !isBlank(cell ?? null) && cell !== 0;
}

function cellOf(row: ScenarioRow, header: string): CellValue {
  return Object.entries(row).find(([own]) => usualHeader(own) === header)?.[1];
}
