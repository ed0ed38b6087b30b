import { CHART_HEIGHT } from '../page/chart-shape.js';
import type { ModelDraft } from '../figures/draft.js';
import { RATE_COUNT } from '../figures/figures.js';
import { RATE_STEPS, sensitivityFigures } from '../figures/sensitivity-figures.js';
import type { Area, CellPosition } from '../../reference/area.js';

/** Where everything stands on Sensitivity; spills with their header row. */
export interface SensitivityPlaces {
  readonly tornado: Area;
  /** Beside the tornado: the bars of its chart. */
  readonly bars: Area;
  readonly chartsRow: number;
  /** What the grid tries: points, rates, factors, sessions, a column each below a header row. */
  readonly tried: Area;
  readonly grid: Area;
  readonly mapsRow: number;
  /** One for each lever, its title in the row above; one row for a sentence where it has no map. */
  readonly maps: readonly Area[];
  readonly pointsRow: number;
  readonly curvesRow: number;
  readonly rates: Area;
  readonly curves: readonly Area[];
  /** The price level as it is, and the cost per resolution at it. */
  readonly level: CellPosition;
  readonly today: Area;
  readonly checksRow: number;
}

const FIRST_ROW = 6;
/** Levers that an offer may have. */
const LEVERS = 8;
const SPARE_ROWS = 3;
/** A blank row, a title and a line of help, before the headers. */
const BETWEEN = 3;

export function sensitivityPlaces(draft: ModelDraft): SensitivityPlaces {
  const {
    maps: tables,
    crossings,
    curves,
  } = draft.has('sensitivity') ? sensitivityFigures(draft) : { maps: [], crossings: [], curves: [] };
  const tornado = { row: FIRST_ROW, column: 0, rowCount: 1 + LEVERS, columnCount: 7 };
  const chartsRow = end(tornado) + 1;
  const grid = {
    row: chartsRow + 1 + CHART_HEIGHT + BETWEEN,
    column: 0,
    rowCount: 1 + RATE_STEPS.length,
    columnCount: 1 + RATE_STEPS.length,
  };
  const tried = { row: end(grid) + BETWEEN, column: 0, rowCount: grid.rowCount, columnCount: 4 };
  const mapsRow = end(tried) + 1;
  const maps: Area[] = [];
  let next = mapsRow + BETWEEN;
  for (const table of tables) {
    const rowCount = table.ok ? table.value.length + SPARE_ROWS : 1;
    maps.push({ row: next, column: 0, rowCount, columnCount: table.ok ? 4 : 1 });
    next += rowCount + 2;
  }
  const pointsRow = next;
  const curvesRow = crossings.length === 0 ? pointsRow : pointsRow + BETWEEN + crossings.length + 1;
  const rates = { row: curvesRow + BETWEEN + 1, column: 1, rowCount: RATE_COUNT, columnCount: 1 };
  const today = { row: end(rates) + BETWEEN, column: 1, rowCount: 2, columnCount: 2 };
  return {
    tornado,
    bars: { ...tornado, column: 8, columnCount: 3 },
    chartsRow,
    tried,
    grid,
    mapsRow,
    maps,
    pointsRow,
    curvesRow,
    rates,
    curves: curves.map((_, index) => ({
      row: rates.row - 1,
      column: 2 + 2 * index,
      rowCount: 1 + RATE_COUNT,
      columnCount: 2,
    })),
    level: { row: today.row, column: 0 },
    today,
    checksRow: end(today) + 1,
  };
}

function end({ row, rowCount }: Area): number {
  return row + rowCount;
}
