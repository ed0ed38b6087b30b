import { offerCells, rowsOf, trafficCells } from '../core/scenario/scenario-tables.js';
import type { Scenario, ScenarioRow } from '../core/scenario/scenario.js';
import type { Area, ModelNames, ModelSheet } from '../model/sheet.js';
import { cellOn, holds } from './address.js';
import { cellsByPlace, contentOf, placeOf, reads } from './model-cells.js';
import { at, type SheetState } from './sheet-state.js';
import { cellsAt } from './table-blocks.js';

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
    const place = placeOf(row, column);
    if (seen.has(place)) return [];
    seen.add(place);
    const typed = at(state.values, row, column);
    const old = was.get(place)?.cell.content ?? { kind: 'blank' };
    const next = willBe.get(place)?.cell.content ?? { kind: 'blank' };
    const becomes = reads(next) ?? '';
    if (typed === (reads(old) ?? '') || typed === becomes) return [];
    return [{ cell: cellOn(after.name, row, column), typed, becomes, row, column }];
  });
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

/** Sheets whose tables the user may have typed into: as they were written, and as they are. */
interface TypedSheet {
  readonly before: ModelSheet;
  readonly state: SheetState;
}

/**
 * The scenario with what the user typed into its tables since they were written: cells that differ win over the
 * scenario's, rows that were added come after its rows.
 */
export function withTyped(
  scenario: Scenario,
  written: Scenario,
  names: ModelNames['tables'],
  sheets: readonly TypedSheet[],
): Scenario {
  const current = (name: string) => {
    const own = sheets.find(({ state }) => state.tables.has(name));
    const area = own?.state.tables.get(name);
    return own && area && rowsOf(cellsAt(own.state.values, area));
  };
  return {
    ...scenario,
    traffic: mergeRows(scenario.traffic, rowsOf(trafficCells(written.traffic)), current(names.traffic)),
    offers: mergeRows(scenario.offers, rowsOf(offerCells(written.offers)), current(names.offers)),
  };
}

function mergeRows(
  wanted: readonly ScenarioRow[],
  written: readonly ScenarioRow[],
  current: readonly ScenarioRow[] | undefined,
): readonly ScenarioRow[] {
  if (current === undefined) return wanted;
  const merged = wanted.map((row, index) => mergeRow(row, written[index] ?? {}, current[index]));
  return [...merged, ...current.slice(Math.max(written.length, wanted.length))];
}

function mergeRow(wanted: ScenarioRow, written: ScenarioRow, current: ScenarioRow | undefined): ScenarioRow {
  if (current === undefined) return wanted;
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
      .map((own) => [placeOf(own.row, own.column), contentOf(own.typed)]),
  );
  if (kept.size === 0) return sheet;
  const blocks = sheet.blocks.map((block) => ({
    ...block,
    cells: block.cells.map((line, down) =>
      line.map((cell, across) => {
        const content = kept.get(placeOf(block.row + down, block.column + across));
        return content === undefined ? cell : { ...cell, content };
      }),
    ),
  }));
  return { ...sheet, blocks };
}
