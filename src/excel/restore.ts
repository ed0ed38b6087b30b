import type { Original } from '../core/scenario/file/scenario-file.js';
import { areaAddress, cellOn } from './address.js';
import { cellsIn } from './cells-in.js';
import { Stop, type Outcome } from './outcome.js';
import { step, type Watch } from './progress.js';
import { asRead } from './read-back.js';
import { outcomeOf, sentenceOf } from './refusals.js';
import { inWorkbook } from './run.js';
import { queuePart, queueXml, readPart, type KeptPart } from './scenario-part.js';
import { at } from './sheet-state.js';
import { stamped } from './writer.js';

/** METER formulas that were put back. */
export interface Restored {
  readonly restored: number;
  /** Cells that somebody changed after the conversion, and were left as they are. */
  readonly left: readonly string[];
}

/** Puts METER formulas back where cells still hold what the conversion wrote. */
export function restoreLive(watch: Watch = {}): Promise<Outcome<Restored>> {
  return outcomeOf(() =>
    inWorkbook(async (context) => {
      step(watch, 0, 2, 'Reading the original formulas');
      const part = await readPart(context);
      const originals = part.file.originals.filter(({ kind }) => kind === 'native');
      if (originals.length === 0) throw new Stop('No METER formula of this workbook was converted.');
      const found = await readNow(context, originals);
      const [same, changed] = [found.filter(isUntouched), found.filter((cell) => !isUntouched(cell))];
      const guarded = same.find(({ isProtected }) => isProtected);
      if (guarded) {
        throw new Stop(
          `The sheet ${guarded.original.sheetName} is protected. Remove its protection under Review, then try again.`,
        );
      }
      try {
        step(watch, 1, 2, 'Putting METER formulas back');
        for (const { original } of same) {
          const range = rangeOf(context, original);
          range.clear('Contents');
          range.getCell(0, 0).formulas = [[original.formula]];
        }
        const gone = new Set(same.map(({ original }) => original));
        const left = part.file.originals.filter((own) => !gone.has(own));
        queuePart(context, part.id, stamped({ ...part.file, originals: left }));
        await context.sync();
      } catch (thrown) {
        throw new Stop(`${sentenceOf(thrown)} ${await takeBack(same, part)}`.trim());
      }
      step(watch, 2, 2, 'Done');
      return {
        restored: same.length,
        left: changed.map(({ original: { sheetName, row, column } }) => cellOn(sheetName, row, column)),
      };
    }),
  );
}

/** A converted cell as it is now; undefined cells stand on a sheet that is gone. */
interface NowCell {
  readonly original: Original;
  readonly isProtected: boolean;
  readonly values: readonly (readonly unknown[])[] | undefined;
  readonly formulas: readonly (readonly unknown[])[];
}

function isUntouched({ original, values, formulas }: NowCell): boolean {
  return values !== undefined && String(at(formulas, 0, 0)) === original.wrote;
}

async function readNow(context: Excel.RequestContext, originals: readonly Original[]): Promise<NowCell[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/protection/protected');
  await context.sync();
  const sheets = new Map(worksheets.items.map((sheet) => [sheet.id, sheet.protection.protected]));
  const asked = originals.map((original) => {
    if (!sheets.has(original.sheet)) return { original, range: undefined };
    const range = rangeOf(context, original);
    range.load('values,formulas');
    return { original, range };
  });
  await context.sync();
  return asked.map(({ original, range }) => ({
    original,
    isProtected: sheets.get(original.sheet) === true,
    values: range?.values,
    formulas: range?.formulas ?? [],
  }));
}

function rangeOf(context: Excel.RequestContext, original: Original): Excel.Range {
  return context.workbook.worksheets.getItem(original.sheet).getRange(areaAddress(original));
}

async function takeBack(cells: readonly NowCell[], part: KeptPart): Promise<string> {
  try {
    await inWorkbook(async (context) => {
      for (const { original, values = [], formulas } of cells) {
        const area = { ...original, row: 0, column: 0 };
        rangeOf(context, original).formulas = cellsIn(area, (row, column) =>
          asRead(at(values, row, column), at(formulas, row, column)),
        );
      }
      queueXml(context, part.id, part.xml);
      await context.sync();
    });
    return 'The workbook is as it was before.';
  } catch (thrown) {
    return `Taking it back failed too (${sentenceOf(thrown)}): use Undo.`;
  }
}
