import type { Cell } from '../../core/grid/cell.js';
import type { Referred, Resolve } from '../../native/call.js';
import { parseArea, parseColumns } from '../../reference/address.js';
import type { Area } from '../../reference/area.js';
import { splitReference } from '../../reference/sheet-name.js';
import { readStructured } from '../../reference/structured.js';
import { cellsIn } from '../cells/cells-in.js';
import { at } from '../cells/sheet-state.js';

/** What references can lead to: the sheets' values from A1 on, tables, names, and what formulas spill into. */
export interface ReferenceContext {
  readonly sheets: readonly { readonly name: string; readonly values: readonly (readonly unknown[])[] }[];
  readonly tables: readonly (Area & {
    readonly name: string;
    readonly sheet: string;
    readonly hasHeaders: boolean;
    readonly hasTotals: boolean;
  })[];
  /** Name → what it stands for, such as `=Sheet1!$A$1:$B$2`. */
  readonly names: ReadonlyMap<string, string>;
  readonly spills: readonly (Area & { readonly sheet: string })[];
}

/** Finds what a reference of a formula leads to among places read before; undefined where it is no such reference. */
export function resolverOf(places: ReferenceContext): Resolve {
  const resolve: Resolve = (reference, sheet) =>
    atAddress(reference, sheet, places) ??
    inTable(reference, places) ??
    byName(reference, sheet, places, resolve);
  return resolve;
}

function atAddress(reference: string, from: string, places: ReferenceContext): Referred | undefined {
  const split = splitReference(reference.trim());
  const sheet = split && same(places.sheets, split.sheet ?? from);
  if (split === undefined || sheet === undefined) return undefined;
  const { cells } = split;
  const spilled = cells.endsWith('#') ? parseArea(cells.slice(0, -1)) : undefined;
  const spill =
    spilled &&
    places.spills.find(
      (own) => own.sheet === sheet.name && own.row === spilled.row && own.column === spilled.column,
    );
  const area = spill ?? parseArea(cells) ?? wholeColumns(cells, sheet.values);
  return area && referred(sheet, area);
}

/** `A:C` as far as the sheet is used. */
function wholeColumns(cells: string, values: readonly (readonly unknown[])[]): Area | undefined {
  const columns = parseColumns(cells);
  return columns && { ...columns, rowCount: Math.max(1, values.length) };
}

function inTable(reference: string, places: ReferenceContext): Referred | undefined {
  const parts = readStructured(reference);
  const table = parts && same(places.tables, parts.table);
  const sheet = table && same(places.sheets, table.sheet);
  if (parts === undefined || table === undefined || sheet === undefined) return undefined;
  // A row of the formula's own has none of these names: it moves.
  const rows = rowsOf(table, parts.sections);
  const headers =
    cellsIn({ ...table, rowCount: 1 }, (row, column) => String(at(sheet.values, row, column)))[0] ?? [];
  const columns = columnsOf(headers, parts.columns);
  if (rows === undefined || columns === undefined || rows.rowCount < 1) return undefined;
  return referred(sheet, { ...rows, column: table.column + columns.first, columnCount: columns.count });
}

function rowsOf(table: ReferenceContext['tables'][number], sections: readonly string[]): Area | undefined {
  const head = table.hasHeaders ? 1 : 0;
  const foot = table.hasTotals ? 1 : 0;
  const { row, rowCount } = table;
  const data = { ...table, row: row + head, rowCount: rowCount - head - foot };
  switch (sections.join(' ')) {
    case '':
    case '#data':
      return data;
    case '#all':
      return table;
    case '#headers':
      return head === 1 ? { ...table, rowCount: 1 } : undefined;
    case '#totals':
      return foot === 1 ? { ...table, row: row + rowCount - 1, rowCount: 1 } : undefined;
    case '#headers #data':
      return { ...table, rowCount: rowCount - foot };
    case '#data #totals':
      return { ...data, rowCount: data.rowCount + foot };
    default:
      return undefined;
  }
}

function columnsOf(headers: readonly string[], names: readonly string[]) {
  if (names.length === 0) return { first: 0, count: headers.length };
  const found = names.map((name) =>
    headers.findIndex((header) => header.toLowerCase() === name.toLowerCase()),
  );
  if (found.includes(-1) || found.length > 2) return undefined;
  const first = Math.min(...found);
  return { first, count: Math.max(...found) - first + 1 };
}

function byName(
  reference: string,
  sheet: string,
  { names }: ReferenceContext,
  resolve: Resolve,
): Referred | undefined {
  const formula = names.get(reference.trim().toLowerCase());
  const target = formula?.replace(/^=/, '');
  return target === undefined || names.has(target.toLowerCase()) ? undefined : resolve(target, sheet);
}

function referred(sheet: ReferenceContext['sheets'][number], area: Area): Referred {
  return {
    sheet: sheet.name,
    row: area.row,
    column: area.column,
    cells: cellsIn(area, (row, column) => asCell(at(sheet.values, row, column))),
  };
}

const ERROR =
  /^#(?:N\/A|NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|SPILL!|CALC!|BUSY!|FIELD!|CONNECT!|BLOCKED!|UNKNOWN!)$/;

/** A value as Excel gives it, as a cell: an error is its name, nothing is an empty text. */
export function asCell(value: string | number | boolean): Cell {
  if (value === '') return null;
  return typeof value === 'string' && ERROR.test(value) ? { error: value } : value;
}

function same<T extends { readonly name: string }>(all: readonly T[], name: string): T | undefined {
  return all.find((own) => own.name.toLowerCase() === name.toLowerCase());
}
