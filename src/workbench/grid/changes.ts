import { ICommandService, type ICellData, type ICommandInfo, type Injector } from '@univerjs/core';
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
} from '@univerjs/preset-sheets-core';
import type { Area } from './area.js';
import type { CellValue } from './cell-value.js';

/** Something that happened to the workbook, by whomever. */
export type Change =
  | {
      readonly kind: 'cells';
      readonly area: Area;
      /** What a single cell held before, and what was written into it. */
      readonly values?: { readonly before: CellValue; readonly after: CellValue };
    }
  | { readonly kind: 'sheet-added' | 'sheet-deleted'; readonly sheet: string };

interface Values {
  readonly subUnitId: string;
  readonly trigger?: string;
  readonly cellValue?: Record<number, Record<number, ICellData | null> | undefined>;
}

/**
 * Tells of cells that were written and of sheets that came and went; not of what formulas came to, nor of looks.
 * @param valueAt what a cell holds now
 */
export function followChanges(
  injector: Injector,
  valueAt: (sheet: string, row: number, column: number) => CellValue,
  listener: (change: Change) => void,
): void {
  const commands = injector.get(ICommandService);
  let before: CellValue | undefined;
  commands.beforeCommandExecuted((command, options) => {
    const area = options?.onlyLocal ? undefined : areaWritten(command);
    if (area) before = isCell(area) ? valueAt(area.sheet, area.row, area.column) : undefined;
  });
  commands.onCommandExecuted((command, options) => {
    const area = options?.onlyLocal ? undefined : areaWritten(command);
    if (area && before !== undefined && isCell(area)) {
      const after = valueAt(area.sheet, area.row, area.column);
      listener({ kind: 'cells', area, values: { before, after } });
    } else if (area) listener({ kind: 'cells', area });
    if (command.id === InsertSheetMutation.id)
      listener({ kind: 'sheet-added', sheet: (command.params as { sheet: { id: string } }).sheet.id });
    if (command.id === RemoveSheetMutation.id)
      listener({ kind: 'sheet-deleted', sheet: (command.params as { subUnitId: string }).subUnitId });
  });
}

function isCell({ rowCount, columnCount }: Area): boolean {
  return rowCount * columnCount === 1;
}

/** The block that a command writes contents into; undefined for a command that writes none. */
function areaWritten({ id, params }: Readonly<ICommandInfo>): Area | undefined {
  if (id !== SetRangeValuesMutation.id) return undefined;
  const { subUnitId, trigger, cellValue = {} } = params as Values;
  if (trigger === SetStyleCommand.id) return undefined;
  const rows: number[] = [];
  const columns: number[] = [];
  for (const [row, cells] of Object.entries(cellValue))
    for (const [column, cell] of Object.entries(cells ?? {}))
      if (cell === null || ['v', 'f', 'p', 'si'].some((key) => key in cell)) {
        rows.push(Number(row));
        columns.push(Number(column));
      }
  if (rows.length === 0) return undefined;
  const least = (list: readonly number[]) => list.reduce((one, other) => Math.min(one, other));
  const most = (list: readonly number[]) => list.reduce((one, other) => Math.max(one, other));
  return {
    sheet: subUnitId,
    row: least(rows),
    column: least(columns),
    rowCount: most(rows) - least(rows) + 1,
    columnCount: most(columns) - least(columns) + 1,
  };
}
