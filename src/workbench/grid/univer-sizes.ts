import type { Workbook } from '@univerjs/core';
import {
  SetColHiddenCommand,
  SetColWidthCommand,
  SetRowHeightCommand,
  SetRowHiddenCommand,
  SetSpecificColsVisibleCommand,
  SetSpecificRowsVisibleCommand,
  SetWorksheetRowIsAutoHeightCommand,
} from '@univerjs/preset-sheets-core';
import type { Edit } from './edit.js';
import type { Area } from './grid.js';
import type { CellLook, Looks } from './look.js';
import { openSheet } from './open-sheet.js';
import { toRange } from './ranges.js';

/** The grid counts in pixels of 1/96 inch, Excel in points of 1/72. */
const PIXELS_PER_POINT = 96 / 72;
const ROOM = 14;

type Sizes = Omit<Looks, 'at' | 'change' | 'reset'>;

interface Parts {
  readonly edit: Edit;
  readonly workbook: () => Workbook;
  readonly within: (area: Area) => Area | undefined;
  readonly texts: (area: Area) => string[][];
  readonly lookAt: Looks['at'];
}

/** How wide and how high columns and rows are, and which are hidden. */
export function univerSizes({ edit, workbook, within, texts, lookAt }: Parts): Sizes {
  const sheetOf = (id: string) => openSheet(workbook(), id);
  const run = (command: string, area: Area | undefined, params: object = {}) => {
    if (area) edit.run(command, { subUnitId: area.sheet, ranges: [toRange(area)], ...params });
  };
  const rowsOfGrid = (area: Area) => within({ ...area, column: 0, columnCount: 1 });
  const columnsOfGrid = (area: Area) => within({ ...area, row: 0, rowCount: 1 });
  return {
    columnWidth: (sheet, column) => sheetOf(sheet).getColumnWidth(column) / PIXELS_PER_POINT,
    setColumnWidth: (area, points) =>
      run(SetColWidthCommand.id, columnsOfGrid(area), { value: points * PIXELS_PER_POINT }),
    rowHeight: (sheet, row) => sheetOf(sheet).getRowHeight(row) / PIXELS_PER_POINT,
    setRowHeight: (area, points) =>
      run(SetRowHeightCommand.id, rowsOfGrid(area), { value: points * PIXELS_PER_POINT }),
    fitColumns(area) {
      const held = within(area);
      const pen = document.createElement('canvas').getContext('2d');
      if (!held || !pen) return;
      const shown = texts(held);
      for (let column = 0; column < held.columnCount; column++) {
        const widths = shown.map((line, row) =>
          textWidth(pen, line[column] ?? '', () => lookAt(area.sheet, held.row + row, held.column + column)),
        );
        const widest = Math.ceil(Math.max(0, ...widths));
        const one = { ...held, column: held.column + column, columnCount: 1 };
        if (widest > 0) run(SetColWidthCommand.id, one, { value: widest });
      }
    },
    fitRows: (area) => run(SetWorksheetRowIsAutoHeightCommand.id, rowsOfGrid(area)),
    rowHidden: (sheet, row) => !sheetOf(sheet).getRowRawVisible(row),
    columnHidden: (sheet, column) => !sheetOf(sheet).getColVisible(column),
    hideRows: (area, hidden) =>
      run(hidden ? SetRowHiddenCommand.id : SetSpecificRowsVisibleCommand.id, rowsOfGrid(area)),
    hideColumns: (area, hidden) =>
      run(hidden ? SetColHiddenCommand.id : SetSpecificColsVisibleCommand.id, columnsOfGrid(area)),
  };
}

/** What a text takes across in a look, which is asked for only where there is a text. */
function textWidth(pen: CanvasRenderingContext2D, text: string, look: () => CellLook): number {
  if (text === '') return 0;
  const { italic, bold, fontSize, fontName, indent } = look();
  pen.font = `${italic ? 'italic ' : ''}${bold ? 'bold ' : ''}${fontSize}pt "${fontName}"`;
  return pen.measureText(text).width + ROOM + 9 * indent;
}
