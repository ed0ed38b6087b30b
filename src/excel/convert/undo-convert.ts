import { messages } from '../../messages/messages.js';
import { areaAddress } from '../../reference/address.js';
import type { Area } from '../../reference/area.js';
import type { FoundCell, UsedCells } from '../formulas/find-meter-cells.js';
import { enteredFormula } from '../formulas/meter-formula.js';
import { askForParts, queueXml, type KeptPart } from '../kept/scenario-xml-part.js';
import type { Rollback } from '../host/transaction.js';

/** What an unfinished conversion started from. */
export interface Before {
  /** METER cells, as they stood. */
  readonly cells: readonly FoundCell[];
  readonly part: KeptPart;
  readonly sheets: readonly UsedCells[];
  /** What the sheet is called that it may have made. */
  readonly made: string;
}

/** Queues a METER formula where it stood; what stands in the cells that it fills makes room first. */
export function queueMeter(sheet: Excel.Worksheet, area: Area, formula: string): void {
  const range = sheet.getRange(areaAddress(area));
  range.clear('Contents');
  range.getCell(0, 0).formulas = [[enteredFormula(formula)]];
}

/** How an unfinished conversion is undone: METER formulas go back, the sheet that it made goes, what is kept is as before. */
export function undoConversion({ cells, part, sheets, made }: Before): Rollback {
  const undo = async (context: Excel.RequestContext) => {
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
      queueMeter(worksheets.getItem(cell.sheet.id), cell, cell.formula);
    }
    const known = new Set(sheets.map(({ id }) => id));
    for (const sheet of worksheets.items) if (!known.has(sheet.id) && sheet.name === made) sheet.delete();
    if (part.id !== undefined) queueXml(context, part.id, part.xml);
    else for (const own of parts.items) own.delete();
    await context.sync();
    return undefined;
  };
  return { undo, remains: messages().excel.convert.toOrdinary.remains(made) };
}
