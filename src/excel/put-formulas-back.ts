import { areaAddress } from './address.js';
import type { FoundCell, SheetCells } from './find-meter-cells.js';
import { sentenceOf } from './refusals.js';
import { inWorkbook } from './run.js';
import { askForParts, queueXml, type KeptPart } from './scenario-part.js';
import { enteredFormula } from './meter-formula.js';

/** What an unfinished conversion started from. */
export interface Before {
  /** METER cells, as they stood. */
  readonly cells: readonly FoundCell[];
  readonly part: KeptPart;
  readonly sheets: readonly SheetCells[];
  /** Names of sheets that it may have made. */
  readonly made: readonly string[];
}

/**
 * Puts METER formulas back after an unfinished conversion, deletes the sheets that it made, and what is kept is as
 * before.
 * @returns a sentence that says that all is as before, or what remains
 */
export async function putFormulasBack({ cells, part, sheets, made }: Before): Promise<string> {
  try {
    await inWorkbook(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name');
      const parts = askForParts(context);
      const now = cells.map((cell) => {
        const range = worksheets.getItem(cell.sheet.id).getCell(cell.row, cell.column);
        range.load('formulas');
        return { cell, range };
      });
      await context.sync();
      for (const { cell, range } of now) {
        if ((range.formulas as unknown[][])[0]?.[0] === cell.formula) continue;
        const area = worksheets.getItem(cell.sheet.id).getRange(areaAddress(cell));
        area.clear('Contents');
        area.getCell(0, 0).formulas = [[enteredFormula(cell.formula)]];
      }
      const known = new Set(sheets.map(({ id }) => id));
      for (const sheet of worksheets.items) {
        if (!known.has(sheet.id) && made.includes(sheet.name)) sheet.delete();
      }
      if (part.id !== undefined) queueXml(context, part.id, part.xml);
      else for (const own of parts.items) own.delete();
      await context.sync();
    });
    return 'The workbook is as it was before.';
  } catch (thrown) {
    return `Taking it back failed too (${sentenceOf(thrown)}): look at ${made.join(', ')} and use Undo.`;
  }
}
