import { areaAddress, cellOn } from './address.js';
import { asCaption } from './caption.js';
import { cellsIn } from './cells-in.js';
import { findMeterCells, readSheets, type FoundCell, type SheetCells } from './find-meter-cells.js';
import { freeName } from './free-name.js';
import { asRead } from './read-back.js';
import { Stop, type Outcome } from './outcome.js';
import { step, type Watch } from './progress.js';
import { outcomeOf, sentenceOf } from './refusals.js';
import { inWorkbook, supports } from './run.js';
import { sendInParts } from './send-in-parts.js';
import { at } from './sheet-state.js';
import { takeSheetsBack } from './take-sheets-back.js';
import { asCellText } from '../model/plain-text.js';

/** Copies of sheets with values where METER formulas stood. */
export interface Frozen {
  readonly sheets: readonly string[];
  readonly cells: number;
  /** Where the original formulas are listed: the name of a sheet, or undefined where each cell carries a note. */
  readonly listedOn: string | undefined;
}

const LIST = 'Original formulas';
const ENDING = ' (values)';

/** Copies every sheet with METER formulas, and puts values in their place on the copies. */
export function freezeToValues(watch: Watch = {}): Promise<Outcome<Frozen>> {
  return outcomeOf(() =>
    inWorkbook(async (context) => {
      step(watch, 0, 3, 'Looking for METER formulas');
      const sheets = await readSheets(context);
      const found = await findMeterCells(context, sheets);
      if (found.length === 0) throw new Stop('No cell of this workbook holds a METER formula.');
      const unfinished = found.find(({ sheet, row, column }) =>
        /^#BUSY!/.test(String(at(sheet.values, row, column))),
      );
      if (unfinished) throw new Stop('The workbook still calculates. Try again in a moment.');
      const made: string[] = [];
      try {
        return await copy(context, { sheets, found, made, watch });
      } catch (thrown) {
        throw new Stop(`${sentenceOf(thrown)} ${await takeSheetsBack(sheets, made)}`.trim());
      }
    }),
  );
}

interface Freezing {
  readonly sheets: readonly SheetCells[];
  readonly found: readonly FoundCell[];
  /** Names of the sheets that this run makes, as soon as it may have made them. */
  readonly made: string[];
  readonly watch: Watch;
}

async function copy(
  context: Excel.RequestContext,
  { sheets, found, made, watch }: Freezing,
): Promise<Frozen> {
  const names = sheets.map(({ name }) => name);
  const take = (wanted: string, ending: string) => {
    const name = freeName(wanted.slice(0, 31 - ending.length - 3) + ending, names, ' ');
    names.push(name);
    return name;
  };
  const sources = sheets.filter((sheet) => found.some((cell) => cell.sheet === sheet));
  const copies = sources.map((source) => ({ source, name: take(source.name, ENDING) }));
  const list = supports('1.18') ? undefined : take(LIST, '');
  made.push(...copies.map(({ name }) => name), ...(list === undefined ? [] : [list]));
  const { worksheets } = context.workbook;
  step(watch, 1, 3, 'Copying sheets');
  const jobs = copies.map(({ source, name }) => ({
    weight: JSON.stringify(source.values).length,
    queue: () => {
      const sheet = worksheets.getItem(source.id).copy('End');
      sheet.name = name;
      for (const cell of found) if (cell.sheet === source) queueValues(sheet, cell, list === undefined);
    },
  }));
  await sendInParts(context, jobs);
  step(watch, 2, 3, 'Listing the original formulas');
  if (list !== undefined) queueList(worksheets.add(list), found);
  const [first] = copies;
  if (first !== undefined) worksheets.getItem(first.name).activate();
  await context.sync();
  step(watch, 3, 3, 'Done');
  return { sheets: copies.map(({ name }) => name), cells: found.length, listedOn: list };
}

function queueValues(sheet: Excel.Worksheet, cell: FoundCell, withNotes: boolean): void {
  const range = sheet.getRange(areaAddress(cell));
  // No formula is written here: a value that looks like one goes back as the text that it is.
  range.values = cellsIn(cell, (row, column) => asRead(at(cell.sheet.values, row, column), ''));
  if (withNotes) {
    const { row, column } = cell;
    sheet.notes.add(
      areaAddress({ row, column, rowCount: 1, columnCount: 1 }),
      asCaption(`Original formula: ${cell.formula}`),
    );
  }
}

function queueList(sheet: Excel.Worksheet, found: readonly FoundCell[]): void {
  const rows = found.map(({ sheet: source, row, column, formula }) => [
    asCellText(cellOn(source.name, row, column)),
    asCellText(formula),
  ]);
  const cells = [['Cell', 'Original formula'], ...rows];
  sheet.getRangeByIndexes(0, 0, cells.length, 2).values = cells;
  sheet.getRange('A1:B1').format.font.bold = true;
}
