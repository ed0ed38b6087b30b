import {
  BooleanNumber,
  generateRandomId,
  mergeWorksheetSnapshotWithDefault,
  type Workbook,
} from '@univerjs/core';
import {
  CopySheetCommand,
  InsertSheetMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetFrozenCommand,
  SetTabColorCommand,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  ToggleGridlinesCommand,
} from '@univerjs/preset-sheets-core';
import { WITHOUT_ACTIVATING, type Edit } from './edit.js';
import type { Frozen, Grid, Sheet, Visibility } from './grid.js';
import type { Kept } from './kept.js';
import { openSheet } from './open-sheet.js';
import { PLAIN } from './univer-look.js';

type Sheets = Pick<
  Grid,
  | 'sheets'
  | 'activeSheet'
  | 'activate'
  | 'addSheet'
  | 'copySheet'
  | 'removeSheet'
  | 'renameSheet'
  | 'moveSheet'
  | 'showSheet'
  | 'colorTab'
  | 'showGridlines'
  | 'frozen'
  | 'freeze'
>;

/** A new sheet is as large as this; it grows with what is written. Sizes are Excel's, in pixels. */
const NEW_SHEET = { rowCount: 200, columnCount: 26, defaultRowHeight: 20, defaultColumnWidth: 64 } as const;

/** The tabs of the open workbook. */
export function univerSheets(edit: Edit, kept: Kept, workbook: () => Workbook): Sheets {
  const visibility = sheetVisibility(edit, kept, workbook);
  return {
    sheets: () =>
      workbook()
        .getSheets()
        .map((sheet): Sheet => ({
          id: sheet.getSheetId(),
          name: sheet.getName(),
          visibility: visibility.of(sheet.getSheetId()),
          tabColor: (sheet.getConfig().tabColor ?? '').toUpperCase(),
          gridlines: sheet.getConfig().showGridlines !== BooleanNumber.FALSE,
        })),
    activeSheet: () => workbook().getActiveSheet().getSheetId(),
    activate: (sheet) => void edit.run(SetWorksheetActiveOperation.id, { subUnitId: sheet }),
    addSheet(name) {
      const { unitId } = edit;
      const id = generateRandomId();
      const index = workbook().getSheets().length;
      const defaultStyle = { ff: PLAIN.fontName, fs: PLAIN.fontSize };
      const sheet = mergeWorksheetSnapshotWithDefault({ ...NEW_SHEET, id, name, defaultStyle });
      edit.change(
        { id: InsertSheetMutation.id, params: { unitId, index, sheet } },
        { id: RemoveSheetMutation.id, params: { unitId, subUnitId: id, subUnitName: name } },
        WITHOUT_ACTIVATING,
      );
      return id;
    },
    copySheet(sheet) {
      const active = workbook().getActiveSheet().getSheetId();
      const before = new Set(
        workbook()
          .getSheets()
          .map((one) => one.getSheetId()),
      );
      edit.run(CopySheetCommand.id, { subUnitId: sheet });
      const copy =
        workbook()
          .getSheets()
          .find((one) => !before.has(one.getSheetId()))
          ?.getSheetId() ?? '';
      edit.run(SetWorksheetActiveOperation.id, { subUnitId: active });
      return copy;
    },
    removeSheet: (sheet) => void edit.run(RemoveSheetCommand.id, { subUnitId: sheet }),
    renameSheet: (sheet, name) => void edit.run(SetWorksheetNameCommand.id, { subUnitId: sheet, name }),
    moveSheet: (sheet, position) =>
      void edit.run(SetWorksheetOrderCommand.id, { subUnitId: sheet, order: position }),
    showSheet: visibility.change,
    ...sheetView(edit, workbook),
  };
}

function sheetVisibility(edit: Edit, kept: Kept, workbook: () => Workbook) {
  const veryHidden = (id: string) => `very-hidden:${id}`;
  const visibilityOf = (id: string): Visibility => {
    if (!openSheet(workbook(), id).isSheetHidden()) return 'Visible';
    return kept.get(veryHidden(id)) ? 'VeryHidden' : 'Hidden';
  };
  const hide = (id: string, hidden: boolean) => {
    const params = { unitId: edit.unitId, subUnitId: id };
    const flag = (on: boolean) => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
    edit.change(
      { id: SetWorksheetHideMutation.id, params: { ...params, hidden: flag(hidden) } },
      { id: SetWorksheetHideMutation.id, params: { ...params, hidden: flag(!hidden) } },
      hidden ? undefined : WITHOUT_ACTIVATING,
    );
  };
  return {
    of: visibilityOf,
    change: (sheet: string, visibility: Visibility) => {
      const before = visibilityOf(sheet);
      if (before === visibility) return;
      if ((before === 'Visible') !== (visibility === 'Visible')) hide(sheet, visibility !== 'Visible');
      kept.set(veryHidden(sheet), visibility === 'VeryHidden' ? true : undefined);
    },
  };
}

function sheetView(
  edit: Edit,
  workbook: () => Workbook,
): Pick<Sheets, 'colorTab' | 'showGridlines' | 'frozen' | 'freeze'> {
  return {
    colorTab: (sheet, color) => void edit.run(SetTabColorCommand.id, { subUnitId: sheet, value: color }),
    showGridlines: (sheet, shown) =>
      void edit.run(ToggleGridlinesCommand.id, {
        subUnitId: sheet,
        showGridlines: shown ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      }),
    frozen(sheet) {
      const { xSplit, ySplit } = openSheet(workbook(), sheet).getFreeze();
      return { rows: ySplit, columns: xSplit };
    },
    freeze: (sheet, { rows, columns }: Frozen) =>
      void edit.run(SetFrozenCommand.id, {
        subUnitId: sheet,
        ySplit: rows,
        xSplit: columns,
        startRow: rows > 0 ? rows : -1,
        startColumn: columns > 0 ? columns : -1,
      }),
  };
}
