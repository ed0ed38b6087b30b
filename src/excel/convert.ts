import type { Original, ScenarioFile } from '../core/scenario/file/scenario-file.js';
import type { ModelSheet } from '../model/sheet.js';
import { convertCells, type Conversion, type Converted } from '../native/convert.js';
import type { MeterCell } from '../native/call.js';
import { areaAddress, cellOn } from './address.js';
import { cellsIn } from './cells-in.js';
import { findMeterCells, readSheets, type FoundCell, type SheetCells } from './find-meter-cells.js';
import { freeName } from './free-name.js';
import { enteredFormula } from './meter-formula.js';
import { written } from './model-cells.js';
import { Stop, type Outcome } from './outcome.js';
import { step, type Watch } from './progress.js';
import { putFormulasBack } from './put-formulas-back.js';
import { readPlaces } from './read-places.js';
import { outcomeOf, sentenceOf } from './refusals.js';
import { asCell, resolverOf } from './resolve-reference.js';
import { inWorkbook } from './run.js';
import { queuePart, readPart, type KeptPart } from './scenario-part.js';
import { sendInParts } from './send-in-parts.js';
import { at } from './sheet-state.js';
import { agrees } from './verify.js';
import { queueSheet } from './write-sheet.js';
import { stamped } from './writer.js';

/** METER cells that became ordinary formulas, and those that did not. */
export interface ConvertedCells {
  readonly converted: number;
  /** Cells left with their METER formula: address and reason. */
  readonly kept: readonly { readonly cell: string; readonly why: string }[];
  /** The sheet with helper rows, where one was needed. */
  readonly helperSheet: string | undefined;
}

const HELPER = 'Calculation';
const STEPS = 4;

/** METER formulas become ordinary ones, each kept only where it shows the METER value. */
export function convertToNative(watch: Watch = {}): Promise<Outcome<ConvertedCells>> {
  return outcomeOf(() =>
    inWorkbook(async (context) => {
      step(watch, 0, STEPS, 'Looking for METER formulas');
      const work = await prepareConversion(context);
      try {
        return await convert(context, work, watch);
      } catch (thrown) {
        const { found, part, sheets, helper } = work;
        const back = await putFormulasBack({ cells: found, part, sheets, made: [helper] });
        throw new Stop(`${sentenceOf(thrown)} ${back}`.trim());
      }
    }),
  );
}

interface Work {
  readonly sheets: readonly SheetCells[];
  readonly found: readonly FoundCell[];
  readonly part: KeptPart;
  readonly conversion: Conversion;
  /** What the sheet with helper rows is called. */
  readonly helper: string;
}

async function prepareConversion(context: Excel.RequestContext): Promise<Work> {
  const sheets = await readSheets(context);
  const found = await findMeterCells(context, sheets);
  if (found.length === 0) throw new Stop('No cell of this workbook holds a METER formula.');
  const { application, protection } = context.workbook;
  application.load('calculationMode');
  protection.load('protected');
  const part = await readPart(context);
  if (application.calculationMode === 'Manual') {
    throw new Stop(
      'This workbook calculates only on request, so formulas cannot be compared. Set calculation to automatic under Formulas, then try again.',
    );
  }
  const places = await readPlaces(context, sheets, found);
  const helper = freeName(
    HELPER,
    sheets.map(({ name }) => name),
    ' ',
  );
  const conversion = convertCells({
    cells: found.filter(({ sheet }) => !sheet.isProtected).map(meterCell),
    resolve: resolverOf(places),
    calculationSheet: helper,
  });
  if (conversion.calculation.length > 0 && protection.protected) {
    throw new Stop(
      'The structure of this workbook is protected, so the sheet for helper rows cannot be added. Remove the protection under Review, or work in a copy.',
    );
  }
  return { sheets, found, part, conversion, helper };
}

function meterCell(cell: FoundCell): MeterCell {
  return {
    sheet: cell.sheet.name,
    row: cell.row,
    column: cell.column,
    formula: enteredFormula(cell.formula),
    shown: cellsIn(cell, (row, column) => asCell(at(cell.sheet.values, row, column))),
  };
}

async function convert(context: Excel.RequestContext, work: Work, watch: Watch): Promise<ConvertedCells> {
  const { conversion, found, helper, part } = work;
  const { worksheets } = context.workbook;
  step(watch, 1, STEPS, 'Writing ordinary formulas');
  const needsHelper = conversion.calculation.length > 0;
  if (needsHelper) {
    const sheet = worksheets.add(helper);
    sheet.visibility = 'Hidden';
    queueSheet(sheet, { after: helperSheet(helper, conversion), before: undefined, currency: undefined });
  }
  const pairs = conversion.converted.flatMap((converted) => {
    const cell = found.find((own) => isSame(own, converted.cell));
    return cell === undefined ? [] : [{ cell, converted }];
  });
  await sendInParts(
    context,
    pairs.map((pair) => ({
      weight: JSON.stringify(pair.converted.cells).length,
      queue: () => queueOne(context, pair),
    })),
  );
  step(watch, 2, STEPS, 'Comparing with METER');
  const compared = await compare(context, pairs);
  step(watch, 3, STEPS, 'Keeping the originals');
  for (const { cell } of compared.filter(({ wrote }) => wrote === undefined)) queueMeter(context, cell);
  queuePart(context, part.id, withOriginals(part.file, compared));
  if (needsHelper) worksheets.getItem(helper).visibility = 'Visible';
  await context.sync();
  step(watch, STEPS, STEPS, 'Done');
  return {
    converted: compared.filter(({ wrote }) => wrote !== undefined).length,
    kept: keptCells(work, compared),
    helperSheet: needsHelper ? helper : undefined,
  };
}

interface Pair {
  readonly cell: FoundCell;
  readonly converted: Converted;
}

/** A converted cell; `wrote` is its first formula as Excel gives it back, undefined where it shows another value. */
interface Compared {
  readonly cell: FoundCell;
  readonly wrote: string | undefined;
}

function queueOne(context: Excel.RequestContext, { cell, converted }: Pair): void {
  const range = context.workbook.worksheets.getItem(cell.sheet.id).getRange(areaAddress(cell));
  range.formulas = converted.cells.map((line) => line.map(({ content }) => written(content)));
}

/** Puts a METER formula where it stood; what stands in the cells that it fills makes room first. */
export function queueMeter(context: Excel.RequestContext, cell: FoundCell): void {
  const range = context.workbook.worksheets.getItem(cell.sheet.id).getRange(areaAddress(cell));
  range.clear('Contents');
  range.getCell(0, 0).formulas = [[enteredFormula(cell.formula)]];
}

async function compare(context: Excel.RequestContext, pairs: readonly Pair[]): Promise<Compared[]> {
  const read = pairs.map(({ cell }) => {
    const range = context.workbook.worksheets.getItem(cell.sheet.id).getRange(areaAddress(cell));
    range.load('values,formulas');
    return { cell, range };
  });
  await context.sync();
  return read.map(({ cell, range }) => {
    const values = range.values as unknown[][];
    const same = cellsIn(cell, (row, column) => {
      const now = at(values, row - cell.row, column - cell.column);
      const was = at(cell.sheet.values, row, column);
      return typeof was === 'boolean' ? now === was : agrees(now, was);
    });
    const wrote = String(at(range.formulas as unknown[][], 0, 0));
    return { cell, wrote: same.flat().every(Boolean) ? wrote : undefined };
  });
}

function withOriginals(file: ScenarioFile, compared: readonly Compared[]): ScenarioFile {
  const originals = compared.flatMap(({ cell, wrote }): Original[] => {
    if (wrote === undefined) return [];
    const { sheet, row, column, rowCount, columnCount, formula } = cell;
    const place = { sheet: sheet.id, sheetName: sheet.name, row, column, rowCount, columnCount };
    return [{ ...place, formula: enteredFormula(formula), wrote, kind: 'native' }];
  });
  const isNew = (old: Original) =>
    !originals.some((own) => own.sheet === old.sheet && own.row === old.row && own.column === old.column);
  return stamped({ ...file, originals: [...file.originals.filter(isNew), ...originals] });
}

function keptCells({ conversion, found }: Work, compared: readonly Compared[]): ConvertedCells['kept'] {
  return [
    ...conversion.kept.map(({ cell, why }) => ({ cell: cellOn(cell.sheet, cell.row, cell.column), why })),
    ...found
      .filter(({ sheet }) => sheet.isProtected)
      .map((cell) => ({ cell: nameOf(cell), why: `The sheet ${cell.sheet.name} is protected.` })),
    ...compared
      .filter(({ wrote }) => wrote === undefined)
      .map(({ cell }) => ({ cell: nameOf(cell), why: 'The ordinary formula shows another value.' })),
  ];
}

function nameOf({ sheet, row, column }: FoundCell): string {
  return cellOn(sheet.name, row, column);
}

function isSame(found: FoundCell, cell: MeterCell): boolean {
  return found.sheet.name === cell.sheet && found.row === cell.row && found.column === cell.column;
}

function helperSheet(name: string, { calculation }: Conversion): ModelSheet {
  return {
    key: 'calculation',
    name,
    blocks: [{ row: 0, column: 0, cells: calculation }],
    tables: [],
    charts: [],
    validations: [],
    highlights: [],
    widths: [40],
    frozen: { rows: 0, columns: 0 },
    inputs: [],
    spills: [],
    landscape: true,
  };
}
