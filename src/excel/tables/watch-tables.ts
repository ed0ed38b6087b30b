import { areaAddress, parseArea } from '../../reference/address.js';
import type { Area } from '../../reference/area.js';
import { askBeside, linkedAs } from './linked-tables.js';
import type { TableLocation, LocatedTables } from './locate-tables.js';
import { isRefusal } from '../host/refusals.js';
import { inWorkbook } from '../host/run.js';
import { syncState, writingEnded } from './sync-state.js';
import { blocksIn, kindOfHeaders } from './table-blocks.js';

/** As much of a sheet as is searched for headers: its columns, and as many rows as anybody pastes a list in. */
const COLUMNS = 16_384;
const ROWS = 10_000;

/** Where a cell was edited. */
interface Edit {
  readonly sheetId: string;
  /** Undefined where it is more than one block of cells. */
  readonly area: Area | undefined;
}

/**
 * Calls `react` whenever the tables, or what is typed beside them in their model, are no longer as the pane last read or wrote them after somebody edited a cell
 * here, until the page closes: not for edits of others at other computers, not for edits elsewhere, and not for what
 * Meterwise writes itself. Undoing that is a change.
 */
export async function whenTablesChange(react: () => void): Promise<void> {
  let edits: Edit[] = [];
  let looking = false;
  const look = async () => {
    if (looking) return;
    looking = true;
    try {
      while (edits.length > 0) {
        await writingEnded();
        const these = edits;
        edits = [];
        let isKnown = false;
        try {
          isKnown = await areAsSeen(these);
        } finally {
          if (!isKnown) react();
        }
      }
    } finally {
      looking = false;
    }
  };
  await inWorkbook(async (context) => {
    context.workbook.worksheets.onChanged.add(({ source, worksheetId, address }) => {
      // Not told by who triggered it: older Excel does not say, and undo of our own writing is the user's.
      if (source === 'Local') edits.push({ sheetId: worksheetId, area: parseArea(address) });
      void look();
      return Promise.resolve();
    });
    await context.sync();
  });
}

/** Whether the pane knows the tables as they are; what cannot be read is not known. */
async function areAsSeen(edits: readonly Edit[]): Promise<boolean> {
  const seen = syncState();
  if (seen === undefined) return false;
  const { places, stamp } = seen;
  try {
    return await inWorkbook(async (context) =>
      places === undefined
        ? !(await bringHeaders(context, edits))
        : (await stampNow(context, places)) === stamp,
    );
  } catch (thrown) {
    // The pane reads again then, and says what Excel refuses; a fault of ours is none of Excel's answers.
    if (isRefusal(thrown)) return false;
    throw thrown;
  }
}

/** The stamp of the tables that stand where they were seen; undefined where they do not. */
async function stampNow(context: Excel.RequestContext, places: LocatedTables): Promise<string | undefined> {
  const [traffic, offers] = [askForCells(context, places.traffic), askForCells(context, places.offers)];
  const beside = askBeside(context, places);
  await context.sync();
  const values = {
    traffic: tableIn(traffic.values, places.traffic),
    offers: tableIn(offers.values, places.offers),
  };
  if (values.traffic === undefined || values.offers === undefined) return undefined;
  return linkedAs(places, { traffic: values.traffic, offers: values.offers, ...beside() }).stamp;
}

/** A table with its totals; of plain cells one row and column more, in which they may have grown. */
function askForCells(context: Excel.RequestContext, { sheetId, area, table }: TableLocation): Excel.Range {
  const { tables, worksheets } = context.workbook;
  const more = { ...area, rowCount: area.rowCount + 1, columnCount: area.columnCount + 1 };
  const cells =
    table === undefined
      ? worksheets.getItem(sheetId).getRange(areaAddress(more))
      : tables.getItem(table.name).getRange();
  cells.load('values');
  return cells;
}

function tableIn(values: readonly (readonly unknown[])[], { kind, table }: TableLocation) {
  if (table !== undefined) return values.slice(0, values.length - (table.hasTotals ? 1 : 0));
  const block = blocksIn(values).find((own) => own.kind === kind && own.row === 0 && own.column === 0);
  return block && values.slice(0, block.rowCount).map((line) => line.slice(0, block.columnCount));
}

/** Whether one of the edits may have made a row of headers, or a first row below one. */
async function bringHeaders(context: Excel.RequestContext, edits: readonly Edit[]): Promise<boolean> {
  const read = edits.map(({ sheetId, area }) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const top = Math.max(0, (area?.row ?? 0) - 1);
    const rowCount = area === undefined ? ROWS : area.row + area.rowCount - top;
    const cells = sheet
      .getRangeByIndexes(top, 0, Math.min(rowCount, ROWS), COLUMNS)
      .getIntersectionOrNullObject(sheet.getUsedRange(true));
    cells.load('values');
    return cells;
  });
  await context.sync();
  return read.some(
    (cells) =>
      !cells.isNullObject && (cells.values as unknown[][]).some((line) => kindOfHeaders(line) !== undefined),
  );
}
