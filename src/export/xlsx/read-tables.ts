import { fileMessages } from '../../messages/files.js';
import { areaAddress, parseArea } from '../../reference/address.js';
import type { Fault } from '../../core/fault/fault.js';
import { failed, ok, type Result } from '../../core/fault/result.js';
import type { Area } from '../../reference/area.js';
import { childOf, childrenOf, type XmlElement } from '../xml/parse.js';
import type { Package } from '../zip/unpack.js';
import { meantText } from './cell-value.js';
import { valuesIn, type FileTable } from './file-table.js';
import { plainRanges, type WantedHeaders } from './plain-ranges.js';
import { readPart, readRelations } from './read-package.js';
import { readWorkbook, type ReadWorkbook } from './read-workbook.js';
import { sheetCells, type SheetCells } from './sheet-cells.js';

type Sheet = ReadWorkbook['sheets'][number];
type CellsOf = (sheet: Sheet) => Result<SheetCells>;

/**
 * For each kind the tables of a file whose headers are wanted, in the order of its sheets; where a file has no table of
 * a kind, as some programs drop them, the plain ranges with such headers. Faults: the file is damaged.
 */
export function findTables(file: Package, kinds: readonly WantedHeaders[]): Result<FileTable[][]> {
  const workbook = readWorkbook(file);
  if (!workbook.ok) return workbook;
  const read = new Map<string, Result<SheetCells>>();
  const cellsOf: CellsOf = ({ path }) => {
    const own = read.get(path) ?? readSheet(file, path, workbook.value);
    read.set(path, own);
    return own;
  };
  const faults: Fault[] = [];
  const values = <T>(results: readonly Result<T[]>[]): T[] =>
    results.flatMap((own) => {
      if (!own.ok) faults.push(...own.faults);
      return own.ok ? own.value : [];
    });
  const { sheets } = workbook.value;
  const found = kinds.map((wanted) => {
    const tables = values(sheets.map((sheet) => tablesOn(file, sheet, wanted, cellsOf)));
    if (tables.length > 0 || faults.length > 0) return tables;
    const others = kinds.filter((own) => own !== wanted);
    return values(sheets.map((sheet) => rangesOn(sheet, wanted, others, cellsOf)));
  });
  return faults.length > 0 ? failed(...faults) : ok(found);
}

function readSheet(file: Package, path: string, { around }: ReadWorkbook): Result<SheetCells> {
  const sheet = readPart(file, path);
  return sheet.ok ? sheetCells(sheet.value, around) : sheet;
}

function tablesOn(file: Package, sheet: Sheet, wanted: WantedHeaders, cellsOf: CellsOf): Result<FileTable[]> {
  const relations = readRelations(file, sheet.path);
  if (!relations.ok) return relations;
  const tables: FileTable[] = [];
  for (const { target } of relations.value.filter(({ type }) => type === 'table')) {
    const table = readPart(file, target);
    if (!table.ok) return table;
    const headers = headersOf(table.value);
    const area = bodyOf(table.value);
    if (area === undefined || !wanted(headers)) continue;
    const cells = cellsOf(sheet);
    if (!cells.ok) return cells;
    const values = valuesIn(cells.value, area, sheet.name);
    const { attributes } = table.value;
    const own = attributes.get('displayName') ?? attributes.get('name');
    const showsHeaders = attributes.get('headerRowCount') !== '0';
    tables.push({
      name: fileMessages().labels.table(own ?? areaAddress(area), sheet.name),
      sheet: sheet.name,
      table: own,
      cells: showsHeaders || !values.ok ? values : ok([headers, ...values.value]),
    });
  }
  return ok(tables);
}

function headersOf(table: XmlElement): string[] {
  const columns = childOf(table, 'tableColumns');
  return (columns === undefined ? [] : childrenOf(columns, 'tableColumn')).map(({ attributes }) =>
    meantText(attributes.get('name') ?? ''),
  );
}

/** The area of a table without its totals row; undefined where it has none. */
function bodyOf({ attributes }: XmlElement): Area | undefined {
  const area = parseArea(attributes.get('ref') ?? '');
  const totals = Number(attributes.get('totalsRowCount') ?? 0);
  if (area === undefined || !(area.rowCount > totals)) return undefined;
  return { ...area, rowCount: area.rowCount - totals };
}

function rangesOn(
  sheet: Sheet,
  wanted: WantedHeaders,
  others: readonly WantedHeaders[],
  cellsOf: CellsOf,
): Result<FileTable[]> {
  const cells = cellsOf(sheet);
  if (!cells.ok) return cells;
  const any: WantedHeaders = (headers) => [wanted, ...others].some((own) => own(headers));
  const ranges = plainRanges(cells.value, any).filter(({ headers }) => wanted(headers));
  return ok(
    ranges.map(({ area, leftOut }): FileTable => {
      const name = fileMessages().labels.table(areaAddress(area), sheet.name);
      const table = { name, sheet: sheet.name, cells: valuesIn(cells.value, area, sheet.name) };
      return leftOut === undefined ? table : { ...table, leftOut: below(leftOut, table) };
    }),
  );
}

function below(row: number, { name, sheet }: Pick<FileTable, 'name' | 'sheet'>): string {
  return fileMessages().said.leftOut(row + 1, sheet, name);
}
