import { messages } from '../../messages/messages.js';
import type { Rollback } from '../host/transaction.js';

/**
 * How an unfinished run that made sheets is undone: those go that were not there before and carry the names that it gave,
 * or the names that a copy gets from Excel.
 */
export function undoCopies(
  before: readonly { readonly id: string; readonly name: string }[],
  made: readonly string[],
): Rollback {
  return {
    remains: messages().excel.convert.toValues.remains(made.join(', ')),
    undo: async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name,items/visibility');
      await context.sync();
      const known = new Set(before.map(({ id }) => id));
      for (const sheet of worksheets.items) {
        const isCopy = before.some(
          ({ name }) => sheet.name.startsWith(name.slice(0, 20)) && / \(\d+\)$/.test(sheet.name),
        );
        if (known.has(sheet.id) || !(made.includes(sheet.name) || isCopy)) continue;
        // Excel deletes no sheet that is hidden so deep.
        if (sheet.visibility === 'VeryHidden') sheet.visibility = 'Hidden';
        sheet.delete();
      }
      await context.sync();
      return undefined;
    },
  };
}
