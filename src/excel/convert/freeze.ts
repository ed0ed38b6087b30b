import { messages } from '../../messages/messages.js';
import { areaAddress } from '../../reference/address.js';
import { asCaption } from '../cells/caption.js';
import { isCalculating } from '../host/wait-until-calculated.js';
import { cellsIn } from '../cells/cells-in.js';
import {
  formulaCells,
  meterCells,
  readSheets,
  withSpills,
  type FoundCell,
  type UsedCells,
} from '../formulas/find-meter-cells.js';
import { freeName } from '../cells/free-name.js';
import { drawnElsewhere, queueFromCopies, type DrawnElsewhere } from './drawn-elsewhere.js';
import { formulaList } from './formula-list.js';
import { UserError, type Outcome } from '../host/outcome.js';
import { finished, step, type Watch } from '../host/progress.js';
import { reachesOut } from '../formulas/reaches-out.js';
import { asRead } from '../cells/read-back.js';
import { readReferenceContext } from '../formulas/read-reference-context.js';
import { outcomeOf } from '../host/refusals.js';
import { inWorkbook, supports } from '../host/run.js';
import { sendInParts } from '../host/send-in-parts.js';
import { at } from '../cells/sheet-state.js';
import { isSpillOf, spillReferences } from '../formulas/spill-references.js';
import { undoCopies } from './undo-freeze.js';
import { inTransaction } from '../host/transaction.js';
import { queueSheet } from '../draw/write-sheet.js';

/** Copies of sheets that hold values where METER formulas stood. */
export interface Frozen {
  readonly sheets: readonly string[];
  /** Formulas that became values: METER formulas, and those that took something from outside of their sheet. */
  readonly cells: number;
  /** Where the original formulas are listed: the name of a sheet, or undefined where each cell carries a note. */
  readonly listedOn: string | undefined;
}

const STEPS = 3;

/**
 * Copies every sheet with METER formulas, and puts values in their place on the copies. A copy stands by itself:
 * formulas of it that refer to other sheets, to tables or names hold values too; those within the sheet stay formulas.
 */
export function freezeToValues(watch: Watch = {}): Promise<Outcome<Frozen>> {
  return outcomeOf(() =>
    inWorkbook(async (context) => {
      step(watch, 0, STEPS, messages().excel.convert.lookingForMeter);
      const freezing = await prepareFreezing(context);
      return inTransaction(
        () => copy(context, freezing, watch),
        undoCopies(freezing.sheets, [...freezing.copies.map(({ name }) => name), freezing.list]),
      );
    }),
  );
}

interface Freezing {
  readonly sheets: readonly UsedCells[];
  readonly found: readonly FoundCell[];
  readonly copies: readonly { readonly source: UsedCells; readonly name: string }[];
  /** What charts on them draw of others. */
  readonly drawn: readonly DrawnElsewhere[];
  /** What the list of original formulas is called, where it is made. */
  readonly list: string;
  readonly hasNotes: boolean;
}

async function prepareFreezing(context: Excel.RequestContext): Promise<Freezing> {
  const { protection } = context.workbook;
  protection.load('protected');
  const sheets = await readSheets(context);
  const meter = meterCells(sheets);
  if (meter.length === 0) throw new UserError(messages().excel.convert.noMeter);
  const called = sheets.filter((sheet) => meter.some((cell) => cell.sheet === sheet));
  const drawn = await drawnElsewhere(context, called);
  // A chart on a copy would go on drawing what stands behind the original.
  const sources = sheets.filter(
    (sheet) => called.includes(sheet) || drawn.some(({ from }) => from === sheet.name),
  );
  refuse(sources, protection.protected);
  const { names, tables } = await readReferenceContext(context, sheets, []);
  const outside = new Set([...names.keys(), ...tables.map(({ name }) => name.toLowerCase())]);
  const found = formulaCells(sources).filter(
    (cell) =>
      meter.some((own) => isSame(own, cell)) ||
      reachesOut(cell.formula, outside) ||
      spillReferences(cell.formula, cell.sheet.name).some((own) => meter.some((one) => isSpillOf(own, one))),
  );
  const { toValues } = messages().excel.convert;
  const taken = sheets.map(({ name }) => name);
  const take = (wanted: string, ending: string) => {
    // Room for a number, should the name be taken.
    const name = freeName(wanted.slice(0, 31 - ending.length - 3) + ending, taken, ' ');
    taken.push(name);
    return name;
  };
  const copies = sources.map((source) => ({ source, name: take(source.name, ` (${toValues.ending})`) }));
  return {
    sheets,
    found: await withSpills(context, found),
    copies,
    drawn,
    list: take(toValues.listSheet, ''),
    hasNotes: supports('1.18') && 'notes' in Excel.Worksheet.prototype,
  };
}

function refuse(sources: readonly UsedCells[], isStructureProtected: boolean): void {
  if (isStructureProtected) {
    throw new UserError(messages().excel.convert.toValues.noCopies);
  }
  const guarded = sources.find(({ isProtected }) => isProtected);
  if (guarded !== undefined) {
    throw new UserError(messages().excel.convert.toValues.protectedCopy(guarded.name));
  }
  if (sources.some(({ values }) => isCalculating(values)))
    throw new UserError(messages().excel.convert.stillCalculates);
}

function isSame(one: { sheet: UsedCells; row: number; column: number }, other: typeof one): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}

async function copy(context: Excel.RequestContext, freezing: Freezing, watch: Watch): Promise<Frozen> {
  const { found, copies, drawn, list, hasNotes } = freezing;
  const { worksheets } = context.workbook;
  step(watch, 1, STEPS, messages().excel.convert.toValues.copying);
  await sendInParts(
    context,
    copies.map(({ source, name }) => ({
      weight: JSON.stringify(source.values).length,
      queue: () => {
        const sheet = worksheets.getItem(source.id).copy('End');
        sheet.name = name;
        sheet.visibility = source.isVisible ? 'Visible' : 'Hidden';
        for (const cell of found) if (cell.sheet === source) queueValues(sheet, cell, hasNotes);
      },
    })),
  );
  step(watch, 2, STEPS, messages().excel.convert.toValues.keeping);
  queueFromCopies(context, drawn, (sheet) => copies.find(({ source }) => source.name === sheet)?.name);
  if (!hasNotes) {
    const entries = copies.flatMap(({ source, name }) =>
      found
        .filter(({ sheet }) => sheet === source)
        .map(({ row, column, formula }) => ({ sheet: name, row, column, formula })),
    );
    queueSheet(worksheets.add(list), {
      after: formulaList(list, entries),
      before: undefined,
      currency: undefined,
    });
  }
  const shown = copies.find(({ source }) => source.isVisible);
  if (shown !== undefined) worksheets.getItem(shown.name).activate();
  await context.sync();
  finished(watch, STEPS);
  return {
    sheets: copies.map(({ name }) => name),
    cells: found.length,
    listedOn: hasNotes ? undefined : list,
  };
}

function queueValues(sheet: Excel.Worksheet, cell: FoundCell, hasNotes: boolean): void {
  const range = sheet.getRange(areaAddress(cell));
  // No formula is written here: a value that looks like one goes back as the text that it is.
  range.values = cellsIn(cell, (row, column) => asRead(at(cell.sheet.values, row, column), ''));
  if (hasNotes) {
    const { row, column } = cell;
    sheet.notes.add(
      areaAddress({ row, column, rowCount: 1, columnCount: 1 }),
      asCaption(messages().excel.convert.toValues.original(cell.formula)),
    );
  }
}
