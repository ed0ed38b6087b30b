import { messages } from '../../messages/messages.js';
import { isErrorCell, type Cell } from '../../core/grid/cell.js';
import type { CallArgument } from '../../native/argument.js';
import { areaAddress } from '../../reference/address.js';
import type { Area } from '../../reference/area.js';
import { sheetPrefix } from '../../reference/sheet-name.js';

/** An argument of a METER call. */
export interface ExplainedArgument {
  /** What the function calls it. */
  readonly name: string;
  /** As written; empty where it is left out. */
  readonly text: string;
  /** What it is now: as its cell shows it, or how many cells it takes; empty where it is left out. */
  readonly value: string;
  /** Where it stands, to be selected: `Inputs!B4`, `Offers!A1:F5`; undefined for what no reference leads to. */
  readonly cell: string | undefined;
}

/** The cell that is explained, counted from the first one of its formula, and how many the formula fills. */
export interface Spilled {
  readonly down: number;
  readonly across: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

interface Call {
  readonly read: readonly CallArgument[];
  readonly names: readonly string[];
  /** Where a range is taken cell by cell, so that each cell of the result has its own; undefined where it is not. */
  readonly spilled: Spilled | undefined;
}

/** The arguments with their values now, in one sync. */
export async function explainArguments(
  context: Excel.RequestContext,
  texts: readonly string[],
  { read, names, spilled }: Call,
): Promise<ExplainedArgument[]> {
  const asked = texts.map((text, index) => {
    const argument = read[index];
    const own = argument && partOf(argument, spilled);
    const shown = isOne(own)
      ? context.workbook.worksheets.getItem(own.sheet).getRange(areaAddress(own.area))
      : undefined;
    if (shown !== undefined) shown.load('text');
    return { name: argumentName(names, index), text, argument, own, shown };
  });
  if (asked.some(({ shown }) => shown !== undefined)) await context.sync();
  return asked.map(({ name, text, argument, own, shown }) => ({
    name,
    text,
    value: shown?.text[0]?.[0] ?? valueOf(argument),
    cell: own && sheetPrefix(own.sheet) + areaAddress(own.area),
  }));
}

/** Where cells stand. */
interface Place {
  readonly sheet: string;
  readonly area: Area;
}

function isOne(place: Place | undefined): place is Place {
  return place !== undefined && place.area.rowCount * place.area.columnCount === 1;
}

/** What an argument is called: `resolutionRate`, or by its position where that is not known. */
export function argumentName(names: readonly string[], index: number): string {
  return names[index] ?? messages().excel.explain.argument(index + 1);
}

/** The cells of a reference; the one that belongs to the explained cell where the formula takes them one by one. */
export function partOf({ at }: CallArgument, spilled: Spilled | undefined): Place | undefined {
  if (at === undefined) return undefined;
  const { sheet, row, column, cells } = at;
  const [rowCount, columnCount] = [cells.length, cells[0]?.length ?? 0];
  const area = { row, column, rowCount, columnCount };
  const isSpread =
    spilled !== undefined &&
    [1, spilled.rowCount].includes(rowCount) &&
    [1, spilled.columnCount].includes(columnCount);
  if (!isSpread) return { sheet, area };
  const own = {
    row: row + (rowCount === 1 ? 0 : spilled.down),
    column: column + (columnCount === 1 ? 0 : spilled.across),
  };
  return { sheet, area: { ...own, rowCount: 1, columnCount: 1 } };
}

function valueOf(argument: CallArgument | undefined): string {
  if (argument === undefined || argument.kind === 'omitted') return '';
  const { cells } = argument;
  if (cells === undefined) return messages().excel.explain.workedOut;
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0];
  return rows * columns === 1 ? wordOf(cells[0]?.[0] ?? null) : messages().excel.explain.cells(rows, columns);
}

function wordOf(cell: Cell): string {
  if (cell === null) return '';
  if (isErrorCell(cell)) return cell.error;
  return typeof cell === 'boolean' ? String(cell).toUpperCase() : String(cell);
}
