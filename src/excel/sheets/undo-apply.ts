import { messages } from '../../messages/messages.js';
import { areaAddress } from '../../reference/address.js';
import { holds } from '../../reference/area.js';
import { areasOf, blockArea } from '../cells/model-cells.js';
import { cellCount, LOOK_LENGTH, type OldSheet, type Prepared } from './prepare.js';
import type { Rollback } from '../host/transaction.js';
import { asRead } from '../cells/read-back.js';
import { rectangles } from '../cells/rectangles.js';
import { askForParts, queueXml } from '../kept/scenario-xml-part.js';
import { sendInParts, type Job } from '../host/send-in-parts.js';
import { askForState, at, stateOf, type PendingState, type SheetState } from '../cells/sheet-state.js';
import { cellsOfArea, queueSheet, queueTables } from '../draw/write-sheet.js';

/** How far a writing has come, noted by it as it goes on. */
export interface StartedWrite {
  /** What new sheets are called until they have their names. */
  readonly marker: string;
  /** Ids of the sheets that it made, once they are known. */
  readonly sheets: Set<string>;
  /** Whether what is kept may have been written. */
  keptPart: boolean;
}

/**
 * How an unfinished writing is undone: sheets that it made go, sheets that it changed get their cells back, and so does
 * what is kept.
 * @param before what was to be written, and how the workbook stood
 */
export function undoSheets(before: Prepared, begun: StartedWrite): Rollback {
  const names = before.model.sheets.map(({ name }) => name).join(', ');
  return {
    undo: (context) => restore(context, before, begun),
    remains: messages().excel.sheets.remains(names),
  };
}

async function restore(
  context: Excel.RequestContext,
  before: Prepared,
  begun: StartedWrite,
): Promise<undefined> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  const parts = askForParts(context);
  const changed = before.old.map((old) => ({ old, now: askNow(context, old) }));
  await context.sync();

  const { part, sheets, activeSheet } = before.survey;
  const known = new Set(sheets.map(({ id }) => id));
  const names = new Set(before.model.sheets.map(({ name }) => name));
  worksheets.items.find(({ id }) => id === activeSheet)?.activate();
  for (const sheet of worksheets.items) {
    const isOurs =
      begun.sheets.has(sheet.id) ||
      sheet.name.startsWith(begun.marker) ||
      (names.has(sheet.name) && sheet.visibility === 'VeryHidden');
    if (known.has(sheet.id) || !isOurs) continue;
    // Excel deletes no sheet that is hidden so deep.
    sheet.visibility = 'Hidden';
    sheet.delete();
  }
  if (begun.keptPart && part.id !== undefined) queueXml(context, part.id, part.xml);
  else if (begun.keptPart) for (const own of parts.items) own.delete();
  await sendInParts(
    context,
    changed.map(({ old, now }): Job => ({
      weight: cellCount(areasOf(old.sheet)) * LOOK_LENGTH,
      queue: () => {
        queueBack(context.workbook.worksheets.getItem(old.id), old, before, stateOf(now));
      },
    })),
  );
}

/** Asks for a changed sheet as it stands now, half written: however it looks. */
function askNow(context: Excel.RequestContext, { id, state }: OldSheet): PendingState {
  return askForState(context.workbook.worksheets.getItem(id), [...state.tables.keys()], []);
}

/** Queues a sheet back to what it was: the model's shape first, then each cell as it was read. */
function queueBack(sheet: Excel.Worksheet, old: OldSheet, before: Prepared, now: SheetState): void {
  const after = before.model.sheets.find(({ key }) => key === old.key);
  if (after === undefined) return;
  const tables = old.sheet.tables.map((table) => ({ ...table, ...old.state.tables.get(table.name) }));
  const change = {
    after: { ...old.sheet, tables },
    // Colours of checks may be those of either: both go before the old ones come back.
    before: { sheet: { ...after, highlights: [...after.highlights, ...old.sheet.highlights] }, state: now },
    currency: before.model.currency,
  };
  queueTables(sheet, change);
  queueSheet(sheet, change);
  const spilled = old.sheet.spills;
  // Cells beyond the last used one had nothing, no look either.
  const beyond = [...areasOf(old.sheet), ...areasOf(after)]
    .flatMap(cellsOfArea)
    .filter(({ row, column }) => old.state.looks[row]?.[column] === undefined)
    .map((place) => ({ ...place, key: '' }));
  for (const area of rectangles(beyond)) sheet.getRange(areaAddress(area)).clear('All');
  for (const area of [...old.sheet.blocks.map(blockArea), ...tables, ...areasOf(after)]) {
    if (area.rowCount === 0 || area.columnCount === 0) continue;
    const range = sheet.getRange(areaAddress(area));
    const grid = <T>(read: (row: number, column: number) => T) =>
      Array.from({ length: area.rowCount }, (_, down) =>
        Array.from({ length: area.columnCount }, (_unused, across) =>
          read(area.row + down, area.column + across),
        ),
      );
    range.formulas = grid((row, column) => {
      // Cells that a formula fills are empty themselves; what fills them comes back with the formula.
      const inSpill = spilled.some(
        (own) => (own.row !== row || own.column !== column) && holds(own, row, column),
      );
      return inSpill ? '' : asRead(at(old.state.values, row, column), at(old.state.formulas, row, column));
    });
    range.numberFormat = grid((row, column) => old.state.numberFormats[row]?.[column] ?? 'General');
    range.setCellProperties(grid((row, column) => old.state.looks[row]?.[column] ?? {}));
  }
}
