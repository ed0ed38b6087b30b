import { messages } from '../../messages/messages.js';
import { isErrorCell } from '../../core/grid/cell.js';
import { findMeterCalls } from '../../native/parse-formula.js';
import { readArgument } from '../../native/read-argument.js';
import { parseArea } from '../../reference/address.js';
import { type Area, holds } from '../../reference/area.js';
import { cellOn } from '../../reference/sheet-name.js';
import { explainArguments, type ExplainedArgument } from './cell-arguments.js';
import { explainFault } from './cell-fault.js';
import { ordinaryFormula } from './cell-ordinary.js';
import { tablesOf, type ExplainedTables } from './cell-tables.js';
import {
  meterCells,
  readSheets,
  withSpills,
  type FoundCell,
  type UsedCells,
} from '../formulas/find-meter-cells.js';
import { enteredFormula } from '../formulas/meter-formula.js';
import { UserError, type Outcome } from '../host/outcome.js';
import { meterCell } from '../formulas/meter-cell.js';
import { readReferenceContext } from '../formulas/read-reference-context.js';
import { outcomeOf } from '../host/refusals.js';
import { asCell, resolverOf } from '../formulas/resolve-reference.js';
import { inWorkbook } from '../host/run.js';
import { at } from '../cells/sheet-state.js';

/** Where the figure of a METER cell comes from. */
export interface ExplainedCell {
  /** The cell that was asked about: `Compare!C7`. */
  readonly address: string;
  /** As it stands in the cell; of the cell that spills, where it is a spilled one. */
  readonly formula: string;
  /** The first METER call of the formula: `EFFECTIVE_COST_PER_RESOLUTION`. */
  readonly functionId: string;
  /** What the cell shows, formatted. */
  readonly shows: string;
  /** The sentence, where the cell holds an error and there is one for it. */
  readonly fault: string | undefined;
  /** Those that are written, in their order. */
  readonly arguments: readonly ExplainedArgument[];
  /** The call with its numbers of now as an ordinary formula, where there is a short one: `=0.99*0.65`. */
  readonly ordinary: string | undefined;
  /** What a function of offers and traffic is given. */
  readonly tables: ExplainedTables | undefined;
}

/** The names of a function's arguments in their order, by its id. */
export type ArgumentNames = (functionId: string) => readonly string[];

/**
 * Where the figure of the active cell comes from; nothing is written.
 * @param namesOf how the functions call their arguments; left out, arguments are numbered
 */
export function explainCell(namesOf: ArgumentNames = () => []): Promise<Outcome<ExplainedCell>> {
  return outcomeOf(() => inWorkbook((context) => explain(context, namesOf)));
}

async function explain(context: Excel.RequestContext, namesOf: ArgumentNames): Promise<ExplainedCell> {
  const active = context.workbook.getActiveCell();
  active.load('address,text,worksheet/id');
  await context.sync();
  const sheets = await readSheets(context);
  const sheet = sheets.find(({ id }) => id === active.worksheet.id);
  const place = parseArea(active.address);
  if (sheet === undefined || place === undefined) throw new UserError(messages().excel.explain.selectOne);
  const { row, column } = place;
  const found = await withSpills(context, meterCells(sheets));
  const cell = found.find((own) => own.sheet === sheet && holds(own, row, column));
  const [call] = cell === undefined ? [] : findMeterCalls(enteredFormula(cell.formula));
  if (cell === undefined || call === undefined) throw new UserError(noMeter(sheet, place, found));
  const resolve = resolverOf(await readReferenceContext(context, sheets, found));
  const standing = { sheet: cell.sheet.name, row: cell.row, resolve };
  const read = call.arguments.map((text) => readArgument(text, standing));
  const own = meterCell(cell);
  const names = namesOf(call.id);
  const offset = { down: row - cell.row, across: column - cell.column };
  const tables = tablesOf(read, own.shown[offset.down] ?? []);
  const spilled = tables === undefined ? { ...offset, ...cell } : undefined;
  const shown = asCell(at(sheet.values, row, column));
  return {
    address: cellOn(sheet.name, row, column),
    formula: enteredFormula(cell.formula),
    functionId: call.id,
    shows: active.text[0]?.[0] ?? '',
    fault: isErrorCell(shown) ? explainFault(shown.error, { read, names, tables }) : undefined,
    arguments: await explainArguments(context, call.arguments, { read, names, spilled }),
    ordinary: spilled && ordinaryFormula(call, { read, spilled, at: standing }),
    tables,
  };
}

/** What to select instead; the METER cells of the same sheet are the nearest. */
function noMeter(sheet: UsedCells, { row, column }: Area, found: readonly FoundCell[]): string {
  const near = found.find((own) => own.sheet === sheet) ?? found.find((own) => own.sheet.isVisible);
  const here = cellOn(sheet.name, row, column);
  const { noMeterAnywhere, noMeterHere } = messages().excel.explain;
  return near === undefined
    ? noMeterAnywhere(here)
    : noMeterHere(here, cellOn(near.sheet.name, near.row, near.column));
}
