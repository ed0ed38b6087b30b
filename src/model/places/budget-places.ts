import { VARIANCE_PARTS } from '../../core/report/budget-variance.js';
import { CHART_HEIGHT } from '../page/chart-shape.js';
import type { ModelDraft } from '../figures/draft.js';
import type { Area, CellPosition } from '../../reference/area.js';

/** Where everything stands on Budget; spills with their header row and their row of totals. */
export interface BudgetPlaces {
  /** The cell that says that nothing is known of a month; blank once something is. */
  readonly none: CellPosition;
  readonly chartsRow: number;
  /** Months that are over, of which there may be as many as the plan has. */
  readonly variance: Area;
  /** The bars of the bridge from budget to actual, with their header row. */
  readonly bridge: Area;
  /** A row for each month of the plan, with its header row: what the chart draws. */
  readonly byMonth: Area;
  readonly checksRow: number;
}

/** Columns of the months that are over. */
export const VARIANCE = { month: 0, budget: 1, actual: 2, variance: 3, firstPart: 4 } as const;
/** Columns of the months behind the chart. */
export const BY_MONTH = { month: 0, budget: 1, actual: 2 } as const;
const BY_MONTH_COLUMNS = 3;
const VARIANCE_COLUMNS = VARIANCE.firstPart + VARIANCE_PARTS.length;
/** Label, what a bar stands on, a total, what adds, what takes off. */
const BRIDGE_COLUMNS = 5;
const FIRST_ROW = 4;
const CHARTS_ROW = FIRST_ROW + 1;
/** A title and a line of help. */
const TITLE_ROWS = 2;

export function budgetPlaces({ assumptions: { outlook } }: ModelDraft): BudgetPlaces {
  const variance = {
    row: CHARTS_ROW + 1 + CHART_HEIGHT + 1 + TITLE_ROWS,
    column: 0,
    rowCount: outlook.months + 2,
    columnCount: VARIANCE_COLUMNS,
  };
  const bridge = {
    row: variance.row + variance.rowCount + 1 + TITLE_ROWS,
    column: 0,
    rowCount: 1 + 2 + VARIANCE_PARTS.length,
    columnCount: BRIDGE_COLUMNS,
  };
  const byMonth = {
    row: bridge.row + bridge.rowCount + 1 + TITLE_ROWS,
    column: 0,
    rowCount: outlook.months + 1,
    columnCount: BY_MONTH_COLUMNS,
  };
  return {
    none: { row: FIRST_ROW, column: 0 },
    chartsRow: CHARTS_ROW,
    variance,
    bridge,
    byMonth,
    checksRow: byMonth.row + byMonth.rowCount + 1,
  };
}
