import { hostObject, type Kind } from '../kind.js';
import { PARTS } from './custom-xml-part.js';
import { RANGE } from './range.js';
import { SETTINGS } from './settings.js';
import { WORKSHEETS } from './worksheets.js';

/** Excel.Workbook. */
export const WORKBOOK: Kind<null> = {
  name: 'Workbook',
  reads: { Name: () => 'Meterwise workbench' },
  leads: {
    Workbook: () => hostObject(WORKBOOK, null),
    Worksheets: () => hostObject(WORKSHEETS, null),
    CustomXmlParts: () => hostObject(PARTS, null),
    Settings: () => hostObject(SETTINGS, null),
    GetSelectedRange: (_, __, { grid }) => hostObject(RANGE, grid.selection()),
    GetActiveCell: (_, __, { grid }) =>
      hostObject(RANGE, { ...grid.selection(), rowCount: 1, columnCount: 1 }),
  },
};
