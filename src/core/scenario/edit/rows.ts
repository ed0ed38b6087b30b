import { canonicalRow, usualHeader } from '../tables/canonical-row.js';
import type { CellValue, ScenarioRow } from '../tables/scenario.js';
import { freeName } from './free-name.js';
import { isOfWholeOffer } from './offer-terms.js';
import { withNames } from '../tables/offer-rows.js';

const CHANNEL = 'Channel';
/** What the only channel is called where the table names none. */
const UNNAMED = 'All channels';
/** Figures that a new channel starts with: those of the last one. Its sessions are 0 until they are typed. */
const LIKE_THE_LAST = ['Interactions per session', 'Resolution rate', 'Human cost'];

/** The rows with one cell changed; a blank takes it away. A row that is not there changes nothing. */
export function setCell(
  rows: readonly ScenarioRow[],
  index: number,
  header: string,
  value: CellValue,
): ScenarioRow[] {
  return rows.map((row, own) => (own === index ? withCell(row, header, value) : row));
}

/** The row with this under a header, however the row wrote the header before. */
export function withCell(row: ScenarioRow, header: string, value: CellValue): ScenarioRow {
  const others = Object.entries(row).filter(([own]) => usualHeader(own) !== usualHeader(header));
  const filled: [string, string | number][] = value === undefined || value === '' ? [] : [[header, value]];
  return Object.fromEntries([...others, ...filled]);
}

/**
 * One more channel at the end of a Traffic table, without sessions, so that no figure moves until some are typed. The
 * first one is blank: there is no figure to move. @param called what it is called until somebody names it
 */
export function addChannel(rows: readonly ScenarioRow[], called: string): ScenarioRow[] {
  const before = rows.at(-1);
  if (before === undefined) return [{ [CHANNEL]: called }];
  const last = canonicalRow(before);
  const like = LIKE_THE_LAST.flatMap((header): [string, string | number][] => {
    const value = last[header];
    return value === undefined ? [] : [[header, value]];
  });
  const name = freeName(called, channelNames(rows));
  return [...rows, { [CHANNEL]: name, Sessions: 0, ...Object.fromEntries(like) }];
}

/**
 * The row once more, right after it: a channel under another name; a charge without what is stated of its whole offer,
 * which would count twice.
 */
export function duplicateRow(rows: readonly ScenarioRow[], index: number): ScenarioRow[] {
  const row = rows[index];
  if (row === undefined) return [...rows];
  const own = canonicalRow(row);
  if ('Offer' in own || 'Meter' in own) {
    const kept = Object.entries(own).filter(([header]) => !isOfWholeOffer(header));
    return inserted(rows, index + 1, Object.fromEntries(kept));
  }
  const name = freeName(`${nameOf(row)} copy`, channelNames(rows));
  return inserted(rows, index + 1, { ...own, [CHANNEL]: name });
}

/** The row `by` places further down (negative: up), not beyond the ends of the table. */
export function moveRow(rows: readonly ScenarioRow[], index: number, by: number): ScenarioRow[] {
  const row = withNames(rows)[index];
  if (row === undefined) return [...rows];
  const others = withNames(rows).filter((_, own) => own !== index);
  return inserted(others, Math.min(Math.max(index + by, 0), others.length), row);
}

export function inserted(rows: readonly ScenarioRow[], at: number, row: ScenarioRow): ScenarioRow[] {
  return [...rows.slice(0, at), row, ...rows.slice(at)];
}

function channelNames(rows: readonly ScenarioRow[]): string[] {
  return rows.map(nameOf);
}

function nameOf(row: ScenarioRow): string {
  return String(canonicalRow(row)[CHANNEL] ?? UNNAMED);
}
