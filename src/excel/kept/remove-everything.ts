import { messages } from '../../messages/messages.js';
import { fromXml } from '../../core/file/xml.js';
import { readScenarioFile } from '../../core/file/read-scenario-file.js';
import { EMPTY_FILE, type ScenarioFile } from '../../core/file/scenario-file.js';
import { askForDrafts } from './draft-xml-part.js';
import { UserError, type Outcome } from '../host/outcome.js';
import { outcomeOf } from '../host/refusals.js';
import { inWorkbook } from '../host/run.js';
import { inTransaction, type Rollback } from '../host/transaction.js';
import { askForParts, askForXml } from './scenario-xml-part.js';

/** What was taken out of the workbook. */
export interface Removed {
  readonly scenarios: number;
  readonly sheets: readonly string[];
}

/**
 * Removes all that Meterwise keeps in the workbook: scenarios and original formulas, even where they cannot be read any
 * more, and the model's sheets where asked.
 */
export function removeEverything(also: { readonly sheets: boolean }): Promise<Outcome<Removed>> {
  return outcomeOf(() =>
    inWorkbook(async (context) => {
      const { worksheets, protection } = context.workbook;
      worksheets.load('items/id,items/name,items/visibility');
      protection.load('protected');
      const parts = askForParts(context);
      const drafts = askForDrafts(context);
      await context.sync();
      const texts = parts.items.map(({ id }) => askForXml(context, id));
      await context.sync();
      const files = texts.map(({ value }) => readOrEmpty(value));
      const ids = new Set(
        files.flatMap(({ models }) => models.flatMap(({ sheets }) => sheets.map(({ id }) => id))),
      );
      const ours = also.sheets ? worksheets.items.filter(({ id }) => ids.has(id)) : [];
      if (ours.length > 0 && protection.protected) {
        throw new UserError(messages().excel.kept.noSheetRemoved);
      }
      const isLeft = (sheet: Excel.Worksheet) => sheet.visibility === 'Visible' && !ours.includes(sheet);
      if (ours.length > 0 && !worksheets.items.some(isLeft))
        throw new UserError(messages().excel.kept.lastSheet);
      await inTransaction(
        async () => {
          for (const part of [...parts.items, ...drafts.items]) part.delete();
          await context.sync();
          // Excel brings no deleted sheet back, so they go last, when nothing else can fail.
          for (const sheet of ours) sheet.delete();
          await context.sync();
        },
        partsBack(
          texts.map(({ value }) => value),
          ours,
        ),
      );
      return {
        scenarios: files.reduce((count, { scenarios }) => count + scenarios.length, 0),
        sheets: ours.map(({ name }) => name),
      };
    }),
  );
}

function readOrEmpty(xml: string): ScenarioFile {
  const json = fromXml(xml);
  const file = json.ok ? readScenarioFile(json.value) : json;
  return file.ok ? file.value : EMPTY_FILE;
}

/** How parts are put back that were deleted before a failure; says which sheets are gone. */
function partsBack(texts: readonly string[], sheets: readonly Excel.Worksheet[]): Rollback {
  return {
    undo: async (context) => {
      const { customXmlParts, worksheets } = context.workbook;
      const left = askForParts(context);
      worksheets.load('items/id');
      await context.sync();
      for (const part of left.items) part.delete();
      for (const xml of texts) customXmlParts.add(xml);
      await context.sync();
      const gone = sheets.filter(({ id }) => !worksheets.items.some((sheet) => sheet.id === id));
      if (gone.length === 0) return undefined;
      const names = gone.map(({ name }) => name).join(', ');
      return messages().excel.kept.deletedAlready(names);
    },
    remains: messages().excel.host.useUndo,
  };
}
