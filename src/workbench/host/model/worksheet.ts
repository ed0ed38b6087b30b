import { parseAddress } from '../../grid/address.js';
import { hostObject, type Kind } from '../kind.js';
import { Refusal } from '../refusal.js';
import { CHARTS } from './charts.js';
import { RANGE } from './range.js';

/** Excel.Worksheet; its state is the grid's id of the sheet. */
export const WORKSHEET: Kind<string> = {
  name: 'Worksheet',
  identity: (id) => ({ Id: id }),
  reads: {
    Id: (id) => id,
    Name: (id, { grid }) => grid.sheets().find((sheet) => sheet.id === id)?.name,
    Position: (id, { grid }) => grid.sheets().findIndex((sheet) => sheet.id === id),
  },
  leads: {
    GetRange: (sheet, [address], { grid }) => {
      if (typeof address !== 'string' || address === '') return hostObject(RANGE, grid.whole(sheet));
      const place = parseAddress(address);
      if (!place) throw new Refusal('InvalidArgument', `${address} is not an address.`);
      return hostObject(RANGE, { sheet, ...place });
    },
    GetCell: (sheet, [row, column]) =>
      hostObject(RANGE, { sheet, row: Number(row), column: Number(column), rowCount: 1, columnCount: 1 }),
    Charts: (sheet) => hostObject(CHARTS, sheet),
    GetUsedRange: (sheet, _, { grid }) => hostObject(RANGE, grid.used(sheet)),
  },
  calls: { Activate: (id, _, { grid }) => grid.activate(id) },
};
