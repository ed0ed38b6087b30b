import type { Visibility } from '../../grid/grid.js';
import { areaGiven, color, flag, oneOf, text, whole } from '../argument.js';
import { refuseStructure } from '../guard.js';
import { hostObject, type HostObject, type Kind, type Reach } from '../kind.js';
import { EVENT } from '../events.js';
import { registering } from '../registering.js';
import { Refusal } from '../refusal.js';
import { CHARTS } from './charts.js';
import { copyCharts } from './copied-charts.js';
import { FREEZE_PANES } from './freeze-panes.js';
import { NAMES } from './names.js';
import { PAGE_LAYOUT } from './page-layout.js';
import { RANGE, rangeAt } from './range.js';
import { copiedName, sheetName } from './sheet-name.js';
import { SHEET_AUTO_FILTER } from './table-filter.js';
import { SHEET_PROTECTION } from './worksheet-protection.js';
import { copyTables, TABLES } from './tables.js';

const VISIBILITIES: readonly Visibility[] = ['Visible', 'Hidden', 'VeryHidden'];
const POSITIONS = ['None', 'Before', 'After', 'Beginning', 'End'] as const;

function sheetOf(id: string, { grid }: Reach) {
  const found = grid.sheets().find((sheet) => sheet.id === id);
  if (!found) throw new Refusal('ItemNotFound', 'The sheet does not exist any more.');
  return found;
}

/** Refuses to leave a workbook without a sheet that is seen. */
function refuseLastVisible(id: string, { grid }: Reach): void {
  if (!grid.sheets().some((sheet) => sheet.id !== id && sheet.visibility === 'Visible'))
    throw new Refusal('InvalidOperation', 'A workbook keeps at least one visible sheet.');
}

/** The next visible sheet before (-1) or after (1); null where there is none. */
function neighbour(id: string, step: 1 | -1, visibleOnly: unknown, { grid }: Reach): HostObject | null {
  const sheets = grid.sheets();
  for (let index = sheets.findIndex((sheet) => sheet.id === id) + step; ; index += step) {
    const sheet = sheets[index];
    if (!sheet) return null;
    if (visibleOnly !== true || sheet.visibility === 'Visible') return hostObject(WORKSHEET, sheet.id);
  }
}

function required(found: HostObject | null): HostObject {
  if (!found) throw new Refusal('ItemNotFound', 'There is no such sheet.');
  return found;
}

/** Excel.Worksheet; its state is the grid's id of the sheet. */
export const WORKSHEET: Kind<string> = {
  name: 'Worksheet',
  identity: (id) => ({ Id: id }),
  reads: {
    Id: (id) => id,
    Name: (id, reach) => sheetOf(id, reach).name,
    Position: (id, { grid }) => grid.sheets().findIndex((sheet) => sheet.id === id),
    Visibility: (id, reach) => sheetOf(id, reach).visibility,
    TabColor: (id, reach) => sheetOf(id, reach).tabColor,
    ShowGridlines: (id, reach) => sheetOf(id, reach).gridlines,
    ShowHeadings: () => true,
    StandardWidth: () => 8.43,
    StandardHeight: () => 15,
  },
  writes: {
    Name: (id, value, reach) => {
      refuseStructure(reach);
      const before = sheetOf(id, reach).name;
      const name = text(value, 'The name of a sheet');
      if (name !== before) reach.grid.renameSheet(id, sheetName(name, reach, id));
    },
    Position: (id, value, reach) => {
      refuseStructure(reach);
      const { grid } = reach;
      const position = whole(value, 'The position of a sheet');
      if (position >= grid.sheets().length)
        throw new Refusal('InvalidArgument', 'The position lies beyond the last sheet.');
      grid.moveSheet(id, position);
    },
    Visibility: (id, value, reach) => {
      refuseStructure(reach);
      const visibility = oneOf(value, VISIBILITIES, 'visibility');
      if (visibility !== 'Visible') refuseLastVisible(id, reach);
      reach.grid.showSheet(id, visibility);
    },
    TabColor: (id, value, { grid }) => grid.colorTab(id, value === '' ? '' : color(value, 'tabColor')),
    // office.js reads it as ShowGridlines and sets it under the shorter name on this flavour.
    Gridlines: (id, value, { grid }) => grid.showGridlines(id, flag(value, 'showGridlines')),
  },
  byFigures: ['GetUsedRange', 'GetUsedRangeOrNullObject'],
  leads: {
    AutoFilter: (sheet) => hostObject(SHEET_AUTO_FILTER, sheet),
    Charts: (sheet) => hostObject(CHARTS, sheet),
    FreezePanes: (sheet) => hostObject(FREEZE_PANES, sheet),
    Names: (sheet) => hostObject(NAMES, sheet),
    PageLayout: (sheet) => hostObject(PAGE_LAYOUT, sheet),
    Protection: (sheet) => hostObject(SHEET_PROTECTION, sheet),
    Tables: (sheet) => hostObject(TABLES, sheet),
    GetRange: (sheet, [address], reach) =>
      address === undefined || address === null || address === ''
        ? hostObject(RANGE, reach.grid.whole(sheet))
        : hostObject(RANGE, areaGiven(address, sheet, reach)),
    GetRangeByIndexes: (sheet, [row, column, rowCount, columnCount], reach) =>
      rangeAt(
        {
          sheet,
          row: whole(row, 'startRow'),
          column: whole(column, 'startColumn'),
          rowCount: whole(rowCount, 'rowCount', 1),
          columnCount: whole(columnCount, 'columnCount', 1),
        },
        reach,
      ),
    GetCell: (sheet, [row, column], reach) =>
      rangeAt({ sheet, row: Number(row), column: Number(column), rowCount: 1, columnCount: 1 }, reach),
    GetUsedRange: (sheet, [valuesOnly], { grid }) =>
      hostObject(
        RANGE,
        // An empty sheet gives its first cell.
        grid.used(sheet, valuesOnly === true) ?? { sheet, row: 0, column: 0, rowCount: 1, columnCount: 1 },
      ),
    GetUsedRangeOrNullObject: (sheet, [valuesOnly], { grid }) => {
      const used = grid.used(sheet, valuesOnly === true);
      return used ? hostObject(RANGE, used) : null;
    },
    GetNext: (id, [visible], reach) => required(neighbour(id, 1, visible, reach)),
    GetNextOrNullObject: (id, [visible], reach) => neighbour(id, 1, visible, reach),
    GetPrevious: (id, [visible], reach) => required(neighbour(id, -1, visible, reach)),
    GetPreviousOrNullObject: (id, [visible], reach) => neighbour(id, -1, visible, reach),
    Copy: (id, [position, relative], reach) => {
      refuseStructure(reach);
      const copy = reach.grid.copySheet(id);
      reach.grid.renameSheet(copy, copiedName(sheetOf(id, reach).name, reach));
      copyTables(id, copy, reach);
      copyCharts(id, copy, reach);
      const where =
        position === null || position === undefined ? 'None' : oneOf(position, POSITIONS, 'positionType');
      const sheets = reach.grid.sheets();
      const beside = sheets.findIndex((sheet) => sheet.id === (relative as HostObject<string> | null)?.state);
      const last = sheets.length - 1;
      const target = { None: last, End: last, Beginning: 0, Before: beside, After: beside + 1 }[where];
      if (target < 0)
        throw new Refusal('InvalidArgument', 'A copy before or after a sheet needs that sheet.');
      reach.grid.moveSheet(copy, Math.min(target, last));
      return hostObject(WORKSHEET, copy);
    },
    _GetAnotherWorksheetById: (_, [id]) => hostObject(WORKSHEET, String(id)),
    _GetSheetById: (_, [id]) => hostObject(WORKSHEET, String(id)),
  },
  calls: {
    ...registering(
      {
        ActivatedEvent: EVENT.sheetActivated,
        CalculatedEvent: EVENT.sheetCalculated,
        DataChangedEvent: EVENT.sheetChanged,
        DeactivatedEvent: EVENT.sheetDeactivated,
        SelectionChangedEvent: EVENT.sheetSelectionChanged,
      },
      (id: string) => id,
    ),
    Activate: (id, _, reach) => {
      if (sheetOf(id, reach).visibility !== 'Visible')
        throw new Refusal('InvalidOperation', 'A hidden sheet cannot be activated.');
      reach.grid.activate(id);
    },
    Calculate: (_, __, { grid }) => grid.calculation.now(),
    Delete: (id, _, reach) => {
      refuseStructure(reach);
      if (sheetOf(id, reach).visibility === 'VeryHidden')
        throw new Refusal('InvalidOperation', 'A very hidden sheet is made visible before it is deleted.');
      refuseLastVisible(id, reach);
      reach.grid.removeSheet(id);
    },
  },
};
