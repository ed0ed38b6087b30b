import { sentenceOf } from './refusals.js';
import { inWorkbook } from './run.js';

/**
 * Deletes the sheets that an unfinished run made: those that were not there before and carry the names that it gave,
 * or the names that a copy gets from Excel.
 * @returns a sentence that says that all is as before, or what remains
 */
export async function takeSheetsBack(
  before: readonly { readonly id: string; readonly name: string }[],
  made: readonly string[],
): Promise<string> {
  try {
    await inWorkbook(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name,items/visibility');
      await context.sync();
      const known = new Set(before.map(({ id }) => id));
      for (const sheet of worksheets.items) {
        if (known.has(sheet.id)) continue;
        const isCopy = before.some(
          ({ name }) => sheet.name.startsWith(`${name.slice(0, 20)}`) && / \(\d+\)$/.test(sheet.name),
        );
        if (made.includes(sheet.name) || isCopy) sheet.delete();
      }
      await context.sync();
    });
    return 'The workbook is as it was before.';
  } catch (thrown) {
    return `Taking it back failed too (${sentenceOf(thrown)}): sheets of this run may remain, look at ${made.join(', ')}.`;
  }
}
