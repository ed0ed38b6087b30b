import { parseArea } from '../../reference/address.js';
import type { FoundCell, UsedCells } from './find-meter-cells.js';
import type { ReferenceContext } from './resolve-reference.js';

/** Reads what references can lead to, in two syncs. */
export async function readReferenceContext(
  context: Excel.RequestContext,
  sheets: readonly UsedCells[],
  found: readonly FoundCell[],
): Promise<ReferenceContext> {
  const { tables, names } = context.workbook;
  tables.load('items/name,items/showHeaders,items/showTotals,items/worksheet/name');
  names.load('items/name,items/formula');
  await context.sync();
  const ranges = tables.items.map((table) => {
    const range = table.getRange();
    range.load('address');
    return { table, range };
  });
  await context.sync();
  return {
    sheets,
    tables: ranges.flatMap(({ table, range }) => {
      const area = parseArea(range.address);
      const { name, showHeaders, showTotals, worksheet } = table;
      return area === undefined
        ? []
        : [{ ...area, name, sheet: worksheet.name, hasHeaders: showHeaders, hasTotals: showTotals }];
    }),
    names: new Map(names.items.map(({ name, formula }) => [name.toLowerCase(), String(formula)])),
    spills: found.map(({ sheet, row, column, rowCount, columnCount }) => ({
      sheet: sheet.name,
      row,
      column,
      rowCount,
      columnCount,
    })),
  };
}
