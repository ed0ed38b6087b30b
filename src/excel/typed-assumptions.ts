import { ASSUMED, type Assumed, type AssumedId } from '../core/scenario/assumed.js';
import { NO_ASSUMPTIONS } from '../core/scenario/assumptions.js';
import type { Assumptions, Scenario, ScenarioRow } from '../core/scenario/scenario.js';
import { FIGURE_IDS } from '../model/assumption-figures.js';
import { TABLE_HEADERS } from '../model/assumption-tables.js';
import type { Block, ModelSheet } from '../model/sheet.js';
import { cellsOf, reads } from './model-cells.js';
import { at, type SheetState } from './sheet-state.js';

/**
 * The scenario with what the user typed on Assumptions since it was written: a figure that differs wins over the
 * scenario's, and so does a table in which anything differs.
 */
export function withTypedAssumptions(scenario: Scenario, sheet: ModelSheet, state: SheetState): Scenario {
  const own = scenario.assumptions ?? NO_ASSUMPTIONS;
  const assumptions: Assumptions = {
    figures: typedFigures(own.figures, sheet, state),
    ramp: typedRows('ramp', own.ramp, sheet, state),
    season: typedRows('season', own.season, sheet, state),
    spread: typedRows('spread', own.spread, sheet, state),
  };
  const isSame = JSON.stringify(assumptions) === JSON.stringify(own);
  return isSame ? scenario : { ...scenario, assumptions };
}

function typedFigures(given: ScenarioRow, sheet: ModelSheet, { values }: SheetState): ScenarioRow {
  const cells = cellsOf(sheet);
  const figures = new Map(Object.entries(given));
  for (const id of FIGURE_IDS) {
    const label = cells.find(({ cell: { content } }) => content.kind === 'text' && content.text === id);
    const value = cells.find(({ row, column }) => row === label?.row && column === label.column + 1)?.cell;
    if (label === undefined || value?.role !== 'input') continue;
    const now = at(values, label.row, label.column + 1);
    if (now === reads(value.content)) continue;
    if (now !== '') figures.set(id, typeof now === 'boolean' ? String(now) : now);
    else if (isNone(id)) figures.set(id, 0);
    else figures.delete(id);
  }
  return Object.fromEntries(figures);
}

/** Whether a blank cell says that there is none, where leaving the figure out would bring its default back. */
function isNone(id: AssumedId): boolean {
  const { byDefault, range }: Assumed = ASSUMED[id];
  return byDefault !== undefined && range.zeroIsBlank === true;
}

type TableKey = keyof typeof TABLE_HEADERS;

function typedRows(
  key: TableKey,
  given: readonly ScenarioRow[],
  { blocks }: ModelSheet,
  { values }: SheetState,
): readonly ScenarioRow[] {
  const block = blocks.find((own) => isTable(own, TABLE_HEADERS[key]));
  if (block === undefined) return given;
  const isTyped = block.cells.some((line, down) =>
    line.some(({ role, content }, across) => {
      const now = at(values, block.row + down, block.column + across);
      return role === 'input' && now !== reads(content);
    }),
  );
  return isTyped ? rowsNow(key, block, values) : given;
}

function isTable({ cells: [head = []] }: Block, headers: readonly string[]): boolean {
  const texts = head.map(({ content }) => (content.kind === 'text' ? content.text : ''));
  return texts.length === headers.length && texts.every((text, index) => text === headers[index]);
}

/** The rows as they stand; a season has all of its months or none, so that no factor moves to another one. */
function rowsNow(key: TableKey, { row, column, cells }: Block, values: SheetState['values']): ScenarioRow[] {
  const [, ...lines] = cells;
  const rows = lines.map((line, down): ScenarioRow => {
    const entries = line.flatMap(({ role }, across): [string, string | number][] => {
      const now = at(values, row + 1 + down, column + across);
      const header = TABLE_HEADERS[key][across] ?? '';
      if (role !== 'input' || now === '') return [];
      return [[header, typeof now === 'boolean' ? String(now) : now]];
    });
    return Object.fromEntries(entries);
  });
  const filled = rows.filter((own) => Object.keys(own).length > 0);
  if (key !== 'season' || filled.length === 0) return filled;
  return rows.map((own, index) => ({ Month: index + 1, ...own }));
}
