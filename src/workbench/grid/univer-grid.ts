import {
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  UndoCommand,
  UniverInstanceType,
  type Injector,
  type Workbook,
} from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { IActiveDirtyManagerService, IEditorBridgeService } from '@univerjs/preset-sheets-core';
import { SHEET_SIZE } from '../../reference/area.js';
import { cellArea } from './areas.js';
import { calculationSwitch } from './calculation-switch.js';
import type { Calculation } from './calculation.js';
import { followChanges, type Change } from './changes.js';
import { editWorkbook } from './edit.js';
import type { Area, CalculationMode, Grid } from './grid.js';
import { growTables } from './growing-tables.js';
import type { GroupedUndo } from './grouped-undo.js';
import { keepInWorkbook } from './kept.js';
import { sentenceAt } from './sentence-at.js';
import { univerCells } from './univer-cells.js';
import { boxOf, univerLooks } from './univer-looks.js';
import { univerNames } from './univer-names.js';
import { univerSheets } from './univer-sheets.js';
import { univerTables } from './univer-tables.js';

interface Parts {
  readonly api: FUniver;
  readonly injector: Injector;
  readonly unitId: string;
  readonly calculation: Calculation;
  /** What the workbook holds, beside its cells, when it opens. */
  readonly opened: readonly (readonly [string, unknown])[];
}

/** The open workbook, as the host and the page use it. */
export function univerGrid({ api, injector, unitId, calculation, opened }: Parts): Grid {
  // Asked for at every cell: the facade would wrap it anew each time.
  const units = injector.get(IUniverInstanceService);
  const open = () => units.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) ?? undefined;
  const workbook = (): Workbook => {
    const found = open();
    if (!found) throw new Error('No workbook is open.');
    return found;
  };
  const edit = editWorkbook(injector, unitId);
  const kept = keepInWorkbook(injector, edit, opened);
  const cells = univerCells(injector, edit, workbook);
  // Before the workbook is open, every sheet that is kept will be there.
  const hasSheet = (id: string) => !open() || Boolean(open()?.getSheetBySheetId(id));
  const tables = univerTables(injector, edit, kept, hasSheet);
  const looks = univerLooks({ injector, edit, kept, workbook, within: cells.within, texts: cells.texts });
  const undo = injector.get(IUndoRedoService) as GroupedUndo;
  const calculateAlways = calculationSwitch(injector.get(IActiveDirtyManagerService));
  // Comes with the first workbook.
  const editor = () => injector.get(IEditorBridgeService);
  let mode: CalculationMode = 'Automatic';

  const selection = (): Area => {
    const range = api.getActiveWorkbook()?.getActiveRange();
    const sheet = workbook().getActiveSheet().getSheetId();
    if (!range) return cellArea(sheet, 0, 0);
    return {
      sheet,
      row: range.getRow(),
      column: range.getColumn(),
      rowCount: range.getHeight(),
      columnCount: range.getWidth(),
    };
  };
  const listeners: ((change: Change) => void)[] = [];
  followChanges(
    injector,
    (sheet, row, column) => cells.values(cellArea(sheet, row, column))[0]?.[0] ?? '',
    (change) => {
      // Undo brings tables back by itself.
      if (change.kind === 'cells')
        growTables(
          tables,
          change.area,
          (sheet, row, column) => String(cells.values(cellArea(sheet, row, column))[0]?.[0] ?? ''),
          undo.group === undefined,
        );
      for (const listener of listeners) listener(change);
    },
  );
  return {
    ...univerSheets(edit, kept, workbook),
    ...cells,
    whole: (sheet) => ({ sheet, row: 0, column: 0, ...SHEET_SIZE }),
    selection,
    select(area) {
      const held = cells.within(area);
      const sheet = api.getActiveWorkbook()?.getSheetBySheetId(area.sheet);
      if (held && sheet) sheet.getRange(held.row, held.column, held.rowCount, held.columnCount).activate();
    },
    sentence: (place) => sentenceAt(cells.readers, place),
    settled: () => calculation.settled(),
    box: (area) => boxOf(looks, area),
    looks,
    tables,
    names: univerNames(injector, edit),
    kept,
    group: (step) => void (undo.group = step),
    grouping: () => undo.group !== undefined,
    onChange: (listener) => void listeners.push(listener),
    undo: () => void injector.get(ICommandService).syncExecuteCommand(UndoCommand.id),
    editing: () => editor().isVisible().visible,
    edited: () =>
      new Promise((resolve) => {
        if (!editor().isVisible().visible) {
          resolve();
          return;
        }
        const watching = editor().visible$.subscribe(({ visible }) => {
          if (visible) return;
          watching.unsubscribe();
          // What was typed is written after the editor has gone.
          setTimeout(resolve);
        });
      }),
    calculation: {
      mode: () => mode,
      setMode(wanted) {
        const was = mode;
        mode = wanted;
        calculateAlways(wanted !== 'Manual');
        if (was === 'Manual' && wanted !== 'Manual') calculation.now();
      },
      now: () => calculation.now(),
    },
  };
}
