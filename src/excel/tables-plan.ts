import type { Area } from '../model/sheet.js';
import type { ScenarioRow } from '../core/scenario/scenario.js';
import { cellOn } from './address.js';
import type { Place } from './locate-tables.js';
import { isFormula } from './read-back.js';
import { at } from './sheet-state.js';
import { columnsOf, tableDifferences, type TableDifferences } from './table-differences.js';
import { cellsAt } from './table-blocks.js';

/** A cell to be written, by its place on the sheet. An empty text empties it. */
export interface NewCell {
  readonly row: number;
  readonly column: number;
  readonly value: string | number;
}

/** A row that comes before the one of that index below the headers, or goes. */
export interface RowStep {
  readonly kind: 'add' | 'remove';
  readonly index: number;
}

/** What is done to one table: columns at its right first, then rows added, cells written, rows removed. */
export interface TableWrite {
  readonly place: Place;
  readonly newHeaders: readonly string[];
  /** From the bottom up; all that add come before those that remove. */
  readonly steps: readonly RowStep[];
  /** Where they stand before rows are removed. */
  readonly cells: readonly NewCell[];
  /** Where they stand in the end. */
  readonly written: readonly NewCell[];
  /** The table's area in the end. */
  readonly after: Area;
}

/** What stands on a sheet from A1 on. */
export interface SheetGrids {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/** A plan, or the sentences that say why nothing is written. */
export interface PlannedWrite {
  readonly write: TableWrite;
  readonly refusals: readonly string[];
}

/** As many cells as a sentence names. */
const NAMED = 3;

/** What it takes to make the rows of a place those wanted. */
export function planTable(place: Place, sheet: SheetGrids, wanted: readonly ScenarioRow[]): PlannedWrite {
  const { area, table, kind } = place;
  const [headers = [], ...body] = cellsAt(sheet.values, area);
  const formulaAt = (row: number, column: number) => {
    const formula = at(sheet.formulas, area.row + 1 + row, area.column + column);
    return isFormula(at(sheet.values, area.row + 1 + row, area.column + column), formula);
  };
  const found = tableDifferences(kind, { headers, body, isFormula: formulaAt }, wanted, table === undefined);
  const write = table === undefined ? blockWrite(place, headers, found) : tableWrite(place, headers, found);
  return { write, refusals: [...formulaRefusals(write, found, sheet), ...roomRefusals(write, sheet)] };
}

/** Whether a plan changes anything. */
export function isNothing({ cells, steps }: TableWrite): boolean {
  return cells.length === 0 && steps.length === 0;
}

type Headers = Parameters<typeof columnsOf>[0];

function tableWrite(
  place: Place,
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
  return lines.flatMap(({ cells }, index) =>
    Object.entries(cells).flatMap(([header, value]): NewCell[] => {
      const column = columns.get(header);
      return column === undefined ? [] : [{ row: rows[index] ?? 0, column: area.column + column, value }];
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
  place: Place,
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

/** Formulas of the user that would be written over, or lost with a row whose values come back elsewhere. */
function formulaRefusals(
  { place: { area, sheetName, table }, cells }: TableWrite,
  { lines, removed }: TableDifferences,
  { values, formulas }: SheetGrids,
): string[] {
  const places: { row: number; column: number }[] = [];
  const note = (row: number, column: number) => {
    if (isFormula(at(values, row, column), at(formulas, row, column))) places.push({ row, column });
  };
  if (table === undefined) for (const { row, column } of cells) note(row, column);
  else {
    const columns = columnsOf(cellsAt(values, { ...area, rowCount: 1 })[0] ?? []);
    for (const { from, cells: changed } of lines)
      for (const header of from === undefined ? [] : Object.keys(changed)) {
        const column = columns.get(header);
        if (column !== undefined) note(area.row + 1 + (from ?? 0), area.column + column);
      }
    if (lines.some(({ from }) => from === undefined))
      for (const index of removed)
        for (let column = 0; column < area.columnCount; column += 1)
          note(area.row + 1 + index, area.column + column);
  }
  if (places.length === 0) return [];
  const named = places
    .slice(0, NAMED)
    .map(
      ({ row, column }) =>
        `${cellOn(sheetName, row, column)} holds the formula ${String(at(formulas, row, column))}`,
    );
  const more = places.length > NAMED ? [`${places.length - NAMED} more cells hold formulas`] : [];
  return [`${[...named, ...more].join(', ')}; change ${places.length === 1 ? 'it' : 'them'} there.`];
}

/** Cells of the user where the table needs room, or which would move with it. */
function roomRefusals(
  { place, newHeaders, steps, after }: TableWrite,
  { values, formulas }: SheetGrids,
): string[] {
  const { area, sheetName, table } = place;
  const filled: string[] = [];
  const look = (from: Area) => {
    const endRow = Math.min(from.row + from.rowCount, Math.max(values.length, formulas.length));
    for (let row = from.row; row < endRow; row += 1) {
      const width = Math.max(values[row]?.length ?? 0, formulas[row]?.length ?? 0);
      for (let column = from.column; column < Math.min(from.column + from.columnCount, width); column += 1)
        if (at(values, row, column) !== '' || at(formulas, row, column) !== '')
          filled.push(cellOn(sheetName, row, column));
    }
  };
  const right = { row: area.row, column: area.column + area.columnCount };
  if (table !== undefined) {
    const totals = table.hasTotals ? 1 : 0;
    const end = area.row + area.rowCount + totals;
    if (steps.length > 0)
      look({ row: end, column: area.column, rowCount: Infinity, columnCount: after.columnCount });
    if (newHeaders.length > 0) look({ ...right, rowCount: area.rowCount + totals, columnCount: Infinity });
  } else {
    const more = after.rowCount - area.rowCount;
    const end = area.row + area.rowCount;
    // One more in each direction: cells that touch would be taken for a part of it.
    if (more > 0) look({ row: end, column: area.column, rowCount: more + 1, columnCount: after.columnCount });
    if (newHeaders.length > 0) {
      look({ ...right, rowCount: 1, columnCount: newHeaders.length + 1 });
      look({ ...right, row: area.row + 1, rowCount: area.rowCount - 1, columnCount: newHeaders.length });
    }
  }
  const cells = [...new Set(filled)];
  if (cells.length === 0) return [];
  const more = cells.length > NAMED ? ` and ${cells.length - NAMED} more cells` : '';
  const hold = cells.length === 1 ? 'holds' : 'hold';
  const which =
    table === undefined
      ? place.kind === 'offers'
        ? 'the offers need'
        : 'the traffic needs'
      : `the table ${table.name} needs`;
  return [
    `${cells.slice(0, NAMED).join(', ')}${more} ${hold} something of yours where ${which} room. Move it away, then try again.`,
  ];
}
