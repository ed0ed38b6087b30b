import { ok, type Result } from '../../core/fault/result.js';
import type { Cell } from '../../core/grid/cell.js';
import { childOf, childrenOf } from '../xml/parse.js';
import type { Package } from '../zip/unpack.js';
import { areaOf, readCells, sharedTexts } from './read-cells.js';
import { readPart, readRelations, type ReadRelation } from './read-package.js';

/** More rows than a scenario may have are no scenario. */
const MOST_CELLS = 200_000;

/**
 * The cells of the first table of a file, in the order of its sheets, whose headers are wanted; header row included,
 * totals row left out. Undefined where there is none. Faults: the file is damaged.
 */
export function findTable(
  file: Package,
  wanted: (headers: readonly string[]) => boolean,
): Result<Cell[][] | undefined> {
  const sheets = sheetPaths(file);
  if (!sheets.ok) return sheets;
  for (const path of sheets.value) {
    const relations = readRelations(file, path);
    if (!relations.ok) return relations;
    for (const { target } of relations.value.filter(({ type }) => type === 'table')) {
      const table = readTable(file, path, target, wanted);
      if (!table.ok || table.value !== undefined) return table;
    }
  }
  return ok(undefined);
}

/** The paths of the worksheets in their order. */
function sheetPaths(file: Package): Result<string[]> {
  const roots = readRelations(file, '');
  if (!roots.ok) return roots;
  const path = roots.value.find(({ type }) => type === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const workbook = readPart(file, path);
  const relations = readRelations(file, path);
  if (!workbook.ok) return workbook;
  if (!relations.ok) return relations;
  const targets = new Map(relations.value.map(({ id, target }: ReadRelation) => [id, target]));
  const sheets = childOf(workbook.value, 'sheets');
  const ids =
    sheets === undefined ? [] : childrenOf(sheets, 'sheet').map(({ attributes }) => attributes.get('r:id'));
  return ok(ids.flatMap((id) => targets.get(id ?? '') ?? []));
}

function readTable(
  file: Package,
  sheetPath: string,
  path: string,
  wanted: (headers: readonly string[]) => boolean,
): Result<Cell[][] | undefined> {
  const table = readPart(file, path);
  if (!table.ok) return table;
  const columns = childOf(table.value, 'tableColumns');
  const headers =
    columns === undefined
      ? []
      : childrenOf(columns, 'tableColumn').map(({ attributes }) => attributes.get('name') ?? '');
  const area = areaOf(table.value.attributes.get('ref') ?? '');
  if (area === undefined || area.rowCount * area.columnCount > MOST_CELLS || !wanted(headers))
    return ok(undefined);
  const sheet = readPart(file, sheetPath);
  const shared = readShared(file);
  if (!sheet.ok) return sheet;
  if (!shared.ok) return shared;
  const cells = readCells(sheet.value, area, shared.value);
  const totals = Number(table.value.attributes.get('totalsRowCount') ?? 0);
  return ok(totals > 0 ? cells.slice(0, -totals) : cells);
}

function readShared(file: Package): Result<string[]> {
  const path = 'xl/sharedStrings.xml';
  if (!file.paths.includes(path)) return ok([]);
  const root = readPart(file, path);
  return root.ok ? ok(sharedTexts(root.value)) : root;
}
