/** Where the workbook is saved; blank for one that never was. */
export function documentAddress(): string {
  return (Office.context.document as Office.Document | undefined)?.url ?? '';
}
