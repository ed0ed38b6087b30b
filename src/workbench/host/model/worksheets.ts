import { hostObject, type HostObject, type Kind, type Reach } from '../kind.js';
import { Refusal } from '../refusal.js';
import { WORKSHEET } from './worksheet.js';

const CALCULATED = 16;
const EVERY_SHEET = 'Workbook';

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
    GetItemOrNullObject: (_, [key], reach) => find(key, reach),
    GetActiveWorksheet: (_, __, { grid }) => hostObject(WORKSHEET, grid.activeSheet()),
    GetFirst: (_, __, { grid }) => hostObject(WORKSHEET, grid.sheets()[0]?.id ?? ''),
  },
  calls: {
    GetCount: (_, __, { grid }) => grid.sheets().length,
    _RegisterCalculatedEvent: (_, __, { subscribe }) => subscribe(CALCULATED, EVERY_SHEET),
    _UnregisterCalculatedEvent: (_, __, { unsubscribe }) => unsubscribe(CALCULATED, EVERY_SHEET),
  },
};

/** A sheet by name, case aside, or by id: Excel takes both. */
function find(key: unknown, { grid }: Reach): HostObject | null {
  const wanted = String(key).toLowerCase();
  const sheet = grid.sheets().find(({ id, name }) => name.toLowerCase() === wanted || id === key);
  return sheet ? hostObject(WORKSHEET, sheet.id) : null;
}
