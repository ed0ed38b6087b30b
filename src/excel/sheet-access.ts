/** What a cell shows, row by row. */
export type Texts = readonly (readonly string[])[];

/**
 * Writes a formula into the active cell of the selection.
 * @returns the address that it went to, such as `Compare!B20`
 */
export async function insertFormula(formula: string): Promise<string> {
  return Excel.run(async (context) => {
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
  return Excel.run(async (context) => {
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
  await Excel.run(async (context) => {
    context.workbook.worksheets.onCalculated.add(() => {
      react();
      return Promise.resolve();
    });
    await context.sync();
  });
}

/**
 * Calls `react` whenever the user edits a cell here, until the page closes: not for edits of others, nor for what
 * Meterwise itself writes where Excel tells.
 */
export async function whenTablesChange(react: () => void): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((change) => {
      if (change.source === 'Local' && change.triggerSource !== 'ThisLocalAddin') react();
      return Promise.resolve();
    });
    await context.sync();
  });
}
