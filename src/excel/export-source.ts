import { messages } from '../messages/messages.js';
import type { Settings } from '../model/figures/draft.js';
import type { SheetKey } from '../model/page/sheet.js';
import type { WrittenModel } from '../core/file/scenario-file.js';
import { rowsOf } from '../core/scenario/tables/scenario-tables.js';
import { noteTables } from '../core/scenario/cases/note-edit.js';
import { withSaid } from '../core/scenario/cases/with-said.js';
import { casesOn } from './tables/read-cases.js';
import type { Cases, Scenario, ScenarioRow } from '../core/scenario/tables/scenario.js';
import type { Outcome } from './host/outcome.js';
import { findTables } from './tables/read-tables.js';
import { outcomeOf } from './host/refusals.js';
import { usedCells, type Grid } from './cells/sheet-state.js';
import { inWorkbook } from './host/run.js';
import { CHOICE_SHEETS, settingsOn } from './tables/read-inputs.js';
import { readPart } from './kept/scenario-xml-part.js';
import { cellsAt } from './tables/table-blocks.js';

/** What a file is made of. */
export interface ExportSource {
  /** The scenario of the active sheet's model with the figures typed there, or the workbook's tables as one. */
  readonly scenario: Scenario | undefined;
  /** Which sheets its model has in the workbook, and what is chosen on them. */
  readonly sheets: readonly SheetKey[];
  readonly settings: Settings;
  /** The used part of the active sheet, for CSV. */
  readonly sheet: {
    readonly name: string;
    readonly values: readonly (readonly (string | number | boolean)[])[];
  };
}

/** What the pane needs to make a file of the model, or of the sheet that is shown. */
export function exportSource(): Promise<Outcome<ExportSource>> {
  return outcomeOf(() =>
    inWorkbook(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const cells = sheet.getUsedRange(true);
      sheet.load('id,name');
      cells.load('values');
      await context.sync();
      const shown = { id: sheet.id, name: sheet.name, values: cells.values };
      const { file } = await readPart(context);
      const model =
        file.models.find(({ sheets }) => sheets.some(({ id }) => id === shown.id)) ??
        file.models.find(({ scenario }) => scenario.id === file.active);
      const scenario = (model && (await current(context, model))) ?? (await fromTables(context));
      const there = model === undefined ? [] : await sheetsThere(context, model);
      return {
        scenario,
        sheets: there.map(({ key }) => key),
        settings: await chosenOn(context, there),
        sheet: { name: shown.name, values: shown.values },
      };
    }),
  );
}

/** The sheets of a model that are still there. */
async function sheetsThere(context: Excel.RequestContext, { sheets }: WrittenModel) {
  const { worksheets } = context.workbook;
  worksheets.load('items/id');
  await context.sync();
  const ids = new Set(worksheets.items.map(({ id }) => id));
  return sheets
    .filter(({ id }) => ids.has(id))
    .map(({ key, id, inputs }) => ({ key: key as SheetKey, id, inputs }));
}

/** The settings and choices that stand on the sheets of a model. */
async function chosenOn(
  context: Excel.RequestContext,
  sheets: Awaited<ReturnType<typeof sheetsThere>>,
): Promise<Settings> {
  const asked = sheets
    .filter(({ key }) => (CHOICE_SHEETS as readonly SheetKey[]).includes(key))
    .map(({ key, id, inputs }) => ({
      key,
      inputs,
      cells: usedCells(context.workbook.worksheets.getItem(id)),
    }));
  for (const { cells } of asked) cells.load('values');
  await context.sync();
  const grids = asked.map(({ key, cells }) => [key, cells.values as Grid] as const);
  const written = asked.map(({ key, inputs }) => [key, inputs] as const);
  return settingsOn(Object.fromEntries(grids), Object.fromEntries(written));
}

/** A model's scenario with what stands in its tables now; undefined where the tables are gone. */
async function current(context: Excel.RequestContext, model: WrittenModel): Promise<Scenario | undefined> {
  const asked = model.tables.map(({ key, name }) => ({
    key,
    table: context.workbook.tables.getItemOrNullObject(name),
  }));
  for (const { table } of asked) table.load('name');
  await context.sync();
  if (asked.some(({ table }) => table.isNullObject)) return undefined;
  const ranges = asked.map(({ key, table }) => {
    const range = table.getRange();
    range.load('values');
    return { key, range };
  });
  await context.sync();
  const rows = new Map(ranges.map(({ key, range }) => [key, rowsIn(range.values as unknown[][])]));
  const { scenario } = model;
  const held = {
    ...scenario,
    traffic: rows.get('traffic') ?? scenario.traffic,
    offers: rows.get('offers') ?? scenario.offers,
  };
  return scenario.cases === undefined ? held : inCasesNow(context, model, held, scenario.cases);
}

/** The same with what its sheet Cases says now. */
async function inCasesNow(
  context: Excel.RequestContext,
  { sheets }: WrittenModel,
  held: Scenario,
  cases: Cases,
): Promise<Scenario> {
  const written = sheets.find(({ key }) => key === 'cases');
  if (written === undefined) return noteTables(held);
  const sheet = context.workbook.worksheets.getItemOrNullObject(written.id);
  await context.sync();
  if (sheet.isNullObject) return noteTables(held);
  const cells = usedCells(sheet);
  cells.load('values');
  await context.sync();
  return noteTables({ ...held, cases: withSaid(cases, casesOn(cells.values, written.inputs ?? [], cases)) });
}

function rowsIn(values: readonly (readonly unknown[])[]): ScenarioRow[] {
  const columnCount = values[0]?.length ?? 0;
  return rowsOf(cellsAt(values, { row: 0, column: 0, rowCount: values.length, columnCount }));
}

async function fromTables(context: Excel.RequestContext): Promise<Scenario | undefined> {
  const found = await findTables(context);
  if (found === undefined) return undefined;
  // The same id each time, so that sheets made of these tables are brought up to date in place.
  return {
    id: 'workbook',
    name: messages().excel.tables.thisWorkbook,
    note: '',
    traffic: found.traffic,
    offers: found.offers,
  };
}
