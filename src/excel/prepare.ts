import type { WrittenModel } from '../core/scenario/file/scenario-file.js';
import type { Scenario } from '../core/scenario/scenario.js';
import type { Area, Model, ModelNames, ModelSheet, SheetKey } from '../model/sheet.js';
import { areaAddress } from './address.js';
import { modelOf, sheetModel, type What } from './model-of.js';
import { areasOf } from './model-cells.js';
import { sendInParts, type Job } from './send-in-parts.js';
import { askForState, stateOf, type AskedState, type SheetState } from './sheet-state.js';
import { survey, type Survey } from './survey.js';
import { namesFor } from './wanted-names.js';

/** A sheet that the model stands on already. */
export interface OldSheet {
  readonly key: SheetKey;
  readonly id: string;
  /** As the user calls it now. */
  readonly name: string;
  /** As it was written. */
  readonly sheet: ModelSheet;
  readonly state: SheetState;
}

/** All that is known before a model is written. */
export interface Prepared {
  readonly survey: Survey;
  readonly names: ModelNames;
  readonly model: Model;
  /** The record of the model where it was written before. */
  readonly written: WrittenModel | undefined;
  /** Sheets to update in place. */
  readonly old: readonly OldSheet[];
}

/** Looks at the workbook and makes the model for it: in one sync for a workbook that keeps nothing yet, else in three. */
export async function prepare(
  context: Excel.RequestContext,
  scenario: Scenario,
  what: What,
): Promise<Prepared> {
  const seen = await survey(context);
  const record = seen.part.file.models.find((model) => model.scenario.id === scenario.id);
  const present = (record?.sheets ?? []).flatMap(({ key, id }) => {
    const sheet = seen.sheets.find((own) => own.id === id);
    return sheet === undefined ? [] : [{ key: key as SheetKey, id, name: sheet.name }];
  });
  const tableNames = seen.tables.map(({ name }) => name);
  // Where a table was renamed or taken away, the sheets are the user's own now.
  const whole = record?.tables.every(({ name }) => tableNames.includes(name)) === true;
  const written = present.length > 0 && whole ? record : undefined;
  const ownTables = Object.fromEntries((written?.tables ?? []).map(({ key, name }) => [key, name]));
  const names = namesFor({
    sheets: seen.sheets.map(({ name }) => name),
    names: [...tableNames, ...seen.names],
    ownSheets: written === undefined ? {} : Object.fromEntries(present.map(({ key, name }) => [key, name])),
    ownTables,
  });
  const beside = keysOf(written);
  const model = modelOf(scenario, names, what, { beside });
  if (written === undefined) return { survey: seen, names, model, written, old: [] };
  const before = sheetModel(written.scenario, names, beside);
  const old = await readOld(context, present, { before, after: model }, tableNames);
  return { survey: seen, names, model, written, old };
}

/** The sheets that a scenario has in the workbook. */
export function keysOf(written: WrittenModel | undefined): SheetKey[] {
  return (written?.sheets ?? []).map(({ key }) => key as SheetKey);
}

/** Areas once each, in their order. */
function distinct(areas: readonly Area[]): Area[] {
  return [...new Map(areas.map((area) => [areaAddress(area), area])).values()];
}

/** About as many characters as a cell's look and content take on the way. */
export const LOOK_LENGTH = 450;

/** How many cells areas have. */
export function cellCount(areas: readonly Area[]): number {
  return areas.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
}

async function readOld(
  context: Excel.RequestContext,
  present: readonly { readonly key: SheetKey; readonly id: string; readonly name: string }[],
  { before, after }: { readonly before: Model; readonly after: Model },
  tableNames: readonly string[],
): Promise<OldSheet[]> {
  const asked: (Omit<OldSheet, 'state'> & { readonly state: AskedState })[] = [];
  const jobs = present.flatMap(({ key, id, name }): Job[] => {
    const sheet = before.sheets.find((own) => own.key === key);
    if (sheet === undefined) return [];
    const there = sheet.tables.map((table) => table.name).filter((table) => tableNames.includes(table));
    const areas = distinct([sheet, ...after.sheets.filter((own) => own.key === key)].flatMap(areasOf));
    // Beside a table the user's own rows may look like anything.
    const looks = sheet.tables.length > 0 ? undefined : areas;
    const queue = () => {
      const state = askForState(context.workbook.worksheets.getItem(id), there, looks);
      asked.push({ key, id, name, sheet, state });
    };
    return [{ weight: cellCount(areas) * LOOK_LENGTH, queue }];
  });
  await sendInParts(context, jobs);
  return asked.map((own) => ({ ...own, state: stateOf(own.state) }));
}
