import type { Cell } from '../../core/grid/cell.js';
import { offerCells, rowsOf, trafficCells } from '../../core/scenario/tables/scenario-tables.js';
import type { Scenario, ScenarioRow } from '../../core/scenario/tables/scenario.js';
import type { ModelCell, ModelNames, ModelSheet } from '../../model/page/sheet.js';
import { shownText } from '../../model/page/plain-text.js';
import { isFormula } from '../cells/read-back.js';
import { type Area, type CellPosition, holds } from '../../reference/area.js';
import { cellOn } from '../../reference/sheet-name.js';
import { cellsByPlace, contentOf, cellKey, reads } from '../cells/model-cells.js';
import { at, type SheetState } from '../cells/sheet-state.js';
import { cellsAt } from '../tables/table-blocks.js';

/** A figure that the user typed into an input cell since the model was written. */
export interface TypedFigure {
  /** `Inputs!B4`. */
  readonly cell: string;
  readonly typed: string | number | boolean;
  /** What the scenario would put there; an empty text for a blank. */
  readonly becomes: string | number;
}

/** A typed figure and where it stands. */
export interface TypedCell extends TypedFigure {
  readonly row: number;
  readonly column: number;
}

/**
 * Input cells that no longer hold what was written and that the new sheet would change. Rows that the user added below
 * a table are inputs as well.
 * @param before the sheet as it was written; @param after as it would be now
 */
export function typedFigures(before: ModelSheet, after: ModelSheet, state: SheetState): TypedCell[] {
  const was = cellsByPlace(before);
  const willBe = cellsByPlace(after);
  const grown = before.tables.flatMap((table) => {
    const now = state.tables.get(table.name);
    return now === undefined ? [] : [below(table, now)];
  });
  const cells = [...before.inputs, ...grown].flatMap(places);
  const seen = new Set<string>();
  return cells.flatMap(({ row, column }) => {
    const place = cellKey(row, column);
    if (seen.has(place)) return [];
    seen.add(place);
    const typed = at(state.values, row, column);
    if (isFollowing(was.get(place)?.cell, state, { row, column })) return [];
    const old = was.get(place)?.cell.content ?? { kind: 'blank' };
    const next = willBe.get(place)?.cell.content ?? { kind: 'blank' };
    const becomes = reads(next) ?? '';
    if (typed === (reads(old) ?? '') || typed === becomes) return [];
    return [{ cell: cellOn(after.name, row, column), typed, becomes, row, column }];
  });
}

/** Whether a cell still holds a formula that stands in place of an input: nobody typed what it shows. */
function isFollowing(cell: ModelCell | undefined, state: SheetState, { row, column }: CellPosition): boolean {
  return (
    cell?.content.kind === 'formula' &&
    isFormula(at(state.values, row, column), at(state.formulas, row, column))
  );
}

/** The rows of a table below those that were written. */
function below(written: Area, now: Area): Area {
  const end = written.row + written.rowCount;
  return { ...now, row: end, rowCount: Math.max(0, now.row + now.rowCount - end) };
}

function places({ row, column, rowCount, columnCount }: Area): { row: number; column: number }[] {
  return Array.from({ length: rowCount * columnCount }, (_, index) => ({
    row: row + Math.floor(index / columnCount),
    column: column + (index % columnCount),
  }));
}

/** A sheet whose tables the user may have typed into: as it was written, and as it is. */
interface TypedSheet {
  readonly sheet: ModelSheet;
  readonly state: SheetState;
}

/**
 * The scenario with what the user typed into its tables since they were written: cells that differ win over the
 * scenario's, rows that were deleted go, rows that were added come after its rows.
 */
export function withTyped(
  scenario: Scenario,
  names: ModelNames['tables'],
  sheets: readonly TypedSheet[],
): Scenario {
  const merged = (rows: readonly ScenarioRow[], own: 'offers' | 'traffic', nameHeader: string) => {
    const typed = typedTable(names[own], sheets);
    if (typed === undefined) return rows;
    // A blank row of offers would take the name of the one above.
    const filled = rows.filter((row) => Object.values(row).some((cell) => cell !== ''));
    const cells = own === 'offers' ? offerCells(filled) : trafficCells(filled);
    return mergeRows(rowsOf(cells), typed.written, typed.current, nameHeader);
  };
  return {
    ...scenario,
    traffic: merged(scenario.traffic, 'traffic', 'Channel'),
    offers: merged(scenario.offers, 'offers', 'Offer'),
  };
}

interface TypedTable {
  readonly written: readonly ScenarioRow[];
  readonly current: readonly ScenarioRow[];
}

/** The rows of a table as they were written and as they are, blank ones as rows without cells. */
function typedTable(name: string, sheets: readonly TypedSheet[]): TypedTable | undefined {
  for (const { sheet, state } of sheets) {
    const was = sheet.tables.find((table) => table.name === name);
    const now = state.tables.get(name);
    if (was === undefined || now === undefined) continue;
    const cells = cellsByPlace(sheet);
    const wrote = Array.from({ length: was.rowCount }, (_, down) =>
      Array.from({ length: was.columnCount }, (_unused, across) => {
        const place = { row: was.row + down, column: was.column + across };
        const cell = cells.get(cellKey(place.row, place.column))?.cell;
        // Only if it moved since does what it shows differ from what was written, and that nobody typed.
        if (isFollowing(cell, state, place)) return at(state.values, place.row, place.column);
        const content = cell?.content;
        const text = content === undefined ? undefined : reads(content);
        return text === undefined || text === '' ? null : text;
      }),
    );
    return { written: rowByRow(wrote), current: rowByRow(cellsAt(state.values, now)) };
  }
  return undefined;
}

function rowByRow([head = [], ...body]: readonly (readonly Cell[])[]): ScenarioRow[] {
  return body.map((line) => rowsOf([head, line])[0] ?? {});
}

/**
 * Rows are told by their name, their meter and how often both came before: the scenario may have others than the
 * table, or in another order.
 */
function mergeRows(
  wanted: readonly ScenarioRow[],
  written: readonly ScenarioRow[],
  current: readonly ScenarioRow[],
  nameHeader: string,
): readonly ScenarioRow[] {
  const places = new Map(keysOf(written, nameHeader).map((key, index) => [key, index]));
  const keys = keysOf(wanted, nameHeader);
  const merged = wanted.flatMap((row, index) => {
    const place = places.get(keys[index] ?? '');
    if (place === undefined) return [row];
    const now = current[place];
    return now === undefined ? [] : [mergeRow(row, written[place] ?? {}, now)];
  });
  const added = current.filter((_, index) => isBlankRow(written[index]));
  return [...merged, ...added].filter((row) => !isBlankRow(row));
}

function keysOf(rows: readonly ScenarioRow[], nameHeader: string): string[] {
  const count = new Map<string, number>();
  return rows.map((row, index) => {
    if (isBlankRow(row)) return `blank ${index}`;
    const name = shownText(String(row[nameHeader] ?? '')).trim();
    const word = JSON.stringify([name.toLowerCase(), row['Meter'] ?? '']);
    const before = count.get(word) ?? 0;
    count.set(word, before + 1);
    return `${word} ${before}`;
  });
}

function isBlankRow(row: ScenarioRow | undefined): boolean {
  return row === undefined || Object.keys(row).length === 0;
}

function mergeRow(wanted: ScenarioRow, written: ScenarioRow, current: ScenarioRow): ScenarioRow {
  const headers = new Set([...Object.keys(wanted), ...Object.keys(written), ...Object.keys(current)]);
  const entries = [...headers].flatMap((header) => {
    const typed = current[header] !== written[header];
    const cell = typed ? current[header] : wanted[header];
    return cell === undefined ? [] : [[header, cell] as const];
  });
  return Object.fromEntries(entries);
}

/** A sheet whose typed cells outside of its tables keep what the user put there. */
export function keepingTyped(sheet: ModelSheet, typed: readonly TypedCell[]): ModelSheet {
  const kept = new Map(
    typed
      .filter(({ row, column }) => !sheet.tables.some((table) => holds(table, row, column)))
      .map((own) => [cellKey(own.row, own.column), contentOf(own.typed)]),
  );
  if (kept.size === 0) return sheet;
  const blocks = sheet.blocks.map((block) => ({
    ...block,
    cells: block.cells.map((line, down) =>
      line.map((cell, across) => {
        const content = kept.get(cellKey(block.row + down, block.column + across));
        return content === undefined ? cell : { ...cell, content };
      }),
    ),
  }));
  return { ...sheet, blocks };
}
