import { yearSpans } from '../../core/traffic/calendar.js';
import type { Area, CellPosition } from '../../reference/area.js';
import type { ModelDraft } from '../figures/draft.js';
import { CHART_HEIGHT } from '../page/chart-shape.js';

/** Where everything stands on Outlook; spills with their header row and their row of totals. */
export interface OutlookPlaces {
  /** The cell that says that nothing is known of a month; blank once something is. */
  readonly none: CellPosition;
  /** Header row, a row for each year, and one of all months. */
  readonly years: Area;
  readonly chartsRow: number;
  /** The months as they were, then as planned. */
  readonly months: Area;
  /** The same months as planned, whatever happened: what the checks compare with. */
  readonly plan: Area;
  readonly checksRow: number;
}

/** Columns of the months that the sheet draws and checks; a plan has those up to the total. */
export const OUTLOOK = { month: 0, total: 8, actual: 12, toGo: 13, budget: 14 } as const;
const OUTLOOK_COLUMNS = 15;
const PLAN_COLUMNS = 11;
/** Columns of the years. */
export const YEAR = { year: 0, actual: 1, toGo: 2, outlook: 3, budget: 4, over: 5 } as const;
const YEAR_COLUMNS = 6;
const FIRST_ROW = 4;
/** A title and a line of help. */
const TITLE_ROWS = 2;

export function outlookPlaces({ assumptions: { outlook } }: ModelDraft): OutlookPlaces {
  const spans = yearSpans(outlook.months, outlook.calendar).length;
  const spilledYears = outlook.calendar === undefined ? 0 : spans;
  const rowCount = outlook.months + spilledYears + 2;
  const years = {
    row: FIRST_ROW + 1 + TITLE_ROWS,
    column: 0,
    rowCount: spans + 2,
    columnCount: YEAR_COLUMNS,
  };
  const chartsRow = end(years) + 1;
  const months = {
    row: chartsRow + 1 + CHART_HEIGHT + 1 + TITLE_ROWS,
    column: 0,
    rowCount,
    columnCount: OUTLOOK_COLUMNS,
  };
  const plan = { row: end(months) + 1 + TITLE_ROWS, column: 0, rowCount, columnCount: PLAN_COLUMNS };
  return { none: { row: FIRST_ROW, column: 0 }, years, chartsRow, months, plan, checksRow: end(plan) + 1 };
}

function end({ row, rowCount }: Area): number {
  return row + rowCount;
}
