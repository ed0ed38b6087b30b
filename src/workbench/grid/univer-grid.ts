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
import { IActiveDirtyManagerService } from '@univerjs/preset-sheets-core';
import { SHEET_SIZE } from '../../reference/area.js';
import { cellArea } from './areas.js';
import { boxOf } from './box.js';
import { calculationSwitch } from './calculation-switch.js';
import type { Calculation } from './calculation.js';
import { followChanges, type Change } from './changes.js';
import { editWorkbook } from './edit.js';
import type { CalculationMode, Grid } from './grid.js';
import { growTables } from './growing-tables.js';
import type { GroupedUndo } from './grouped-undo.js';
import { keepInWorkbook } from './kept.js';
import { sentenceAt } from './sentence-at.js';
import { univerCells } from './univer-cells.js';
import { univerEditor } from './univer-editor.js';
import { univerLooks } from './univer-looks.js';
import { univerNames } from './univer-names.js';
import { univerSelection } from './univer-selection.js';
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
  const sheets = univerSheets(edit, kept, workbook);
  const valueAt = (sheet: string, row: number, column: number) =>
    cells.values(cellArea(sheet, row, column))[0]?.[0] ?? '';
  const listeners: ((change: Change) => void)[] = [];
  followChanges(injector, valueAt, (change) => {
    // Undo brings tables back by itself.
    if (change.kind === 'cells')
      growTables(
        tables,
        change.area,
        (sheet, row, column) => String(valueAt(sheet, row, column)),
        undo.group === undefined,
      );
    for (const listener of listeners) listener(change);
  });
  return {
    ...sheets,
    ...cells,
    ...univerSelection(api, { activeSheet: sheets.activeSheet, within: cells.within }),
    ...univerEditor(injector),
    whole: (sheet) => ({ sheet, row: 0, column: 0, ...SHEET_SIZE }),
    sentence: (place) => sentenceAt(cells.readers, place),
    settled: () => calculation.settled(),
    idle: () => calculation.idle(),
    box: (area) => boxOf(looks, area),
    looks,
    tables,
    names: univerNames(injector, edit),
    kept,
    group: (step) => void (undo.group = step),
    grouping: () => undo.group !== undefined,
    onChange: (listener) => void listeners.push(listener),
    undo: () => void injector.get(ICommandService).syncExecuteCommand(UndoCommand.id),
    calculation: calculationMode(injector, calculation),
  };
}

/** Whether changes are calculated as they come: what waited is calculated once they are again. */
function calculationMode(injector: Injector, calculation: Calculation): Grid['calculation'] {
  const calculateAlways = calculationSwitch(injector.get(IActiveDirtyManagerService));
  let mode: CalculationMode = 'Automatic';
  return {
    mode: () => mode,
    setMode(wanted) {
      const was = mode;
      mode = wanted;
      calculateAlways(wanted !== 'Manual');
      if (was === 'Manual' && wanted !== 'Manual') calculation.now();
    },
    now: () => calculation.now(),
  };
}
