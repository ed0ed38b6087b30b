import { hostObject, type Kind } from '../kind.js';
import { APPLICATION } from './application.js';
import { PARTS } from './custom-xml-part.js';
import { NAMES } from './names.js';
import { RANGE } from './range.js';
import { SETTINGS } from './settings.js';
import { TABLES } from './tables.js';
import { WORKBOOK_PROTECTION } from './workbook-protection.js';
import { WORKSHEETS } from './worksheets.js';

/** Excel.Workbook. */
export const WORKBOOK: Kind<null> = {
  name: 'Workbook',
  reads: { Name: () => 'Meterwise workbench' },
  calls: { _RemoveReference: () => null, _RemoveAllReferences: () => null },
  leads: {
    Workbook: () => hostObject(WORKBOOK, null),
    Application: () => hostObject(APPLICATION, null),
    Names: () => hostObject(NAMES, null),
    Tables: () => hostObject(TABLES, null),
    Worksheets: () => hostObject(WORKSHEETS, null),
    CustomXmlParts: () => hostObject(PARTS, null),
    Protection: () => hostObject(WORKBOOK_PROTECTION, null),
    Settings: () => hostObject(SETTINGS, null),
    GetSelectedRange: (_, __, { grid }) => hostObject(RANGE, grid.selection()),
    GetActiveCell: (_, __, { grid }) =>
      hostObject(RANGE, { ...grid.selection(), rowCount: 1, columnCount: 1 }),
  },
};
