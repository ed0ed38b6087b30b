import { spokenLanguage, messages } from '../../messages/messages.js';
import { evidenceSheetTexts } from '../../messages/evidence-sheets.js';
import { bringSheetTexts, sheetLanguageOf, sheetTexts } from '../../messages/sheets.js';
import type { EvidenceTexts } from '../../model/evidence-sheets/evidence-texts.js';
import type { EvidenceSheet } from '../../model/evidence-sheets/usage.js';
import { freeName } from '../cells/free-name.js';
import { cellsOf } from '../cells/model-cells.js';
import { queueSheet, queueTables } from '../draw/write-sheet.js';
import { UserError, type Outcome } from '../host/outcome.js';
import { finished, step, type Watch } from '../host/progress.js';
import { outcomeOf } from '../host/refusals.js';
import { inWorkbook } from '../host/run.js';
import { inTransaction, type Rollback } from '../host/transaction.js';
import { queueEvidence } from '../kept/evidence-xml-part.js';
import { whileWriting } from '../tables/sync-state.js';
import type { Written } from './apply.js';
import { survey } from './read-sheets.js';
import { verify } from './verify.js';

/** Sheets that will stand beside a model, by the names that are free for them. */
type Build = (texts: EvidenceTexts, nameOf: (wanted: string) => string) => readonly EvidenceSheet[];

const STEPS = 3;

/** Adds sheets and compares what they calculate with the engine. Nothing that stands in the workbook is touched. */
export function insertBeside(
  build: Build,
  currency: string | undefined,
  watch: Watch,
): Promise<Outcome<Written>> {
  return whileWriting(() =>
    outcomeOf(async () => {
      const texts = await textsInTheirLanguage();
      return inWorkbook(async (context) => {
        step(watch, 0, STEPS, messages().excel.sheets.looking);
        const seen = await survey(context);
        if (seen.isStructureProtected) throw new UserError(messages().excel.sheets.noNewSheet);
        const taken = seen.sheets.map(({ name }) => name);
        const nameOf = (wanted: string) => {
          const name = freeName(wanted, taken, ' ');
          taken.push(name);
          return name;
        };
        const sheets = build(texts, nameOf);
        const marker = `Meterwise ${crypto.randomUUID().slice(0, 8)} `;
        const known = new Set(seen.sheets.map(({ id }) => id));
        const rollback = removing(sheets, marker, { known, active: seen.activeSheet });
        const write = () =>
          writeSheets(context, sheets, { marker, currency, isManual: seen.isManual, watch });
        return inTransaction(write, rollback);
      });
    }),
  );
}

/** The texts of these sheets, in the language of sheets. */
export async function textsInTheirLanguage(): Promise<EvidenceTexts> {
  const language = sheetLanguageOf(spokenLanguage());
  await bringSheetTexts(language);
  const { checks, core } = sheetTexts(language);
  return { ...(await evidenceSheetTexts(language)), checks, core };
}

async function writeSheets(
  context: Excel.RequestContext,
  sheets: readonly EvidenceSheet[],
  given: {
    readonly marker: string;
    readonly currency: string | undefined;
    readonly isManual: boolean;
    readonly watch: Watch;
  },
): Promise<Written> {
  const { marker, currency, isManual, watch } = given;
  step(watch, 1, STEPS, messages().excel.sheets.writing);
  const targets = sheets.map(({ page }, index) => {
    const sheet = context.workbook.worksheets.add(marker + String(index));
    // Hidden where no user can: what this run made can be told from what others make meanwhile.
    sheet.visibility = 'VeryHidden';
    sheet.name = page.name;
    sheet.load('id');
    return { sheet, page, change: { after: page, before: undefined, currency } };
  });
  for (const { sheet, change } of targets) queueTables(sheet, change);
  for (const { sheet, change } of targets) queueSheet(sheet, change);
  await context.sync();
  step(watch, 2, STEPS, messages().excel.sheets.verifying);
  const expected = sheets.flatMap((own) => own.expected);
  if (!isManual) {
    const verified = targets.map(({ sheet, page }) => ({ sheet, model: page }));
    await verify(context, verified, expected, watch);
  }
  for (const { sheet } of targets) sheet.visibility = 'Visible';
  queueEvidence(
    context,
    targets.map(({ sheet, page }) => ({ id: sheet.id, key: page.key })),
  );
  targets[0]?.sheet.activate();
  await context.sync();
  finished(watch, STEPS);
  return {
    sheets: sheets.map(({ page }) => page.name),
    cells: sheets.reduce((count, { page }) => count + cellsOf(page).length, 0),
    verified: !isManual,
    notVerified: isManual ? messages().excel.sheets.notCompared.manual : undefined,
    replaced: undefined,
  };
}

/** Takes back the sheets of an unfinished writing. */
function removing(
  sheets: readonly EvidenceSheet[],
  marker: string,
  { known, active }: { readonly known: ReadonlySet<string>; readonly active: string },
): Rollback {
  const names = new Set(sheets.map(({ page }) => page.name));
  return {
    remains: messages().excel.sheets.remains([...names].join(', ')),
    undo: async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name,items/visibility');
      await context.sync();
      worksheets.items.find(({ id }) => id === active)?.activate();
      for (const sheet of worksheets.items) {
        const isOurs =
          sheet.name.startsWith(marker) || (names.has(sheet.name) && sheet.visibility === 'VeryHidden');
        if (known.has(sheet.id) || !isOurs) continue;
        // Excel deletes no sheet that is hidden so deep.
        sheet.visibility = 'Hidden';
        sheet.delete();
      }
      await context.sync();
      return undefined;
    },
  };
}
