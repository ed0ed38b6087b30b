import { inWorkbook, supports } from './run.js';

/** What a cell shows, row by row. */
export type Texts = readonly (readonly string[])[];

/**
 * Writes a formula into the active cell of the selection.
 * @returns the address that it went to, such as `Compare!B20`
 */
export async function insertFormula(formula: string): Promise<string> {
  return inWorkbook(async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.formulas = [[formula]];
    cell.load('address');
    await context.sync();
    return cell.address;
  });
}

/**
 * What the used part of a sheet shows.
 * @returns its texts, formatted as the user sees them; undefined where the workbook has no such sheet
 */
export async function readSheetTexts(name: string): Promise<Texts | undefined> {
  return inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (sheet.isNullObject) return undefined;
    const used = sheet.getUsedRange();
    used.load('text');
    await context.sync();
    return used.text;
  });
}

/** Calls `react` whenever the workbook was recalculated, until the page closes. */
export async function whenCalculated(react: () => void): Promise<void> {
  await inWorkbook(async (context) => {
    context.workbook.worksheets.onCalculated.add(() => {
      react();
      return Promise.resolve();
    });
    await context.sync();
  });
}

/**
 * Calls `react` whenever the user edits a cell here, until the page closes: not for edits of others, nor for what
 * Meterwise itself writes where Excel tells (ExcelApi 1.14).
 */
export async function whenTablesChange(react: () => void): Promise<void> {
  const tellsSource = supports('1.14');
  await inWorkbook(async (context) => {
    context.workbook.worksheets.onChanged.add((change) => {
      const isOurs = tellsSource && change.triggerSource === 'ThisLocalAddin';
      if (change.source === 'Local' && !isOurs) react();
      return Promise.resolve();
    });
    await context.sync();
  });
}
