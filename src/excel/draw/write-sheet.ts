import { isDrawnAlike } from '../../model/page/chart-shape.js';
import { TABLE_STYLE } from '../../model/page/look.js';
import { asCellText } from '../../model/page/plain-text.js';
import type { Block, ModelChart, Page, ModelTable } from '../../model/page/sheet.js';
import { areaAddress } from '../../reference/address.js';
import type { Area } from '../../reference/area.js';
import { queueChart, queueChartChange, type DrawnOn } from './chart.js';
import { queueFrozen, queueHighlights, queueLooks, queuePage, queueValidations } from './format.js';
import { areasOf, blockArea, cellsByPlace, cellsOf, cellKey, written } from '../cells/model-cells.js';
import { rectangles } from '../cells/rectangles.js';
import type { SheetState } from '../cells/sheet-state.js';
import { standsAlready } from '../cells/stands-already.js';

/** A sheet as it was written before, and as it stands now. */
interface Before {
  readonly sheet: Page;
  readonly state: SheetState;
}

/** A sheet of the model to be written, and what it was before. */
export interface SheetChange {
  readonly after: Page;
  /** Undefined for a new sheet. */
  readonly before: Before | undefined;
  readonly currency: string | undefined;
  /** Whether it was written in an earlier layout. */
  readonly isEarlier?: boolean;
  /** Whether sheets are only added to a model: blocks that stand as they will be are not written again. */
  readonly isOnlyMore?: boolean;
}

/** Queues the tables of a sheet. Before any cell of any sheet: a formula cannot name a table that is not there yet. */
export function queueTables(sheet: Excel.Worksheet, { after, before }: SheetChange): void {
  for (const table of after.tables) {
    const now = before?.state.tables.get(table.name);
    if (now === undefined) queueTable(sheet, table);
    else queueTableShape(sheet, table, now);
  }
}

/** Queues the cells of a sheet and all that goes with them: the cells of the model and nothing else. */
export function queueSheet(
  sheet: Excel.Worksheet,
  { after, before, currency, isEarlier = false, isOnlyMore = false }: SheetChange,
): void {
  if (before === undefined) {
    // Widths first: rows become as high as wrapped texts need in the columns of that moment.
    queuePage(sheet, after);
    queueCells(sheet, after.blocks);
    queueLooks(sheet, undefined, after, currency);
    for (const chart of after.charts) queueChart(sheet, chart, { name: after.name, currency });
  } else {
    if (isEarlier) queueFrozen(sheet, after);
    queueClearing(sheet, before.sheet, after);
    queueCells(sheet, isOnlyMore ? notThereYet(before, after) : withoutUsers(before.sheet, after));
    queueLooks(sheet, before.sheet, after, currency);
    queueChartChanges(sheet, before.sheet.charts, after.charts, {
      drawn: before.state.charts,
      page: { name: after.name, currency },
    });
  }
  queueValidations(sheet, before?.sheet.validations ?? [], after.validations);
  queueHighlights(sheet, before?.sheet.highlights ?? [], after.highlights, { currency, isEarlier });
}

/** The blocks to be written over a sheet that stands: all but those that are the user's since it was written. */
function withoutUsers(before: Page, { blocks }: Page): readonly Block[] {
  const users = new Set(before.blocks.filter(({ isUsers }) => isUsers === true).map(addressOf));
  return blocks.filter((own) => own.isUsers !== true || !users.has(addressOf(own)));
}

/** Whether the tables of a sheet stay as they are, so that a cell stands where it stood. */
function keepsTables({ tables }: SheetState, after: Page): boolean {
  return after.tables.every(({ name, rowCount, columnCount }) => {
    const now = tables.get(name);
    return now?.rowCount === rowCount && now.columnCount === columnCount;
  });
}

/** The blocks to be written that do not stand as they will be. */
function notThereYet({ sheet, state }: Before, after: Page): readonly Block[] {
  return withoutUsers(sheet, after).filter((block) => !standsAlready(block, after.spills, state));
}

/** Whether a sheet has all that it will have, so that nothing on it is calculated again. */
export function isAsItWillBe({ after, before }: SheetChange): boolean {
  return before !== undefined && keepsTables(before.state, after) && notThereYet(before, after).length === 0;
}

function addressOf(block: Block): string {
  return areaAddress(blockArea(block));
}

function queueCells(sheet: Excel.Worksheet, blocks: readonly Block[]): void {
  for (const block of blocks) {
    const area = blockArea(block);
    if (area.rowCount === 0 || area.columnCount === 0) continue;
    sheet.getRange(areaAddress(area)).formulas = block.cells.map((line) =>
      line.map(({ content }) => written(content)),
    );
  }
}

/** Cells that the model does not have any more become empty, as they were before it. */
function queueClearing(sheet: Excel.Worksheet, before: Page, after: Page): void {
  const stay = cellsByPlace(after);
  const gone = cellsOf(before)
    .filter(({ row, column }) => !stay.has(cellKey(row, column)))
    .map(({ row, column }) => ({ row, column, key: '' }));
  for (const area of rectangles(gone)) sheet.getRange(areaAddress(area)).clear('All');
}

function queueTable(sheet: Excel.Worksheet, own: ModelTable): void {
  sheet.getRange(areaAddress({ ...own, rowCount: 1 })).values = [own.headers.map(asCellText)];
  const table = sheet.tables.add(areaAddress(own), true);
  table.name = own.name;
  table.style = TABLE_STYLE;
  table.showBandedRows = false;
}

/**
 * Queues a table's new shape by adding or removing rows at its end and columns at its right, so that formulas of the
 * user that name the table keep doing so. The plan has made sure that nothing stands where it grows or below it.
 */
function queueTableShape(sheet: Excel.Worksheet, wanted: ModelTable, now: Area): void {
  const table = sheet.tables.getItem(wanted.name);
  for (let column = now.columnCount; column > wanted.columnCount; column -= 1)
    table.columns.getItemAt(column - 1).delete();
  for (let column = now.columnCount; column < wanted.columnCount; column += 1) {
    const header = wanted.headers[column] ?? '';
    table.columns.add(undefined, [[asCellText(header)], ...blanks(now.rowCount - 1, 1)]);
  }
  for (let row = now.rowCount; row > wanted.rowCount; row -= 1) table.rows.getItemAt(row - 2).delete();
  if (now.rowCount < wanted.rowCount) {
    table.rows.add(undefined, blanks(wanted.rowCount - now.rowCount, wanted.columnCount));
  }
}

function blanks(rows: number, columns: number): string[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => ''));
}

function queueChartChanges(
  sheet: Excel.Worksheet,
  before: readonly ModelChart[],
  after: readonly ModelChart[],
  { drawn, page }: { readonly drawn: ReadonlySet<string>; readonly page: DrawnOn },
): void {
  for (const old of before) {
    if (drawn.has(old.name) && !after.some(({ name }) => name === old.name))
      sheet.charts.getItem(old.name).delete();
  }
  for (const chart of after) {
    const old = before.find(({ name }) => name === chart.name);
    if (old === undefined && !drawn.has(chart.name)) queueChart(sheet, chart, page);
    // A chart that the user took away stays away.
    if (old === undefined || !drawn.has(chart.name)) continue;
    if (JSON.stringify(old) === JSON.stringify(chart) && !isOfOtherSheet(chart)) continue;
    if (isDrawnAlike(old, chart)) queueChartChange(sheet, { before: old, chart }, page);
    else {
      sheet.charts.getItem(chart.name).delete();
      queueChart(sheet, chart, page);
    }
  }
}

/** Whether a chart draws another sheet, which may have been deleted and made anew since. */
function isOfOtherSheet({ series }: ModelChart): boolean {
  return series.some(({ values, categories }) =>
    [values, categories].some(({ sheet }) => sheet !== undefined),
  );
}

/** Cells that a sheet covers now and did not before. */
export function newGround(before: Page, after: Page): { row: number; column: number }[] {
  const was = new Set(
    areasOf(before)
      .flatMap(cellsOfArea)
      .map(({ row, column }) => cellKey(row, column)),
  );
  return areasOf(after)
    .flatMap(cellsOfArea)
    .filter(({ row, column }) => !was.has(cellKey(row, column)));
}

/** The cells of an area, one by one. */
export function cellsOfArea({ row, column, rowCount, columnCount }: Area): { row: number; column: number }[] {
  return Array.from({ length: rowCount * columnCount }, (_, index) => ({
    row: row + Math.floor(index / columnCount),
    column: column + (index % columnCount),
  }));
}
