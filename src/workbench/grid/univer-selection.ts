import type { FUniver } from '@univerjs/core/facade';
import { cellArea } from './areas.js';
import type { Grid } from './grid.js';

/** What the user has selected; the first cell of the active sheet where nothing is. */
export function univerSelection(
  api: FUniver,
  { activeSheet, within }: Pick<Grid, 'activeSheet' | 'within'>,
): Pick<Grid, 'selection' | 'select'> {
  return {
    selection() {
      const range = api.getActiveWorkbook()?.getActiveRange();
      const sheet = activeSheet();
      if (!range) return cellArea(sheet, 0, 0);
      return {
        sheet,
        row: range.getRow(),
        column: range.getColumn(),
        rowCount: range.getHeight(),
        columnCount: range.getWidth(),
      };
    },
    select(area) {
      const held = within(area);
      const sheet = api.getActiveWorkbook()?.getSheetBySheetId(area.sheet);
      if (held && sheet) sheet.getRange(held.row, held.column, held.rowCount, held.columnCount).activate();
    },
  };
}
