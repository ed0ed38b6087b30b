import type { ScenarioRow } from '../../core/scenario/tables/scenario.js';
import type { Area } from '../../reference/area.js';
import type { TableLocation } from './locate-tables.js';
import { isFormula } from '../cells/read-back.js';
import { at } from '../cells/sheet-state.js';
import { linkedLines } from './link-lines.js';
import { formulaRefusals, roomRefusals } from './tables-refusals.js';
import { columnsOf, tableDifferences, type TableDifferences } from './table-differences.js';
import { cellsAt } from './table-blocks.js';
import type { NewCell, RowStep, SheetGrids, TableWrite } from './table-write.js';
import { NO_LINKS, type UsageLinks } from './usage-links.js';

/** A plan, or the sentences that say why nothing is written. */
interface PlannedWrite {
  readonly write: TableWrite;
  readonly refusals: readonly string[];
}

/** What it takes to make the rows of a place those wanted. */
export function planTable(
  place: TableLocation,
  sheet: SheetGrids,
  wanted: readonly ScenarioRow[],
  links: UsageLinks = NO_LINKS,
): PlannedWrite {
  const { area, table, kind } = place;
  const [headers = [], ...body] = cellsAt(sheet.values, area);
  const formulaAt = (row: number, column: number) => {
    const formula = at(sheet.formulas, area.row + 1 + row, area.column + column);
    return isFormula(at(sheet.values, area.row + 1 + row, area.column + column), formula)
      ? formula
      : undefined;
  };
  const isUsers = (row: number, column: number) => {
    const formula = formulaAt(row, column);
    return formula !== undefined && !links.isLink(formula);
  };
  const differences = tableDifferences(
    kind,
    { headers, body, isFormula: isUsers },
    wanted,
    table === undefined,
  );
  const found =
    kind === 'traffic' ? linkedLines(differences, { headers, body, formulaAt }, links) : differences;
  const write = table === undefined ? blockWrite(place, headers, found) : tableWrite(place, headers, found);
  const refusals = [...formulaRefusals(write, found, sheet, links), ...roomRefusals(write, sheet)];
  return { write, refusals };
}

/** Whether a plan changes anything. */
export function isNothing({ cells, steps }: TableWrite): boolean {
  return cells.length === 0 && steps.length === 0;
}

type Headers = Parameters<typeof columnsOf>[0];

function tableWrite(
  place: TableLocation,
  headers: Headers,
  { lines, removed, newHeaders }: TableDifferences,
): TableWrite {
  const { area } = place;
  const count = area.rowCount - 1;
  const adds: RowStep[] = [];
  let next = count;
  for (const { from } of [...lines].reverse()) {
    if (from === undefined) adds.push({ kind: 'add', index: next });
    else next = from;
  }
  const addedBefore = (index: number) => adds.filter((step) => step.index <= index).length;
  const steps = [
    ...adds,
    ...[...removed]
      .reverse()
      .map((index): RowStep => ({ kind: 'remove', index: index + addedBefore(index) })),
  ];
  // Rows that go stand among the others until all is written.
  const rows: number[] = [];
  for (const [index, { from }] of lines.entries()) {
    const before = rows[index - 1] ?? -1;
    rows.push(from === undefined ? newRow(before, lines, index, addedBefore) : from + addedBefore(from));
  }
  const above = lines.map((_, index) => area.row + 1 + (rows[index] ?? 0));
  const after = lines.map((_, index) => area.row + 1 + index);
  const content = { lines, headers, newHeaders, area };
  return {
    place,
    newHeaders,
    steps,
    cells: cellsOfLines(content, above),
    written: [...headerCells(content), ...cellsOfLines(content, after)],
    after: { ...area, rowCount: lines.length + 1, columnCount: area.columnCount + newHeaders.length },
  };
}

/** Where a new row stands while rows that go are still there: right before the next row that stays, else at the end. */
function newRow(
  before: number,
  lines: readonly { readonly from: number | undefined }[],
  index: number,
  addedBefore: (index: number) => number,
): number {
  const later = lines.slice(index).findIndex(({ from }) => from !== undefined);
  const kept = later === -1 ? undefined : lines[index + later]?.from;
  return kept === undefined ? before + 1 : kept + addedBefore(kept) - later;
}

interface Lines {
  readonly lines: TableDifferences['lines'];
  readonly headers: Headers;
  readonly newHeaders: readonly string[];
  readonly area: Area;
}

function cellsOfLines({ lines, headers, newHeaders, area }: Lines, rows: readonly number[]): NewCell[] {
  const columns = new Map([
    ...columnsOf(headers),
    ...newHeaders.map((header, index) => [header, area.columnCount + index] as const),
  ]);
  return lines.flatMap(({ cells, formulas, unlinked }, index) =>
    Object.entries(cells).flatMap(([header, value]): NewCell[] => {
      const column = columns.get(header);
      if (column === undefined) return [];
      const place = { row: rows[index] ?? 0, column: area.column + column };
      const formula = formulas?.[header];
      if (formula !== undefined) return [{ ...place, value, formula }];
      return [{ ...place, value, ...(unlinked?.includes(header) === true ? { unlinks: true } : {}) }];
    }),
  );
}

function headerCells({ newHeaders, area }: Lines): NewCell[] {
  return newHeaders.map((value, index) => ({
    row: area.row,
    column: area.column + area.columnCount + index,
    value,
  }));
}

/** Plain cells: nothing moves, rows that go are emptied. */
function blockWrite(
  place: TableLocation,
  headers: Headers,
  { lines, removed, newHeaders }: TableDifferences,
): TableWrite {
  const { area } = place;
  const content = { lines, headers, newHeaders, area };
  const rows = lines.map((_, index) => area.row + 1 + index);
  const emptied = removed.flatMap((index) =>
    headers.map((_, column): NewCell => ({
      row: area.row + 1 + index,
      column: area.column + column,
      value: '',
    })),
  );
  const cells = [...headerCells(content), ...cellsOfLines(content, rows), ...emptied];
  return {
    place,
    newHeaders,
    steps: [],
    cells,
    written: cells,
    after: {
      ...area,
      rowCount: Math.max(1, lines.length) + (lines.length === 0 ? 0 : 1),
      columnCount: area.columnCount + newHeaders.length,
    },
  };
}
