import { CHART_HEIGHT } from '../page/chart-shape.js';
import { hasPaths } from './assumption-places.js';
import type { ModelDraft } from '../figures/draft.js';
import type { Area, CellPosition } from '../../reference/area.js';

/** Where everything stands on Business case; spills with their header row. */
export interface CasePlaces {
  readonly summary: Area;
  readonly chartsRow: number;
  /** Header row, then the month of payback and the cumulative saving in it. */
  readonly point: Area;
  readonly months: Area;
  /** Months in a year, and the discount rate a month: what the checks count by. */
  readonly year: CellPosition;
  readonly monthlyRate: CellPosition;
  readonly checksRow: number;
}

/** The items of the summary in their order, each a row below its headers. */
const ITEMS = [
  ...(['baseline', 'invoice', 'people', 'withOffer', 'saving', 'monthly', 'returned', 'payback'] as const),
  ...(['presentValue', 'internalRate', 'hours', 'capacity', 'ifKept', 'breakEven'] as const),
  ...(['released', 'kept', 'ifReleased'] as const),
] as const;
/** Items that sheets of earlier layouts have. */
const EARLIER_ITEMS = 14;
export type Item = (typeof ITEMS)[number];

export function itemsOf(draft: ModelDraft): readonly Item[] {
  return hasPaths(draft) ? ITEMS : ITEMS.slice(0, EARLIER_ITEMS);
}

/** Columns of the months. */
export const CASE = {
  month: 0,
  baseline: 1,
  invoice: 2,
  people: 3,
  saving: 4,
  cumulative: 5,
  kept: 6,
} as const;

const SUMMARY_ROW = 6;
/** A blank row, a title and a line of help, before the headers. */
const BETWEEN = 3;

export function casePlaces(draft: ModelDraft): CasePlaces {
  const summary = { row: SUMMARY_ROW, column: 0, rowCount: 1 + itemsOf(draft).length, columnCount: 3 };
  const chartsRow = end(summary) + 1;
  const point = { row: chartsRow + 1 + CHART_HEIGHT + BETWEEN, column: 0, rowCount: 2, columnCount: 2 };
  const months = {
    row: end(point) + BETWEEN,
    column: 0,
    rowCount: 1 + draft.assumptions.outlook.months,
    columnCount: hasPaths(draft) ? 7 : 6,
  };
  const year = { row: end(months) + BETWEEN, column: 1 };
  return {
    summary,
    chartsRow,
    point,
    months,
    year,
    monthlyRate: { ...year, row: year.row + 1 },
    checksRow: year.row + BETWEEN,
  };
}

/** The cell with the value of an item of the summary. */
export function itemCell({ summary }: CasePlaces, item: Item): CellPosition {
  return { row: summary.row + 1 + ITEMS.indexOf(item), column: summary.column + 1 };
}

function end({ row, rowCount }: Area): number {
  return row + rowCount;
}
