import { askForParts, readAskedParts, type KeptPart } from '../kept/scenario-xml-part.js';
import { askForUsageLinks, type UsageLinks } from '../tables/usage-links.js';

/** A sheet of the workbook. */
export interface SurveyedSheet {
  /** Excel's own, which stays when the user renames the sheet. */
  readonly id: string;
  readonly name: string;
  readonly isVisible: boolean;
  readonly isProtected: boolean;
}

/** What stands in the workbook, as far as a plan must know. */
export interface Survey {
  readonly sheets: readonly SurveyedSheet[];
  /** The id of the sheet that is shown. */
  readonly activeSheet: string;
  readonly tables: readonly { readonly name: string; readonly isFiltered: boolean }[];
  /** Defined names; tables share their namespace. */
  readonly names: readonly string[];
  /** Sheets can be neither added nor removed. */
  readonly isStructureProtected: boolean;
  /** Formulas calculate only when the user asks. */
  readonly isManual: boolean;
  readonly part: KeptPart;
  readonly usage: UsageLinks;
}

/** Looks over the workbook in one sync, two where it keeps scenarios, and two more where it has what was measured. */
export async function survey(context: Excel.RequestContext): Promise<Survey> {
  const { worksheets, tables, names, protection, application } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  tables.load('items/name,items/autoFilter/isDataFiltered');
  names.load('items/name');
  const active = worksheets.getActiveWorksheet();
  active.load('id');
  protection.load('protected');
  application.load('calculationMode');
  const parts = askForParts(context);
  const usage = askForUsageLinks(context);
  await context.sync();
  const seen = {
    sheets: worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      isVisible: sheet.visibility === 'Visible',
      isProtected: sheet.protection.protected,
    })),
    activeSheet: active.id,
    tables: tables.items.map(({ name, autoFilter }) => ({ name, isFiltered: autoFilter.isDataFiltered })),
    names: names.items.map(({ name }) => name),
    isStructureProtected: protection.protected,
    isManual: application.calculationMode === 'Manual',
  };
  return { ...seen, part: await readAskedParts(context, parts), usage: await usage() };
}
