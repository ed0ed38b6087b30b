import { areaGiven, whole } from '../argument.js';
import { hostObject, type HostObject, type Kind, type Reach } from '../kind.js';
import { RANGE } from './range.js';
import { Refusal } from '../refusal.js';

function location(sheet: string, { grid }: Reach): HostObject | null {
  const { rows, columns } = grid.frozen(sheet);
  if (rows === 0 && columns === 0) return null;
  const all = grid.whole(sheet);
  return hostObject(RANGE, {
    ...all,
    rowCount: rows || all.rowCount,
    columnCount: columns || all.columnCount,
  });
}

/** Excel.WorksheetFreezePanes of one sheet. */
export const FREEZE_PANES: Kind<string> = {
  name: 'WorksheetFreezePanes',
  reads: {},
  leads: {
    GetLocation: (sheet, _, reach) => {
      const found = location(sheet, reach);
      if (!found) throw new Refusal('ItemNotFound', 'Nothing is frozen in this sheet.');
      return found;
    },
    GetLocationOrNullObject: (sheet, _, reach) => location(sheet, reach),
  },
  calls: {
    FreezeRows: (sheet, [count], { grid }) =>
      grid.freeze(sheet, { rows: whole(count ?? 1, 'The number of rows'), columns: 0 }),
    FreezeColumns: (sheet, [count], { grid }) =>
      grid.freeze(sheet, { rows: 0, columns: whole(count ?? 1, 'The number of columns') }),
    FreezeAt: (sheet, [range], reach) => {
      const area = areaGiven(range, sheet, reach);
      const all = reach.grid.whole(sheet);
      reach.grid.freeze(sheet, {
        rows: area.rowCount === all.rowCount ? 0 : area.row + area.rowCount,
        columns: area.columnCount === all.columnCount ? 0 : area.column + area.columnCount,
      });
    },
    Unfreeze: (sheet, _, { grid }) => grid.freeze(sheet, { rows: 0, columns: 0 }),
  },
};
