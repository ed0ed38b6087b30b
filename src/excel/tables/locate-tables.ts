import type { WrittenInput, WrittenModel } from '../../core/file/scenario-file.js';
import type { Scenario } from '../../core/scenario/tables/scenario.js';
import { parseArea } from '../../reference/address.js';
import { type Area, holds } from '../../reference/area.js';
import { askForParts, readAskedParts } from '../kept/scenario-xml-part.js';
import { blocksIn, kindOfHeaders, type TableKind } from './table-blocks.js';

/** Where one of the two tables stands. */
export interface TableLocation {
  readonly kind: TableKind;
  /** Excel's own id of the sheet. */
  readonly sheetId: string;
  readonly sheetName: string;
  /** Headers and the rows below them; of a table without its row of totals. */
  readonly area: Area;
  /** Undefined for plain cells. */
  readonly table:
    | { readonly name: string; readonly isFiltered: boolean; readonly hasTotals: boolean }
    | undefined;
}

/** A sheet of a model that holds inputs beside the tables. */
export interface InputSheet {
  /** Excel's own id of the sheet. */
  readonly id: string;
  readonly name: string;
  /** What the record of the model keeps of its inputs. */
  readonly written: readonly WrittenInput[] | undefined;
}

const BESIDE = ['inputs', 'assumptions', 'cases', 'claims'] as const;

/** The places of both, and of what else is typed in their model. */
export interface LocatedTables extends Readonly<Record<TableKind, TableLocation>> {
  /** Whose model they belong to; undefined for tables of the user's own. */
  readonly scenario: Omit<Scenario, 'traffic' | 'offers' | 'choices'> | undefined;
  /** The sheets of that model with settings, with assumptions, with cases and with a claim, as far as they are there. */
  readonly beside: Readonly<Partial<Record<(typeof BESIDE)[number], InputSheet>>>;
}

/**
 * The tables of the active scenario's model, else of the one written last; else the first table or, where there is no
 * table, the first block of cells with the headers, on visible sheets from the left. Three syncs where tables are
 * found, four where cells must be searched.
 * @param scenarioId only the tables of this scenario's model
 */
export async function locateTables(
  context: Excel.RequestContext,
  scenarioId?: string,
): Promise<LocatedTables | undefined> {
  const { sheets, found, file } = await findTables(context);
  const modelOf = (id: string | null) => file.models.find(({ scenario }) => scenario.id === id);
  const model = scenarioId === undefined ? (modelOf(file.active) ?? file.models.at(-1)) : modelOf(scenarioId);
  const own = model && placesOfModel(model, found, sheets);
  if (own !== undefined || scenarioId !== undefined) return own;

  const visible = sheets.filter(({ visibility }) => visibility === 'Visible');
  const first = (kind: TableKind, places: readonly TableLocation[]) =>
    visible.flatMap(({ id }) => places.filter((place) => place.kind === kind && place.sheetId === id))[0];
  const byHeaders = both(first('traffic', found), first('offers', found));
  if (byHeaders !== undefined) return byHeaders;
  const blocks = await findBlocks(context, visible);
  const free = blocks.filter(
    ({ sheetId, area }) =>
      !found.some((place) => place.sheetId === sheetId && holds(place.area, area.row, area.column)),
  );
  return both(
    first('traffic', found) ?? first('traffic', free),
    first('offers', found) ?? first('offers', free),
  );
}

/** The sheets from the left, every table with the headers of one of the two, and what is kept of models. */
async function findTables(context: Excel.RequestContext) {
  const { worksheets, tables } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  tables.load(
    'items/name,items/showHeaders,items/showTotals,items/autoFilter/isDataFiltered,items/worksheet/id',
  );
  const parts = askForParts(context);
  await context.sync();
  const asked = tables.items
    .filter(({ showHeaders }) => showHeaders)
    .map((table) => {
      const range = table.getRange();
      range.load('address');
      const head = table.getHeaderRowRange();
      head.load('values');
      return { table, range, head };
    });
  const { file } = await readAskedParts(context, parts);
  if (parts.items.length === 0) await context.sync();

  const sheets = worksheets.items;
  const found = asked.flatMap(({ table, range, head }): TableLocation[] => {
    const whole = parseArea(range.address);
    const on = sheets.find(({ id }) => id === table.worksheet.id);
    const kind = kindOfHeaders((head.values as unknown[][])[0] ?? []);
    if (whole === undefined || on === undefined || kind === undefined) return [];
    const { name, showTotals: hasTotals, autoFilter } = table;
    const area = { ...whole, rowCount: whole.rowCount - (hasTotals ? 1 : 0) };
    const own = { name, isFiltered: autoFilter.isDataFiltered, hasTotals };
    return [{ kind, sheetId: on.id, sheetName: on.name, area, table: own }];
  });
  return { sheets, found, file };
}

function placesOfModel(
  model: WrittenModel,
  found: readonly TableLocation[],
  sheets: readonly Excel.Worksheet[],
): LocatedTables | undefined {
  const ofModel = (kind: TableKind) => {
    const name = model.tables.find(({ key }) => key === kind)?.name;
    return found.find((place) => place.kind === kind && place.table?.name === name);
  };
  const beside = BESIDE.flatMap((key) => {
    if (key === 'cases' && model.scenario.cases === undefined) return [];
    const record = model.sheets.find((written) => written.key === key);
    const sheet = sheets.find((own) => own.id === record?.id);
    return sheet === undefined
      ? []
      : [[key, { id: sheet.id, name: sheet.name, written: record?.inputs }] as const];
  });
  return both(ofModel('traffic'), ofModel('offers'), { scenario: model.scenario, beside });
}

/** The blocks of plain cells that have the headers of one of the two. */
async function findBlocks(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<TableLocation[]> {
  const read = sheets.map((sheet) => {
    const cells = sheet.getRange('A1').getBoundingRect(sheet.getUsedRange(true));
    cells.load('values');
    return { sheet, cells };
  });
  await context.sync();
  return read.flatMap(({ sheet: { id, name }, cells }) =>
    blocksIn(cells.values as unknown[][]).map(
      ({ kind, row, column, rowCount, columnCount }): TableLocation => {
        return {
          kind,
          sheetId: id,
          sheetName: name,
          area: { row, column, rowCount, columnCount },
          table: undefined,
        };
      },
    ),
  );
}

function both(
  traffic: TableLocation | undefined,
  offers: TableLocation | undefined,
  model?: {
    readonly scenario: Scenario;
    readonly beside: readonly (readonly [keyof LocatedTables['beside'], InputSheet])[];
  },
): LocatedTables | undefined {
  if (traffic === undefined || offers === undefined) return undefined;
  if (model === undefined) return { traffic, offers, scenario: undefined, beside: {} };
  const { traffic: _, offers: __, choices: ___, ...scenario } = model.scenario;
  return { traffic, offers, scenario, beside: Object.fromEntries(model.beside) };
}
