import { conflict, unknownWord } from '../fault/fault.js';
import { failed, ok, type Result } from '../fault/result.js';
import { isBlank, isErrorCell, type Cell } from '../grid/cell.js';
import { quoted } from '../grid/number.js';
import { phrase } from '../phrase/phrase.js';
import { nameKey } from '../terms/channels.js';
import { readInstant } from './read-instant.js';
import { parseWindow, type SessionWindow } from './window.js';
import { fixedZone, HOUR, monthOf, monthText, UTC, type Zone } from './zone.js';

/** A window from a cell; undefined for a blank. Fault: what says none. */
export function readWindow(cell: Cell, where: string): Result<SessionWindow | undefined> {
  if (isLeftOut(cell)) return ok(undefined);
  const window = isErrorCell(cell) ? undefined : parseWindow(String(cell));
  if (window !== undefined) return ok(window);
  return failed(unknownWord(where, unquoted(cell), phrase('takesOneOf', phrase('windowTakes'))));
}

/** The re-contact window of a cell in microseconds; undefined for a blank. Fault: no length of time. */
export function readRecontact(cell: Cell, where: string): Result<number | undefined> {
  if (isLeftOut(cell)) return ok(undefined);
  const window = isErrorCell(cell) ? undefined : parseWindow(String(cell));
  if (window?.kind === 'silence') return ok(window.length);
  return failed(unknownWord(where, unquoted(cell), phrase('takesOneOf', phrase('recontactTakes'))));
}

const MINUTES_AN_HOUR = 60;
const ZONE_TEXT = /^(?:utc|gmt)? ?([+-]?)(\d{1,2})(?::([0-5]\d))?$/i;

/** The buyer's zone from hours ahead of UTC or a text such as `+05:30`; UTC for a blank. Fault: no such hours. */
export function readZone(cell: Cell, where: string): Result<Zone> {
  if (isLeftOut(cell) || (typeof cell === 'string' && /^(utc|gmt|z)$/i.test(cell.trim()))) return ok(UTC);
  const minutes = typeof cell === 'number' ? cell * MINUTES_AN_HOUR : minutesOf(cell);
  if (minutes !== undefined && Number.isInteger(minutes) && minutes >= -720 && minutes <= 840) {
    return ok(fixedZone(minutes));
  }
  return failed(unknownWord(where, unquoted(cell), phrase('takesOneOf', phrase('zoneTakes'))));
}

function minutesOf(cell: Cell): number | undefined {
  const parts = typeof cell === 'string' ? ZONE_TEXT.exec(cell.trim()) : null;
  if (parts === null) return undefined;
  const minutes = Number(parts[2]) * MINUTES_AN_HOUR + Number(parts[3] ?? 0);
  return parts[1] === '-' ? -minutes : minutes;
}

/** How far the clocks of a zone without changes are ahead of UTC, in microseconds. */
export function offsetOf({ offset }: Zone): number {
  return offset[0] ?? 0;
}

/** The place in a log's months of the one that a cell names; a log of one month needs none. Faults: no or another month. */
export function readLogMonth(cell: Cell, where: string, months: readonly number[]): Result<number> {
  const names = months.map(monthText).join(', ');
  if (isLeftOut(cell))
    return months.length === 1 ? ok(0) : failed(conflict(where, phrase('whichMonth', names)));
  const place = months.findIndex((month) => monthText(month) === monthNamed(cell));
  return place < 0 ? failed(conflict(where, phrase('noSuchMonth', quoted(cell), names))) : ok(place);
}

function monthNamed(cell: Cell): string | undefined {
  if (typeof cell === 'string' && /^\d{4}-\d{2}$/.test(cell.trim())) return cell.trim();
  const instant = readInstant(cell, 0);
  return instant === undefined ? undefined : monthText(monthOf(instant, UTC));
}

/** The window of each offer, by a key of its name; under '' that of all. */
export type OfferWindows = ReadonlyMap<string, SessionWindow>;

/** One window for all offers, or rows of offer and window with or without headers. Faults: rows of neither kind. */
export function readOfferWindows(cells: readonly (readonly Cell[])[], where: string): Result<OfferWindows> {
  const rows = cells.filter((row) => !row.every(isLeftOut));
  const [first] = rows;
  if (first === undefined) return ok(new Map());
  if (rows.length === 1 && first.length === 1) {
    const window = readWindow(first[0] ?? null, where);
    if (!window.ok) return window;
    return ok(new Map(window.value === undefined ? [] : [['', window.value]]));
  }
  const windows = new Map<string, SessionWindow>();
  for (const [index, [name = null, cell = null, ...others]] of rows.entries()) {
    if (others.length > 0 || isErrorCell(name)) return failed(conflict(where, phrase('windowRows')));
    const window = readWindow(cell, where);
    if (!window.ok && index === 0) continue;
    if (!window.ok) return window;
    if (window.value !== undefined) windows.set(nameKey(String(name ?? '')), window.value);
  }
  return windows.size === 0 ? failed(conflict(where, phrase('windowRows'))) : ok(windows);
}

/** The window of an offer: its own, or that of all. */
export function windowOf(windows: OfferWindows, offer: string): SessionWindow | undefined {
  return windows.get(nameKey(offer)) ?? windows.get('');
}

/** Hours as microseconds. */
export function hours(amount: number): number {
  return Math.round(amount * HOUR);
}

function isLeftOut(cell: Cell): boolean {
  return isBlank(cell) || cell === 0;
}

function unquoted(cell: Cell): string {
  return typeof cell === 'string' ? quoted(cell).slice(1, -1) : quoted(cell);
}
