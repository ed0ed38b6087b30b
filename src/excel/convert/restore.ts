import { messages } from '../../messages/messages.js';
import type { Original } from '../../core/file/scenario-file.js';
import { areaAddress } from '../../reference/address.js';
import { cellOn } from '../../reference/sheet-name.js';
import { cellsIn } from '../cells/cells-in.js';
import { readSheets, type UsedCells } from '../formulas/find-meter-cells.js';
import { fingerprint } from '../cells/fingerprint.js';
import { isCalculation } from './calculation-sheet.js';
import { UserError, type Outcome } from '../host/outcome.js';
import { finished, step, type Watch } from '../host/progress.js';
import { queueMeter } from './undo-convert.js';
import { asRead } from '../cells/read-back.js';
import { outcomeOf } from '../host/refusals.js';
import { removeCalculation } from './remove-calculation.js';
import { inWorkbook } from '../host/run.js';
import { queuePart, queueXml, readPart, type KeptPart } from '../kept/scenario-xml-part.js';
import { sendInParts } from '../host/send-in-parts.js';
import { at } from '../cells/sheet-state.js';
import { inTransaction, type Rollback } from '../host/transaction.js';
import { stamped } from '../kept/writer-id.js';

/** METER formulas that were put back. */
export interface Restored {
  readonly restored: number;
  /** Cells that somebody changed after the conversion, and were left as they are. */
  readonly left: readonly string[];
  /** Sheets with helper rows that stay, because something else stands there or refers to them. */
  readonly sheetsLeft: readonly string[];
  /** Why Excel did not let go of sheets that nothing else needs, where that was so. */
  readonly whyLeft?: string | undefined;
}

const STEPS = 2;

/** Puts METER formulas back where cells still hold what the conversion wrote, and takes its helper rows away. */
export function restoreLive(watch: Watch = {}): Promise<Outcome<Restored>> {
  return outcomeOf(() =>
    inWorkbook(async (context) => {
      step(watch, 0, STEPS, messages().excel.convert.back.reading);
      const part = await readPart(context);
      const sheets = await readSheets(context);
      const native = nativeOriginals(part, sheets);
      if (native.length === 0) throw new UserError(messages().excel.convert.back.none);
      const cells = native.filter(({ original }) => !isCalculation(original));
      const same = cells.filter(isUntouched);
      const changed = cells.filter((cell) => !isUntouched(cell));
      const guarded = same.find(({ sheet }) => sheet.isProtected);
      if (guarded) {
        throw new UserError(messages().excel.host.protectedSheet(guarded.original.sheetName));
      }
      await inTransaction(
        () => restore(context, { cells: same, native, part }, watch),
        ordinaryBack(same, part),
      );
      const helpers = native.map(({ original }) => original).filter(isCalculation);
      // Cells that were changed may still take something from there.
      const removed =
        changed.length > 0
          ? { left: helpers.map(({ sheetName }) => sheetName), whyLeft: undefined }
          : await removeCalculation(helpers, { sheets, restored: same.map(({ original }) => original) });
      finished(watch, STEPS);
      return {
        restored: same.length,
        left: changed.map(({ original: { sheetName, row, column } }) => cellOn(sheetName, row, column)),
        sheetsLeft: removed.left,
        whyLeft: removed.whyLeft,
      };
    }),
  );
}

/** What was converted, and its sheet as that is now. */
interface NowCell {
  readonly original: Original;
  readonly sheet: UsedCells;
}

/** What is kept of conversions on sheets that are there: with a sheet its formulas went, the METER ones too. */
function nativeOriginals({ file }: KeptPart, sheets: readonly UsedCells[]): NowCell[] {
  return file.originals.flatMap((original) => {
    const sheet = sheets.find(({ id }) => id === original.sheet);
    return original.kind === 'native' && sheet !== undefined ? [{ original, sheet }] : [];
  });
}

function isUntouched({ original, sheet }: NowCell): boolean {
  return fingerprint(cellsIn(original, (row, column) => at(sheet.formulas, row, column))) === original.wrote;
}

interface Restoring {
  /** Cells to put back. */
  readonly cells: readonly NowCell[];
  readonly native: readonly NowCell[];
  readonly part: KeptPart;
}

async function restore(
  context: Excel.RequestContext,
  { cells, native, part: { id, file } }: Restoring,
  watch: Watch,
): Promise<void> {
  step(watch, 1, STEPS, messages().excel.convert.back.writing);
  await sendInParts(
    context,
    cells.map(({ original }) => ({
      weight: original.formula.length,
      queue: () => {
        const sheet = context.workbook.worksheets.getItem(original.sheet);
        queueMeter(sheet, original, original.formula);
      },
    })),
  );
  const gone = new Set(cells.map(({ original }) => original));
  const left = native.map(({ original }) => original).filter((own) => !gone.has(own));
  const others = file.originals.filter(({ kind }) => kind !== 'native');
  const originals = [...others, ...(left.every(isCalculation) ? [] : left)];
  queuePart(context, id, stamped({ ...file, originals }));
  await context.sync();
}

/** Puts the ordinary formulas back that stood there, and what was kept of them. */
function ordinaryBack(cells: readonly NowCell[], part: KeptPart): Rollback {
  const undo = async (context: Excel.RequestContext) => {
    for (const { original, sheet } of cells) {
      const range = context.workbook.worksheets.getItem(original.sheet).getRange(areaAddress(original));
      range.formulas = cellsIn(original, (row, column) =>
        asRead(at(sheet.values, row, column), at(sheet.formulas, row, column)),
      );
    }
    queueXml(context, part.id, part.xml);
    await context.sync();
    return undefined;
  };
  return { undo, remains: messages().excel.host.useUndo };
}
