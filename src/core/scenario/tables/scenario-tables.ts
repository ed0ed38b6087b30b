import { isBlank, isErrorCell, type Cell } from '../../grid/cell.js';
import { headersWhere, type Term } from '../../grid/term.js';
import { OFFER_TERMS } from '../../terms/columns.js';
import { TRAFFIC_TERMS } from '../../traffic/columns.js';
import { canonicalRow, NOTES, usualHeader } from './canonical-row.js';
import { withNames } from './offer-rows.js';
import type { ScenarioRow } from './scenario.js';

const all = () => true;

/** Every column of an Offers table in the order in which they are shown. */
export const OFFER_COLUMNS: readonly string[] = [...headersWhere<Term>(OFFER_TERMS, all), ...NOTES];

/** Every column of a Traffic table in the order in which they are shown. */
export const TRAFFIC_COLUMNS: readonly string[] = [...headersWhere<Term>(TRAFFIC_TERMS, all), ...NOTES];

/** Columns that stand in a table even where no row uses them, so that a user finds the common terms. */
const ALWAYS_IN_OFFERS = usual(OFFER_TERMS);
const ALWAYS_IN_TRAFFIC = usual(TRAFFIC_TERMS);

function usual(terms: Readonly<Record<string, Term>>): ReadonlySet<string> {
  return new Set([...headersWhere(terms, ({ isUsual }) => isUsual === true), ...NOTES]);
}

/**
 * A scenario's offers as a range with a header row: the columns that a row uses and the common ones, in their usual
 * order, unknown headers after them. A blank Offer is filled with the one above, so that the table can be sorted.
 */
export function offerCells(rows: readonly ScenarioRow[]): Cell[][] {
  return tableOf(withNames(rows), OFFER_COLUMNS, ALWAYS_IN_OFFERS);
}

/** A scenario's traffic as a range with a header row, with its columns as `offerCells` has them. */
export function trafficCells(rows: readonly ScenarioRow[]): Cell[][] {
  return tableOf(rows.map(canonicalRow), TRAFFIC_COLUMNS, ALWAYS_IN_TRAFFIC);
}

/** The rows of a range with a header row, under their usual headers. Blank cells and blank rows are left out. */
export function rowsOf(cells: readonly (readonly Cell[])[]): ScenarioRow[] {
  const [head = [], ...body] = cells;
  const headers = head.map((cell) => (cell === null ? '' : usualHeader(textOf(cell))));
  return body
    .map((values): ScenarioRow => {
      const filled = headers.flatMap((header, index): [string, string | number][] => {
        const cell = values[index] ?? null;
        if (header === '' || cell === null || isBlank(cell)) return [];
        return [[header, typeof cell === 'number' ? cell : textOf(cell)]];
      });
      return Object.fromEntries(filled);
    })
    .filter((row) => Object.keys(row).length > 0);
}

function tableOf(
  rows: readonly ScenarioRow[],
  known: readonly string[],
  always: ReadonlySet<string>,
): Cell[][] {
  const used = new Set(rows.flatMap((row) => Object.keys(row)));
  const headers = [
    ...known.filter((header) => used.has(header) || always.has(header)),
    ...[...used].filter((header) => !known.includes(header)),
  ];
  return [headers, ...rows.map((row) => headers.map((header) => row[header] ?? null))];
}

function textOf(cell: Exclude<Cell, null>): string {
  if (isErrorCell(cell)) return cell.error;
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}
