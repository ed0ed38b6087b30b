import { yearSpans } from '../../core/traffic/calendar.js';
import { CHART_HEIGHT } from '../page/chart-shape.js';
import { LAYOUT, WITH_CASE_MONTHS } from '../page/layout.js';
import { hasPaths } from './assumption-places.js';
import type { ModelDraft } from '../figures/draft.js';
import type { Area, CellPosition } from '../../reference/area.js';

/** Where everything stands on Forecast; spills with their header row and their row of totals. */
export interface ForecastPlaces {
  /** A row for each offer below the headers, a column for each contract or fiscal year, and all months last. */
  readonly years: Area;
  /** Undefined where there is only one case, and on sheets of earlier layouts. */
  readonly cases: CaseMonths | undefined;
  readonly chartsRow: number;
  readonly guaranteeRow: number;
  /** Header row, then the values of the guarantee's rows stand in its second column. */
  readonly guarantee: Area;
  /** Header row, then a row for each review that the months have room for. */
  readonly reviews: Area;
  readonly parts: Area;
  readonly all: Area;
  /** Which view the checks compare with, and the months of the offer studied in it. */
  readonly otherView: CellPosition;
  readonly other: Area;
  /** What each channel pays of the offer studied, months down or across; undefined on sheets of earlier layouts. */
  readonly channels: Area | undefined;
  readonly checksRow: number;
}

/** The cases of the model, header rows included. */
export interface CaseMonths {
  /** What all months cost: a row for each offer, a column for each case. */
  readonly totals: Area;
  /** The same of each year of each offer. */
  readonly years: Area;
  /** All offers by month, a spill for each case. */
  readonly months: readonly Area[];
}

/** Columns of an offer's months: Month, Sessions, Resolutions and so on. */
export const PARTS = {
  month: 0,
  sessions: 1,
  resolutions: 2,
  rate: 3,
  usage: 4,
  fees: 5,
  topUp: 6,
  oneOff: 7,
  total: 8,
  cost: 9,
  cumulative: 10,
} as const;
const PARTS_COLUMNS = 11;
/** Columns of an offer among all: total, cost per resolution, cumulative. */
export const OFFER_COLUMNS = 3;
/** Offers that may be added before the sheet is updated. */
const SPARE_OFFERS = 2;
/** Month, fees and total beside the channels, of which some may be added before the sheet is updated. */
const CHANNEL_COLUMNS = 3;
const SPARE_CHANNELS = 2;
const REVIEW_COLUMNS = 8;
const GUARANTEE_ROWS = 10;
const FIRST_ROW = 4;
/** A title and a line of help. */
const TITLE_ROWS = 2;

export function forecastPlaces(draft: ModelDraft): ForecastPlaces {
  const { assumptions, offers } = draft;
  const { months, calendar } = assumptions.outlook;
  const monthRows = months + 2;
  const years = {
    row: FIRST_ROW + TITLE_ROWS,
    column: 0,
    rowCount: 1 + offers.length,
    columnCount: 2 + yearSpans(months, calendar).length,
  };
  const totals = hasCases(draft)
    ? { ...years, row: after(years), columnCount: draft.cases.names.length + 2 }
    : undefined;
  const chartsRow = below(totals ?? years);
  const guaranteeRow = chartsRow + 1 + CHART_HEIGHT + 1;
  const guarantee = {
    row: guaranteeRow + TITLE_ROWS,
    column: 0,
    rowCount: 1 + GUARANTEE_ROWS,
    columnCount: 3,
  };
  const reviews = { row: after(guarantee), column: 0, rowCount: 1 + months, columnCount: REVIEW_COLUMNS };
  const parts = { row: after(reviews), column: 0, rowCount: monthRows, columnCount: PARTS_COLUMNS };
  const all = {
    row: after(parts),
    column: 0,
    rowCount: monthRows,
    columnCount: 1 + OFFER_COLUMNS * (offers.length + SPARE_OFFERS),
  };
  const otherView = { row: after(all), column: 1 };
  const other = { ...parts, row: otherView.row + 1 };
  const channels = hasPaths(draft) ? channelArea(draft, after(other)) : undefined;
  const last = channels ?? other;
  const cases = totals && casesBelow(draft, { totals, last, years, all });
  return {
    years,
    cases,
    chartsRow,
    guaranteeRow,
    guarantee,
    reviews,
    parts,
    all,
    otherView,
    other,
    channels,
    checksRow: below(cases?.months.at(-1) ?? last),
  };
}

/** Whether the sheet has the cases of a model that has some: not in earlier layouts. */
function hasCases({ cases, options: { layout = LAYOUT } }: ModelDraft): boolean {
  return cases.names.length > 0 && layout >= WITH_CASE_MONTHS;
}

/** Years and months of each case, below all else. */
function casesBelow(
  { cases }: ModelDraft,
  { totals, last, years, all }: Readonly<Record<'totals' | 'last' | 'years' | 'all', Area>>,
): CaseMonths {
  const count = cases.names.length + 1;
  const byYear = {
    row: after(last),
    column: 0,
    rowCount: 1 + (years.rowCount - 1) * (years.columnCount - 2),
    columnCount: 2 + count,
  };
  // A title without a line of help above each.
  const months = Array.from({ length: count }, (_, at) => ({
    ...all,
    row: below(byYear) + 1 + at * (all.rowCount + 2),
  }));
  return { totals, years: byYear, months };
}

function below({ row, rowCount }: Area): number {
  return row + rowCount + 1;
}

/** As many rows as either layout needs: the other one may be chosen before the sheet is updated. */
function channelArea({ assumptions, traffic, settings }: ModelDraft, row: number): Area {
  const inMonths = assumptions.outlook.months + 2;
  const byChannel = traffic.channels.length + SPARE_CHANNELS + CHANNEL_COLUMNS;
  const columnCount = settings.monthsLaid === 'across' ? inMonths : byChannel;
  return { row, column: 0, rowCount: Math.max(inMonths, byChannel), columnCount };
}

/** The header row of what comes after an area, below a blank row, a title and a line of help. */
function after(area: Area): number {
  return below(area) + TITLE_ROWS;
}

/** The rows of a spill that hold months: without headers and totals. */
export function monthsOf(spill: Area): Area {
  return { ...spill, row: spill.row + 1, rowCount: spill.rowCount - TITLE_ROWS };
}

/** The row of totals of a spill. */
export function totalsOf(spill: Area): Area {
  return { ...spill, row: spill.row + spill.rowCount - 1, rowCount: 1 };
}
