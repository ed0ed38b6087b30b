import { protectionKey, type Protection } from '../guard.js';
import type { Kind, Reach } from '../kind.js';
import { Refusal } from '../refusal.js';

const OPTIONS: Readonly<Record<string, unknown>> = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

function protectionOf(sheet: string, { grid }: Reach): Protection | undefined {
  return grid.kept.get<Protection>(protectionKey(sheet));
}

/** Excel.WorksheetProtection of one sheet. */
export const SHEET_PROTECTION: Kind<string> = {
  name: 'WorksheetProtection',
  reads: {
    Protected: (sheet, reach) => protectionOf(sheet, reach) !== undefined,
    Options: (sheet, reach) => protectionOf(sheet, reach)?.options ?? OPTIONS,
  },
  calls: {
    Protect: (sheet, [options, password], reach) => {
      if (protectionOf(sheet, reach))
        throw new Refusal('InvalidOperation', 'The sheet is protected already.');
      const kept: Protection = {
        options: { ...OPTIONS, ...(options as object | null) },
        password: typeof password === 'string' ? password : '',
      };
      reach.grid.kept.set(protectionKey(sheet), kept);
    },
    Unprotect: (sheet, [password], reach) => {
      const protection = protectionOf(sheet, reach);
      if (protection && protection.password !== '' && protection.password !== password)
        throw new Refusal('AccessDenied', 'The password is not the one that the sheet is protected with.');
      if (protection) reach.grid.kept.set(protectionKey(sheet), undefined);
    },
  },
};
