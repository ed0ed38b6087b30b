import { messages } from '../../messages/messages.js';
import type { WrittenInput } from '../../core/file/scenario-file.js';
import { ASSUMED, ASSUMED_FIGURES, type Assumed } from '../../core/scenario/assumptions/assumed.js';
import { plainAssumptions } from '../../core/scenario/assumptions/plain-assumptions.js';
import type { Assumptions, ScenarioRow } from '../../core/scenario/tables/scenario.js';
import { FIXED_FIGURES } from '../../model/figures/fixed-figures.js';
import type { Settings } from '../../model/figures/draft.js';
import { cellOn } from '../../reference/sheet-name.js';
import { ASSUMED_TABLE_KEYS, assumedTableOn, listedCells, type AssumedTableKey } from './input-cells.js';
import { isFormula } from '../cells/read-back.js';
import { assumptionsOn, inputHeaders, isNone } from './read-inputs.js';
import { at, type Grid } from '../cells/sheet-state.js';
import type { NewCell } from './table-write.js';

/** What a sheet holds from A1 on. */
export interface InputGrids {
  readonly values: Grid;
  readonly formulas: Grid;
  /** What the record of the model keeps of its inputs. */
  readonly written: readonly WrittenInput[] | undefined;
}

/** The cells of one sheet to be written, and the sentences that say why they must not be. */
export interface InputPlan {
  readonly cells: readonly NewCell[];
  readonly refusals: readonly string[];
}

/**
 * What it takes to make the sheet Assumptions say these assumptions. What it has no room for stays as it is: the months
 * of the forecast and its start, which sheets are as long as, and rows beyond those of its tables.
 */
export function planAssumptions(name: string, grids: InputGrids, wanted: Assumptions): InputPlan {
  const now = assumptionsOn(grids.values, grids.written);
  const own = plainAssumptions(wanted);
  return withRefusals(name, grids, [
    ...figureCells(grids, now.figures, own.figures),
    ...ASSUMED_TABLE_KEYS.flatMap((key) =>
      JSON.stringify(now[key]) === JSON.stringify(own[key])
        ? []
        : tableCells(grids.values, key, own[key] ?? []),
    ),
  ]);
}

/** What it takes to make the settings on Inputs, or the choices on Assumptions, these; what is left out stays. */
export function planSettings(
  name: string,
  grids: InputGrids,
  list: 'settings' | 'choices',
  wanted: Settings,
): InputPlan {
  const changed = [...listedCells(grids.values, list, grids.written)].flatMap(([id, place]): NewCell[] => {
    const value = wanted[id];
    return value === undefined || at(grids.values, place.row, place.column) === value
      ? []
      : [{ ...place, value }];
  });
  return withRefusals(name, grids, changed);
}

function figureCells({ values, written }: InputGrids, now: ScenarioRow, wanted: ScenarioRow): NewCell[] {
  const cells = listedCells(values, 'figures', written);
  return ASSUMED_FIGURES.flatMap((name): NewCell[] => {
    const place = cells.get(name);
    if (place === undefined || FIXED_FIGURES.has(name) || now[name] === wanted[name]) return [];
    return [{ ...place, value: shownFigure(name, wanted[name]) }];
  });
}

/** What the cell of a figure shows: its default where it is left out, and nothing where there is none. */
function shownFigure(name: string, given: string | number | undefined): string | number {
  if (given === 0 && isNone(name)) return '';
  const own: Assumed | undefined = (ASSUMED as Readonly<Record<string, Assumed>>)[name];
  return given ?? own?.byDefault ?? '';
}

function tableCells(grid: Grid, key: AssumedTableKey, rows: readonly ScenarioRow[]): NewCell[] {
  const table = assumedTableOn(grid, key);
  if (table === undefined || rows.length > table.area.rowCount) return [];
  const { area } = table;
  return Array.from({ length: area.rowCount }, (_, down) => down).flatMap((down) =>
    inputHeaders(table).flatMap((header, across): NewCell[] => {
      if (header === undefined) return [];
      const place = { row: area.row + down, column: area.column + across };
      const value = rows[down]?.[header] ?? '';
      return at(grid, place.row, place.column) === value ? [] : [{ ...place, value }];
    }),
  );
}

export function withRefusals(
  name: string,
  { values, formulas }: InputGrids,
  cells: readonly NewCell[],
): InputPlan {
  const refusals = cells.flatMap(({ row, column }) => {
    const formula = at(formulas, row, column);
    if (!isFormula(at(values, row, column), formula)) return [];
    return [messages().excel.tables.holdsFormula(cellOn(name, row, column), String(formula))];
  });
  return { cells, refusals };
}
