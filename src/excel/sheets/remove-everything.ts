import { messages } from '../../messages/messages.js';
import { askForDrafts } from '../kept/draft-xml-part.js';
import { askForEvidence } from '../kept/evidence-xml-part.js';
import { UserError, type Outcome } from '../host/outcome.js';
import { outcomeOf } from '../host/refusals.js';
import { inWorkbook } from '../host/run.js';
import { inTransaction, type Rollback } from '../host/transaction.js';
import { askForParts } from '../kept/scenario-xml-part.js';
import { findOurs } from '../kept/written-sheets.js';
import { askForUsageLinks } from '../tables/usage-links.js';
import { linkedCells, queueFigures, queueLinks } from './unlink-usage.js';

/** What was taken out of the workbook. */
export interface Removed {
  readonly scenarios: number;
  readonly sheets: readonly string[];
}

/**
 * Removes all that Meterwise keeps in the workbook: scenarios and original formulas, even where they cannot be read any
 * more, and its sheets where asked, those of models as those of what was measured and reconciled. What was linked to
 * them keeps its figure.
 */
export function removeEverything(also: { readonly sheets: boolean }): Promise<Outcome<Removed>> {
  return outcomeOf(() =>
    inWorkbook(async (context) => {
      const { protection } = context.workbook;
      protection.load('protected');
      const drafts = askForDrafts(context);
      const usage = askForUsageLinks(context);
      const { parts, texts, files, all, sheets } = await findOurs(context);
      const ours = also.sheets ? sheets : [];
      if (ours.length > 0 && protection.protected) {
        throw new UserError(messages().excel.kept.noSheetRemoved);
      }
      const isLeft = (sheet: Excel.Worksheet) => sheet.visibility === 'Visible' && !ours.includes(sheet);
      if (ours.length > 0 && !all.some(isLeft)) throw new UserError(messages().excel.kept.lastSheet);
      const left = all.filter((sheet) => !ours.includes(sheet));
      const linked = ours.length === 0 ? [] : await linkedCells(context, left, await usage());
      await inTransaction(
        async () => {
          queueFigures(context, linked);
          for (const part of [...parts, ...drafts.items]) part.delete();
          await context.sync();
          // Excel brings no deleted sheet back, so they go last, when nothing else can fail.
          for (const sheet of ours) sheet.delete();
          await context.sync();
        },
        partsBack(texts, ours, linked),
      );
      return {
        scenarios: files.reduce((count, { scenarios }) => count + scenarios.length, 0),
        sheets: ours.map(({ name }) => name),
      };
    }),
  );
}

/** How parts are put back that were deleted before a failure; says which sheets are gone. */
function partsBack(
  texts: readonly string[],
  sheets: readonly Excel.Worksheet[],
  linked: Awaited<ReturnType<typeof linkedCells>>,
): Rollback {
  return {
    undo: async (context) => {
      const { customXmlParts, worksheets } = context.workbook;
      const left = [askForParts(context), askForEvidence(context)];
      worksheets.load('items/id');
      await context.sync();
      for (const part of left.flatMap(({ items }) => items)) part.delete();
      for (const xml of texts) customXmlParts.add(xml);
      if (sheets.every(({ id }) => worksheets.items.some((sheet) => sheet.id === id)))
        queueLinks(context, linked);
      await context.sync();
      const gone = sheets.filter(({ id }) => !worksheets.items.some((sheet) => sheet.id === id));
      if (gone.length === 0) return undefined;
      const names = gone.map(({ name }) => name).join(', ');
      return messages().excel.kept.deletedAlready(names);
    },
    remains: messages().excel.host.useUndo,
  };
}
