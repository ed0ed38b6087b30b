import { around, type Area } from '../../reference/area.js';
import { lookOf } from './look.js';
import type { Page } from './sheet.js';

/** How a sheet is laid out on paper, the long side of A4 or Letter lying. */
export interface PrintLayout {
  /** Everything that is printed; undefined for a blank sheet. */
  readonly area: Area | undefined;
  /** How many pages it is wide. */
  readonly wide: number;
  /** Rows that begin a page, so that no chart and no table that fits on one is cut. */
  readonly breaks: readonly number[];
  /** How many pages it is high; left out: as many as it needs. */
  readonly high?: number;
  /** Columns that stand beside every page of a sheet that is wider than one: what its rows are called. */
  readonly titleColumns: number;
}

/** In points: a character with its share of margins, as wide as any program draws it; a row; what a page has room for. */
const CHARACTER = 6.2;
const ROW = 15;
const PAGE = { width: 700, height: 480 } as const;
/** Smaller letters than at this scale are not read: the sheet goes on on a second page beside the first. */
const LEAST_SCALE = 0.45;

/** @param sheet whose blocks and charts stand where they will be printed */
export function printLayout(sheet: Page): PrintLayout {
  const { widths, onePage, printedColumns, frozen } = sheet;
  const pieces = piecesOf(sheet);
  const extent = around(pieces);
  const area = extent && {
    row: 0,
    column: 0,
    rowCount: extent.row + extent.rowCount,
    columnCount: printedColumns ?? Math.max(extent.column + extent.columnCount, columnsOfTexts(sheet)),
  };
  if (onePage !== undefined) {
    return { area: { row: 0, column: 0, ...onePage }, wide: 1, breaks: [], high: 1, titleColumns: 0 };
  }
  const used = widths.slice(0, area?.columnCount ?? 0).reduce((sum, width) => sum + width * CHARACTER, 0);
  const wide = Math.max(1, Math.ceil((used * LEAST_SCALE) / PAGE.width));
  const scale = Math.min(1, (PAGE.width * wide) / Math.max(1, used));
  const breaks = breaksOf(pieces, heightsOf(sheet, area?.rowCount ?? 0), PAGE.height / scale);
  return { area, wide, breaks, titleColumns: wide > 1 ? Math.max(1, frozen.columns) : 0 };
}

/** What should stay together, from above: what charts cover with the heading above them, and blocks. */
function piecesOf({ blocks, charts }: Page): Area[] {
  return [
    ...blocks.map(({ row, column, cells }) => ({
      row,
      column,
      rowCount: cells.length,
      columnCount: cells[0]?.length ?? 0,
    })),
    ...charts.map(({ place }) => ({ ...place, row: place.row - 1, rowCount: place.rowCount + 1 })),
  ]
    .filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0)
    .sort((a, b) => a.row - b.row);
}

/** How many columns texts reach across that go on beside their own. */
function columnsOfTexts({ blocks, widths }: Page): number {
  let most = 0;
  for (const { column, cells } of blocks) {
    for (const line of cells) {
      for (const [along, { content, role, format }] of line.entries()) {
        const { wrap, horizontal } = lookOf(role, format, undefined);
        if (content.kind !== 'text' || wrap || horizontal !== 'Left') continue;
        let last = column + along;
        let room = widths[last] ?? 0;
        while (room < content.text.length && last + 1 < widths.length) room += widths[(last += 1)] ?? 0;
        most = Math.max(most, last + 1);
      }
    }
  }
  return most;
}

/** The height of each row, and where it begins. */
function heightsOf({ heights = [] }: Page, rowCount: number): readonly number[] {
  const high = new Map(heights);
  const starts = [0];
  for (let row = 0; row < rowCount; row += 1) starts.push((starts[row] ?? 0) + (high.get(row) ?? ROW));
  return starts;
}

function breaksOf(pieces: readonly Area[], starts: readonly number[], room: number): number[] {
  const startOf = (row: number) => starts[row] ?? starts.at(-1) ?? 0;
  const breaks: number[] = [];
  let page = 0;
  for (const { row, rowCount } of groupsOf(pieces)) {
    const [from, to] = [startOf(row), startOf(row + rowCount)];
    // A piece that fills more than a page may be cut between any two rows.
    while (from - startOf(page) >= room) page += rowsWithin(starts, page, room);
    const fits = to - startOf(page) <= room;
    if (fits || row === page || to - from > room) continue;
    breaks.push(row);
    page = row;
  }
  return breaks;
}

/** How many rows, at least one, a page has room for that begins at one. */
function rowsWithin(starts: readonly number[], first: number, room: number): number {
  const next = starts.findIndex((start, row) => row > first && start - (starts[first] ?? 0) > room);
  return next === -1 ? starts.length : Math.max(1, next - 1 - first);
}

/** Pieces that touch or lie beside each other as one: a heading goes with what stands below it. */
function groupsOf(pieces: readonly Area[]): { readonly row: number; readonly rowCount: number }[] {
  const groups: { row: number; rowCount: number }[] = [];
  for (const { row, rowCount } of pieces) {
    const last = groups.at(-1);
    if (last !== undefined && row <= last.row + last.rowCount) {
      last.rowCount = Math.max(last.rowCount, row + rowCount - last.row);
    } else groups.push({ row, rowCount });
  }
  return groups;
}
