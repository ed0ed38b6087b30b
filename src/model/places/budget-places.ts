import { yearSpans } from '../../core/traffic/calendar.js';
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
  readonly outlook: Area;
  readonly checksRow: number;
}

/** Columns of the months that are over. */
export const VARIANCE = { month: 0, budget: 1, actual: 2, variance: 3, firstPart: 4 } as const;
/** Columns of the outlook that the sheet draws and checks. */
export const OUTLOOK = { month: 0, total: 8, actual: 12, toGo: 13, budget: 14 } as const;
const OUTLOOK_COLUMNS = 15;
const VARIANCE_COLUMNS = VARIANCE.firstPart + VARIANCE_PARTS.length;
/** Label, what a bar stands on, a total, what adds, what takes off. */
const BRIDGE_COLUMNS = 5;
const FIRST_ROW = 4;
const CHARTS_ROW = FIRST_ROW + 1;
/** A title and a line of help. */
const TITLE_ROWS = 2;

export function budgetPlaces({ assumptions: { outlook } }: ModelDraft): BudgetPlaces {
  const years = outlook.calendar === undefined ? 0 : yearSpans(outlook.months, outlook.calendar).length;
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
  const all = {
    row: bridge.row + bridge.rowCount + 1 + TITLE_ROWS,
    column: 0,
    rowCount: outlook.months + years + 2,
    columnCount: OUTLOOK_COLUMNS,
  };
  return {
    none: { row: FIRST_ROW, column: 0 },
    chartsRow: CHARTS_ROW,
    variance,
    bridge,
    outlook: all,
    checksRow: all.row + all.rowCount + 1,
  };
}
