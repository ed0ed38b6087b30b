import type { ModelNames, SheetKey } from '../../model/page/sheet.js';
import { USUAL_NAMES } from '../../model/page/usual-names.js';
import { freeName } from '../cells/free-name.js';

/** As long as Excel takes the name of a sheet, with a number behind it. */
const MOST_OF_SHEET_NAME = 28;
/** As long as Excel takes the name of a table. */
const TABLE_NAME_LENGTH = 255;

/** What stands in the workbook already, of a model's own and of others. */
export interface TakenNames {
  readonly sheets: readonly string[];
  /** Tables and defined names. */
  readonly names: readonly string[];
  /** What this model carries already. */
  readonly ownSheets: Partial<Readonly<Record<SheetKey, string>>>;
  readonly ownTables: Partial<ModelNames['tables']>;
  /** What stands behind each name of a copy: `Inputs (Worst)`. */
  readonly copyNamed?: string | undefined;
}

/** What Excel takes in no name of a sheet. */
const NOT_IN_SHEETS = /[\\/?*[\]:]+/g;
/** What Excel takes in no name of a table. */
const NOT_IN_TABLES = /[^\p{L}\p{N}]+/gu;

/** Names for a model's sheets and tables: those that it carries already, else free ones, so that nothing is touched. */
export function namesFor({ sheets, names, ownSheets, ownTables, copyNamed }: TakenNames): ModelNames {
  const takenSheets = [...sheets];
  const takenTables = [...names];
  const take = (taken: string[], wanted: string, between: string, most?: number) => {
    const name = freeName(wanted, taken, between, most);
    taken.push(name);
    return name;
  };
  const sheetOf = (usual: string) => {
    const word = copyNamed?.replace(NOT_IN_SHEETS, ' ').trim() ?? '';
    return word === '' ? usual : `${usual} (${word.slice(0, MOST_OF_SHEET_NAME - usual.length - 3).trim()})`;
  };
  const tableOf = (usual: string) => {
    const word = copyNamed?.replace(NOT_IN_TABLES, '_') ?? '';
    return word === '' ? usual : `${usual}_${word}`;
  };
  const entries = Object.entries(USUAL_NAMES.sheets).map(([key, wanted]) => [
    key,
    ownSheets[key as SheetKey] ?? take(takenSheets, sheetOf(wanted), ' '),
  ]);
  return {
    sheets: Object.fromEntries(entries) as ModelNames['sheets'],
    tables: {
      traffic:
        ownTables.traffic ?? take(takenTables, tableOf(USUAL_NAMES.tables.traffic), '', TABLE_NAME_LENGTH),
      offers:
        ownTables.offers ?? take(takenTables, tableOf(USUAL_NAMES.tables.offers), '', TABLE_NAME_LENGTH),
    },
  };
}
