import { text } from '../argument.js';
import { EVENT, EVERYWHERE } from '../events.js';
import { refuseStructure } from '../guard.js';
import { hostObject, type HostObject, type Kind, type Reach } from '../kind.js';
import { Refusal } from '../refusal.js';
import { registering } from '../registering.js';
import { nextSheetName, sheetName } from './sheet-name.js';
import { WORKSHEET } from './worksheet.js';

/** Excel.WorksheetCollection. */
export const WORKSHEETS: Kind<null> = {
  name: 'WorksheetCollection',
  reads: {},
  items: (_, { grid }) => grid.sheets().map(({ id }) => hostObject(WORKSHEET, id)),
  leads: {
    '[]': (_, [key], reach) => {
      const sheet = find(key, reach);
      if (!sheet) throw new Refusal('ItemNotFound', `There is no sheet ${String(key)}.`);
      return sheet;
    },
    Add: (_, [name], reach) => {
      refuseStructure(reach);
      const wanted = name === null || name === undefined ? nextSheetName(reach) : text(name, 'The name');
      return hostObject(WORKSHEET, reach.grid.addSheet(sheetName(wanted, reach)));
    },
    GetItemOrNullObject: (_, [key], reach) => find(key, reach),
    GetActiveWorksheet: (_, __, { grid }) => hostObject(WORKSHEET, grid.activeSheet()),
    GetFirst: (_, [visibleOnly], reach) => hostObject(WORKSHEET, seen(visibleOnly, reach)[0]?.id ?? ''),
    GetLast: (_, [visibleOnly], reach) => hostObject(WORKSHEET, seen(visibleOnly, reach).at(-1)?.id ?? ''),
  },
  calls: {
    GetCount: (_, [visibleOnly], reach) => seen(visibleOnly, reach).length,
    ...registering(
      {
        ActivatedEvent: EVENT.sheetActivated,
        AddedEvent: EVENT.sheetAdded,
        CalculatedEvent: EVENT.sheetCalculated,
        DataChangedEvent: EVENT.sheetChanged,
        DeactivatedEvent: EVENT.sheetDeactivated,
        DeletedEvent: EVENT.sheetDeleted,
        SelectionChangedEvent: EVENT.sheetSelectionChanged,
      },
      () => EVERYWHERE,
    ),
  },
};

function seen(visibleOnly: unknown, { grid }: Reach) {
  return grid.sheets().filter(({ visibility }) => visibleOnly !== true || visibility === 'Visible');
}

/** A sheet by name, case aside, or by id: Excel takes both. */
function find(key: unknown, { grid }: Reach): HostObject | null {
  const wanted = String(key).toLowerCase();
  const sheet = grid.sheets().find(({ id, name }) => name.toLowerCase() === wanted || id === key);
  return sheet ? hostObject(WORKSHEET, sheet.id) : null;
}
