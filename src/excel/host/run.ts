/**
 * The one way into the workbook. It waits while the user edits a cell, and makes one undo step of all that it does
 * where Excel can (ExcelApi 1.20).
 */
export function inWorkbook<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return Excel.run({ delayForCellEdit: true, ...(supports('1.20') && { mergeUndoGroup: true }) }, work);
}

/** Whether this Excel has a requirement set above the manifest's. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
