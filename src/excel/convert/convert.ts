import { messages } from '../../messages/messages.js';
import type { Original, ScenarioFile } from '../../core/file/scenario-file.js';
import { areaAddress } from '../../reference/address.js';
import type { Area } from '../../reference/area.js';
import { cellOn } from '../../reference/sheet-name.js';
import { isCalculating, onceCalculated } from '../host/wait-until-calculated.js';
import { cellsIn } from '../cells/cells-in.js';
import {
  meterCells,
  readSheets,
  withSpills,
  type FoundCell,
  type UsedCells,
} from '../formulas/find-meter-cells.js';
import { fingerprint } from '../cells/fingerprint.js';
import { freeName } from '../cells/free-name.js';
import { calculationJobs } from './calculation-sheet.js';
import { enteredFormula } from '../formulas/meter-formula.js';
import { written } from '../cells/model-cells.js';
import { UserError, type Outcome } from '../host/outcome.js';
import { planConversion, type ConversionPlan, type CellConversion } from './plan-conversion.js';
import { finished, step, type Watch } from '../host/progress.js';
import { undoConversion, queueMeter } from './undo-convert.js';
import { readReferenceContext } from '../formulas/read-reference-context.js';
import { outcomeOf } from '../host/refusals.js';
import { inWorkbook } from '../host/run.js';
import { queuePart, readPart, type KeptPart } from '../kept/scenario-xml-part.js';
import { sendInParts } from '../host/send-in-parts.js';
import { at } from '../cells/sheet-state.js';
import { inTransaction } from '../host/transaction.js';
import { agrees } from '../cells/agrees.js';
import { stamped } from '../kept/writer-id.js';

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
      step(watch, 0, STEPS, messages().excel.convert.lookingForMeter);
      const work = await prepareConversion(context);
      const { found, part, sheets, helper } = work;
      return inTransaction(
        () => convert(context, work, watch),
        undoConversion({ cells: found, part, sheets, made: helper }),
      );
    }),
  );
}

interface Work {
  readonly sheets: readonly UsedCells[];
  readonly found: readonly FoundCell[];
  readonly part: KeptPart;
  readonly plan: ConversionPlan;
  /** What the sheet with helper rows is called. */
  readonly helper: string;
}

async function prepareConversion(context: Excel.RequestContext): Promise<Work> {
  const { application, protection } = context.workbook;
  application.load('calculationMode');
  protection.load('protected');
  const sheets = await readSheets(context);
  const meter = meterCells(sheets);
  if (meter.length === 0) throw new UserError(messages().excel.convert.noMeter);
  if (application.calculationMode === 'Manual') {
    throw new UserError(messages().excel.convert.toOrdinary.manual);
  }
  if (sheets.some(({ values }) => isCalculating(values)))
    throw new UserError(messages().excel.convert.stillCalculates);
  const found = await withSpills(context, meter);
  const part = await readPart(context);
  const places = await readReferenceContext(context, sheets, found);
  const helper = freeName(
    HELPER,
    sheets.map(({ name }) => name),
    ' ',
  );
  const plan = planConversion({ sheets, found, places, helper });
  if (plan.calculation.length > 0 && protection.protected) {
    throw new UserError(messages().excel.convert.toOrdinary.noHelperSheet);
  }
  return { sheets, found, part, plan, helper };
}

async function convert(context: Excel.RequestContext, work: Work, watch: Watch): Promise<ConvertedCells> {
  const { plan, helper, part } = work;
  const { worksheets } = context.workbook;
  step(watch, 1, STEPS, messages().excel.convert.toOrdinary.writing);
  const sheet = plan.calculation.length > 0 ? worksheets.add(helper) : undefined;
  if (sheet !== undefined) {
    sheet.load('id');
    sheet.visibility = 'Hidden';
  }
  await sendInParts(context, [
    ...(sheet === undefined ? [] : calculationJobs(sheet, helper, plan.calculation)),
    ...plan.pairs.map((pair) => ({
      weight: JSON.stringify(pair.cells).length,
      queue: () => {
        rangeOf(context, pair.cell).formulas = pair.cells.map((line) =>
          line.map(({ content }) => written(content)),
        );
      },
    })),
  ]);
  step(watch, 2, STEPS, messages().excel.convert.toOrdinary.comparing);
  const area = {
    row: 0,
    column: 0,
    rowCount: plan.calculation.length,
    columnCount: plan.calculation[0]?.length ?? 0,
  };
  const rows = sheet?.getRange(areaAddress(area));
  if (rows !== undefined) rows.load('formulas');
  const compared = await compare(context, plan.pairs);
  step(watch, 3, STEPS, messages().excel.convert.toOrdinary.keeping);
  for (const { cell, wrote } of compared)
    if (wrote === undefined) queueMeter(worksheets.getItem(cell.sheet.id), cell, cell.formula);
  const originals = compared.flatMap(originalOf);
  if (sheet !== undefined) {
    sheet.visibility = 'Visible';
    const wrote = fingerprint(cellsIn(area, (row, column) => at(rows?.formulas ?? [], row, column)));
    originals.push({ ...area, sheet: sheet.id, sheetName: helper, formula: '', wrote, kind: 'native' });
  }
  queuePart(context, part.id, withOriginals(part.file, originals));
  await context.sync();
  finished(watch, STEPS);
  return {
    converted: compared.filter(({ wrote }) => wrote !== undefined).length,
    kept: keptCells(plan, compared),
    helperSheet: sheet === undefined ? undefined : helper,
  };
}

/** A converted cell; `wrote` tells what it holds, as Excel gives it back, and is undefined where it shows another value. */
interface Compared {
  readonly cell: FoundCell;
  readonly wrote: string | undefined;
}

async function compare(context: Excel.RequestContext, pairs: readonly CellConversion[]): Promise<Compared[]> {
  const read = await onceCalculated(
    async () => {
      const asked = pairs.map(({ cell }) => ({ cell, range: rangeOf(context, cell) }));
      for (const { range } of asked) range.load('values,formulas');
      await context.sync();
      return asked.map(({ cell, range }) => ({
        cell,
        values: range.values as unknown[][],
        formulas: range.formulas as unknown[][],
      }));
    },
    (cells) => cells.map(({ values }) => values),
  );
  return read.map(({ cell, values, formulas }) => {
    const same = cellsIn(cell, (row, column) => {
      const now = at(values, row - cell.row, column - cell.column);
      const was = at(cell.sheet.values, row, column);
      return typeof was === 'boolean' ? now === was : agrees(now, was);
    });
    const wrote = cellsIn(cell, (row, column) => at(formulas, row - cell.row, column - cell.column));
    return { cell, wrote: same.flat().every(Boolean) ? fingerprint(wrote) : undefined };
  });
}

function rangeOf(context: Excel.RequestContext, { sheet, ...area }: FoundCell): Excel.Range {
  return context.workbook.worksheets.getItem(sheet.id).getRange(areaAddress(area));
}

function originalOf({ cell, wrote }: Compared): Original[] {
  if (wrote === undefined) return [];
  const { sheet, row, column, rowCount, columnCount, formula } = cell;
  const area: Area = { row, column, rowCount, columnCount };
  return [
    {
      ...area,
      sheet: sheet.id,
      sheetName: sheet.name,
      formula: enteredFormula(formula),
      wrote,
      kind: 'native',
    },
  ];
}

function withOriginals(file: ScenarioFile, originals: readonly Original[]): ScenarioFile {
  const isNew = (old: Original) =>
    !originals.some((own) => own.sheet === old.sheet && own.row === old.row && own.column === old.column);
  return stamped({ ...file, originals: [...file.originals.filter(isNew), ...originals] });
}

function keptCells({ kept }: ConversionPlan, compared: readonly Compared[]): ConvertedCells['kept'] {
  const differing = compared
    .filter(({ wrote }) => wrote === undefined)
    .map(({ cell }) => ({ cell, why: messages().excel.convert.why.otherValue }));
  return [...kept, ...differing].map(({ cell: { sheet, row, column }, why }) => ({
    cell: cellOn(sheet.name, row, column),
    why,
  }));
}
