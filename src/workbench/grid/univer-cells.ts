import type { Injector, Workbook } from '@univerjs/core';
import { intersect } from './areas.js';
import type { Cells } from './cells.js';
import type { Edit } from './edit.js';
import type { Area } from './grid.js';
import { openSheet } from './open-sheet.js';
import { readCells } from './univer-cells-read.js';
import { writeCells } from './univer-cells-write.js';

/** The cells of the open workbook. */
export function univerCells(injector: Injector, edit: Edit, workbook: () => Workbook): Cells {
  const within = (area: Area) => {
    const own = openSheet(workbook(), area.sheet);
    return intersect(area, {
      sheet: area.sheet,
      row: 0,
      column: 0,
      rowCount: own.getRowCount(),
      columnCount: own.getColumnCount(),
    });
  };
  const reading = readCells(injector, edit.unitId, workbook);
  return {
    within,
    ...reading,
    ...writeCells({ injector, edit, workbook, within, readers: reading.readers }),
  };
}
