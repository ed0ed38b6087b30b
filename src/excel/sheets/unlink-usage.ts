import { cellAddress } from '../../reference/address.js';
import { asRead, isFormula } from '../cells/read-back.js';
import { at, usedCells, type Grid } from '../cells/sheet-state.js';
import { NO_LINKS, type UsageLinks } from '../tables/usage-links.js';

/** A cell that is a link to what was measured. */
interface LinkedCell {
  readonly sheetId: string;
  readonly address: string;
  readonly formula: string;
  readonly value: string | number | boolean;
}

/** The cells of these sheets that are links to what was measured, with what they show: one sync. */
export async function linkedCells(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
  { isLink }: UsageLinks,
): Promise<LinkedCell[]> {
  const asked = sheets.map((sheet) => {
    const cells = usedCells(sheet);
    cells.load('values,formulas');
    return { sheetId: sheet.id, cells };
  });
  await context.sync();
  return asked.flatMap(({ sheetId, cells }) =>
    (cells.formulas as Grid).flatMap((line, row) =>
      line.flatMap((formula, column): LinkedCell[] => {
        const value = at(cells.values as Grid, row, column);
        if (!isFormula(value, formula) || !isLink(formula) || NO_LINKS.isLink(formula)) return [];
        return [{ sheetId, address: cellAddress(row, column), formula, value }];
      }),
    ),
  );
}

/** Queues what links show in their place: their sheet goes, and the figure stays. */
export function queueFigures(context: Excel.RequestContext, cells: readonly LinkedCell[]): void {
  queue(context, cells, ({ value }) => asRead(value, value));
}

/** Queues the links once more. */
export function queueLinks(context: Excel.RequestContext, cells: readonly LinkedCell[]): void {
  queue(context, cells, ({ formula }) => formula);
}

function queue(
  { workbook }: Excel.RequestContext,
  cells: readonly LinkedCell[],
  holds: (cell: LinkedCell) => string | number | boolean,
): void {
  for (const cell of cells)
    workbook.worksheets.getItem(cell.sheetId).getRange(cell.address).formulas = [[holds(cell)]];
}
