import type { Outcome } from './host/outcome.js';
import { isFormula } from './cells/read-back.js';
import { outcomeOf } from './host/refusals.js';
import { inWorkbook } from './host/run.js';

/** What a cell shows, row by row. */
export type Texts = readonly (readonly string[])[];

/** What became of a formula: it is in the cell, or the cell was not empty and is as it was. */
export type Inserted =
  | { readonly kind: 'inserted'; readonly address: string }
  /** What the cell shows, or its formula. */
  | { readonly kind: 'occupied'; readonly address: string; readonly holds: string };

/**
 * Writes a formula into the active cell of the selection, where it is empty.
 * @param over `replace` writes it over what the cell holds
 */
export function insertFormula(formula: string, over?: 'replace'): Promise<Outcome<Inserted>> {
  return outcomeOf(() =>
    inWorkbook(async (context): Promise<Inserted> => {
      const cell = context.workbook.getActiveCell();
      cell.load('address,formulas,values,text');
      await context.sync();
      const { address } = cell;
      const holds = heldBy(cell.values[0]?.[0], cell.formulas[0]?.[0], cell.text[0]?.[0]);
      if (over === undefined && holds !== '') return { kind: 'occupied', address, holds };
      cell.formulas = [[formula]];
      await context.sync();
      return { kind: 'inserted', address };
    }),
  );
}

/** A cell's formula, else what it shows; a value that shows nothing, by itself. */
function heldBy(value: unknown, formula: unknown, text: unknown): string {
  if (isFormula(value, formula)) return formula;
  return String(text) === '' ? String(value) : String(text);
}

/**
 * What the used part of a sheet shows.
 * @returns its texts, formatted as the user sees them; undefined where the workbook has no such sheet
 */
export async function readSheetTexts(name: string): Promise<Texts | undefined> {
  return inWorkbook(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    await context.sync();
    if (sheet.isNullObject) return undefined;
    const used = sheet.getUsedRange();
    used.load('text');
    await context.sync();
    return used.text;
  });
}

/** Calls `react` whenever the workbook was recalculated, until the page closes. */
export async function whenCalculated(react: () => void): Promise<void> {
  await inWorkbook(async (context) => {
    context.workbook.worksheets.onCalculated.add(() => {
      react();
      return Promise.resolve();
    });
    await context.sync();
  });
}
