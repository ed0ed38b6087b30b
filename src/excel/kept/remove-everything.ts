import { fromXml } from '../../core/scenario/file/xml.js';
import { readScenarioFile } from '../../core/scenario/file/read-scenario-file.js';
import { EMPTY_FILE, type ScenarioFile } from '../../core/scenario/file/scenario-file.js';
import { askForDrafts } from './draft-xml-part.js';
import { Stop, type Outcome } from '../host/outcome.js';
import { outcomeOf, sentenceOf } from '../host/refusals.js';
import { inWorkbook } from '../host/run.js';
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
        throw new Stop(
          'The structure of this workbook is protected, so no sheet can be removed. Remove the protection under Review.',
        );
      }
      const isLeft = (sheet: Excel.Worksheet) => sheet.visibility === 'Visible' && !ours.includes(sheet);
      if (ours.length > 0 && !worksheets.items.some(isLeft))
        throw new Stop('A workbook needs a sheet that is shown: add one of your own first.');
      try {
        for (const part of [...parts.items, ...drafts.items]) part.delete();
        await context.sync();
        // Excel brings no deleted sheet back, so they go last, when nothing else can fail.
        for (const sheet of ours) sheet.delete();
        await context.sync();
      } catch (thrown) {
        const xml = texts.map(({ value }) => value);
        throw new Stop(`${sentenceOf(thrown)} ${await keepAgain(xml, ours)}`);
      }
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

/** Puts parts back that were deleted before a failure. Gives a sentence that names the sheets that are gone. */
async function keepAgain(texts: readonly string[], sheets: readonly Excel.Worksheet[]): Promise<string> {
  try {
    const gone = await inWorkbook(async (context) => {
      const { customXmlParts, worksheets } = context.workbook;
      const left = askForParts(context);
      worksheets.load('items/id');
      await context.sync();
      for (const part of left.items) part.delete();
      for (const xml of texts) customXmlParts.add(xml);
      await context.sync();
      return sheets.filter(({ id }) => !worksheets.items.some((sheet) => sheet.id === id));
    });
    if (gone.length === 0) return 'The workbook is as it was before.';
    const names = gone.map(({ name }) => name).join(', ');
    return `These sheets are deleted already: ${names}. All else is as it was before, so that you can remove it again.`;
  } catch (thrown) {
    return `Putting it back failed too (${sentenceOf(thrown)}): use Undo.`;
  }
}
