import type { WrittenInput, WrittenModel } from '../../core/file/scenario-file.js';
import type { Scenario } from '../../core/scenario/tables/scenario.js';
import { spokenLanguage } from '../../messages/messages.js';
import { bringSheetTexts, sheetLanguageOf, type SheetLanguage } from '../../messages/sheets.js';
import type { Settings } from '../../model/figures/draft.js';
import type { Model, ModelNames, ModelSheet, SheetKey } from '../../model/page/sheet.js';
import { areaAddress } from '../../reference/address.js';
import type { Area } from '../../reference/area.js';
import { modelOf, sheetsFor, type What } from './model-of.js';
import { areasOf } from '../cells/model-cells.js';
import { CHOICE_SHEETS, settingsOn, type InputsOfModel } from '../tables/read-inputs.js';
import { sendInParts, type Job } from '../host/send-in-parts.js';
import {
  askForState,
  stateOf,
  usedCells,
  type Grid,
  type PendingState,
  type SheetState,
} from '../cells/sheet-state.js';
import { survey, type Survey } from './read-sheets.js';
import { namesFor } from './wanted-names.js';

/** A sheet that the model stands on already. */
export interface OldSheet {
  readonly key: SheetKey;
  readonly id: string;
  /** As the user calls it now. */
  readonly name: string;
  /** What the record keeps of its inputs. */
  readonly written: readonly WrittenInput[] | undefined;
  /** As it was written. */
  readonly sheet: ModelSheet;
  readonly state: SheetState;
}

/** Of models that were written before layouts had numbers. */
const FIRST_LAYOUT = 1;

/** How a scenario is to be written. */
export interface WriteOptions {
  /** Sheets of their own under this name, whatever stands in the workbook; left out: in place of what is there. */
  readonly copyNamed?: string | undefined;
  /** What is chosen on the sheets; what is left out stays as it is there, or is usual. */
  readonly settings?: Settings | undefined;
}

/** All that is known before a model is written. */
export interface Prepared {
  readonly survey: Survey;
  readonly names: ModelNames;
  /** What the sheets are written in: those that are there stay as they are for all who read them. */
  readonly language: SheetLanguage;
  readonly model: Model;
  readonly way: WriteOptions;
  /** The record of the model that is written over: the scenario's own, else another one's. Undefined for new sheets. */
  readonly written: WrittenModel | undefined;
  /** Sheets to update in place. */
  readonly old: readonly OldSheet[];
}

/**
 * Looks at the workbook and makes the model for it: in one sync for a workbook that keeps nothing yet, else in three, or
 * four where the sheets are another scenario's.
 */
export async function prepare(
  context: Excel.RequestContext,
  scenario: Scenario,
  what: What,
  way: WriteOptions = {},
): Promise<Prepared> {
  const seen = await survey(context);
  const tableNames = seen.tables.map(({ name }) => name);
  const written = way.copyNamed === undefined ? recordToWriteOver(seen, scenario.id) : undefined;
  const present = presentSheets(seen, written);
  const ownTables = Object.fromEntries((written?.tables ?? []).map(({ key, name }) => [key, name]));
  const names = namesFor({
    sheets: seen.sheets.map(({ name }) => name),
    names: [...tableNames, ...seen.names],
    ownSheets: written === undefined ? {} : Object.fromEntries(present.map(({ key, name }) => [key, name])),
    ownTables,
    copyNamed: way.copyNamed,
  });
  const language = sheetLanguageOf(written === undefined ? spokenLanguage() : written.language);
  await bringSheetTexts(language);
  const beside = keysOf(written);
  const isOthers = written !== undefined && written.scenario.id !== scenario.id;
  // What is chosen on sheets that another scenario comes to stays chosen; what is chosen on Decision stands there alone.
  const asked = present.filter(({ key }) => key === 'decision' || (isOthers && INPUT_SHEETS.includes(key)));
  const settings = { ...(await chosenNow(context, asked)), ...way.settings };
  const model = modelOf({ scenario, names, keys: sheetsFor(what, beside), settings, language });
  const prepared = { survey: seen, names, language, model, way, written };
  if (written === undefined) return { ...prepared, old: [] };
  const { layout = FIRST_LAYOUT } = written;
  const before = modelOf({ scenario: written.scenario, names, keys: beside, language, layout });
  const old = await readOld(context, present, { before, after: model }, tableNames);
  return { ...prepared, old };
}

/** Sheets on which something is chosen. */
const INPUT_SHEETS: readonly SheetKey[] = CHOICE_SHEETS;

/** Reads the settings and choices that stand on these sheets of a model. */
async function chosenNow(context: Excel.RequestContext, present: readonly PresentSheet[]): Promise<Settings> {
  if (present.length === 0) return {};
  const asked = present.map(({ key, id }) => ({
    key,
    cells: usedCells(context.workbook.worksheets.getItem(id)),
  }));
  for (const { cells } of asked) cells.load('values');
  await context.sync();
  const grids = asked.map(({ key, cells }) => [key, cells.values as Grid] as const);
  return settingsOn(Object.fromEntries(grids), inputsOf(present));
}

/** What the record keeps of the inputs on these sheets. */
function inputsOf(sheets: readonly PresentSheet[]): InputsOfModel {
  return Object.fromEntries(sheets.map(({ key, written }) => [key, written]));
}

/** The settings and choices that stand on sheets that were read. */
export function chosenOn(old: readonly OldSheet[]): Settings {
  return settingsOn(Object.fromEntries(old.map(({ key, state }) => [key, state.values])), inputsOf(old));
}

type PresentSheet = Pick<OldSheet, 'key' | 'id' | 'name' | 'written'>;

/**
 * The model that a scenario is written over: its own, else the one that the workbook shows. One whose sheets are gone
 * (Data, which nobody sees, is none), or a table of which was renamed or taken away, is the user's own now.
 */
function recordToWriteOver(seen: Survey, id: string): WrittenModel | undefined {
  const { models, active } = seen.part.file;
  const tableNames = new Set(seen.tables.map(({ name }) => name));
  const stands = models.filter(
    (model) =>
      model.tables.every(({ name }) => tableNames.has(name)) &&
      presentSheets(seen, model).some(({ key }) => key !== 'data'),
  );
  const own = stands.find(({ scenario }) => scenario.id === id);
  return own ?? stands.find(({ scenario }) => scenario.id === active) ?? stands.at(-1);
}

/** The sheets of a model that are still there, as the user calls them now. */
function presentSheets(seen: Survey, model: WrittenModel | undefined): PresentSheet[] {
  return (model?.sheets ?? []).flatMap(({ key, id, inputs }) => {
    const sheet = seen.sheets.find((own) => own.id === id);
    return sheet === undefined ? [] : [{ key: key as SheetKey, id, name: sheet.name, written: inputs }];
  });
}

/** The sheets that a model has in the workbook; Data follows from them. */
export function keysOf(written: WrittenModel | undefined): SheetKey[] {
  return (written?.sheets ?? []).map(({ key }) => key as SheetKey).filter((key) => key !== 'data');
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
  present: readonly PresentSheet[],
  { before, after }: { readonly before: Model; readonly after: Model },
  tableNames: readonly string[],
): Promise<OldSheet[]> {
  const asked: (Omit<OldSheet, 'state'> & { readonly state: PendingState })[] = [];
  const jobs = present.flatMap(({ key, id, name, written }): Job[] => {
    const sheet = before.sheets.find((own) => own.key === key);
    if (sheet === undefined) return [];
    const there = sheet.tables.map((table) => table.name).filter((table) => tableNames.includes(table));
    const areas = distinct([sheet, ...after.sheets.filter((own) => own.key === key)].flatMap(areasOf));
    // Beside a table the user's own rows may look like anything.
    const looks = sheet.tables.length > 0 ? undefined : areas;
    const queue = () => {
      const state = askForState(context.workbook.worksheets.getItem(id), there, looks);
      asked.push({ key, id, name, written, sheet, state });
    };
    return [{ weight: cellCount(areas) * LOOK_LENGTH, queue }];
  });
  await sendInParts(context, jobs);
  return asked.map((own) => ({ ...own, state: stateOf(own.state) }));
}
