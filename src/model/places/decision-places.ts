import type { ModelDraft } from '../figures/draft.js';
import type { DecisionFigures } from '../figures/decision-figures.js';
import type { Area, CellPosition } from '../../reference/area.js';

/** Where everything stands on Decision: the printed page, and below it what its figures are taken from. */
export interface DecisionPlaces {
  readonly questionRow: number;
  readonly choicesRow: number;
  /** The cells in which offers are chosen; blank is the rule. */
  readonly recommended: CellPosition;
  readonly current: CellPosition;
  /** The header over the figures; the offers' names stand in its second and third cell. */
  readonly figures: CellPosition;
  readonly ranking: CellPosition;
  readonly steps: Area;
  readonly charts: Area;
  readonly breakEvens: CellPosition;
  readonly drivers: CellPosition;
  readonly clauses: Area;
  readonly basis: CellPosition;
  readonly signatures: Area;
  /** How many rows are printed. */
  readonly printedRows: number;
  readonly behindRow: number;
  /** Which offer of the list, and which row of the ranking: a row for each offer of the page. */
  readonly placed: CellPosition;
  /** Spills with their header row, one for each offer of the page. */
  readonly bridges: readonly Area[];
  readonly months: readonly Area[];
  /** Who is cheaper over resolution rates, and over sessions. */
  readonly maps: readonly Area[];
  readonly tornado: Area;
  /** Header row, then a row for each row of the offers table: its offer, day and confidence. */
  readonly prices: Area;
  readonly checksRow: number;
}

/** The columns of the page. */
export const PAGE_COLUMNS = 7;
/** As many offers as the ranking of the page has. */
export const BEST = 5;
/** Rows of the comparison of both offers, and of what the page rests on. */
const FIGURE_ROWS = 7;
const BASIS_ROWS = 7;
/** From the sticker price to the effective cost, that cost included; the steps are the same for every offer. */
export const STEP_ROWS = 9;
/** As many intervals of each map as the page has, and as many drivers. */
export const INTERVALS: readonly number[] = [4, 3];
export const DRIVERS = 3;
const CLAUSES = 4;
const SIGNATURES = 2;
const CHART_ROWS = 14;
const TORNADO_ROWS = 9;
const SPARE = 4;
const FIRST_ROW = 4;
/** A blank row, a title and a line of help, before headers. */
const BETWEEN = 3;

/** @param figures undefined where the sheet is not written */
export function decisionPlaces(
  draft: ModelDraft,
  { names, maps }: Pick<DecisionFigures, 'names' | 'maps'> = { names: [], maps: [] },
): DecisionPlaces {
  const page = pagePlaces();
  const behindRow = page.printedRows + 1;
  const placed = { row: behindRow + BETWEEN, column: 1 };
  const bridgeRow = placed.row + 2 + BETWEEN;
  const bridges = names.map((_, index): Area => ({
    ...{ row: bridgeRow, column: index * 4 },
    ...{ rowCount: STEP_ROWS + 1, columnCount: 3 },
  }));
  const mapRow = bridgeRow + STEP_ROWS + 1 + 2;
  const mapRows = Math.max(2, ...maps.map((table) => table.length)) + SPARE;
  const mapAreas = maps.map((_, index): Area => ({
    ...{ row: mapRow, column: index * 5 },
    ...{ rowCount: mapRows, columnCount: 4 },
  }));
  const tornado = { row: mapRow + mapRows + 2, column: 0, rowCount: TORNADO_ROWS, columnCount: 7 };
  const monthRows = draft.assumptions.outlook.months + 2;
  const months = names.map((_, index): Area => ({
    row: end(tornado) + 2 + index * (monthRows + 2),
    column: 0,
    rowCount: monthRows,
    columnCount: 11,
  }));
  const priceRow = end(months.at(-1) ?? tornado) + BETWEEN;
  const prices = { row: priceRow, column: 0, rowCount: draft.offerCells.length, columnCount: 5 };
  return {
    ...page,
    behindRow,
    placed,
    bridges,
    months,
    maps: mapAreas,
    tornado,
    prices,
    checksRow: end(prices) + 1,
  };
}

function pagePlaces() {
  const questionRow = FIRST_ROW;
  const choicesRow = questionRow + BETWEEN;
  const choice = choicesRow + 1;
  const figures = { row: choice + BETWEEN, column: 0 };
  const ranking = { row: figures.row + FIGURE_ROWS + BETWEEN, column: 0 };
  const steps = { row: ranking.row + BEST + BETWEEN, column: 0, rowCount: STEP_ROWS + 1, columnCount: 4 };
  const charts = { row: end(steps) + 1, column: 0, rowCount: CHART_ROWS, columnCount: PAGE_COLUMNS };
  const breakEvens = { row: end(charts) + BETWEEN, column: 0 };
  const intervals = INTERVALS.reduce((total, own) => total + own, 0);
  const drivers = { row: breakEvens.row + intervals + BETWEEN, column: 0 };
  const clauses = {
    ...{ row: drivers.row + DRIVERS + BETWEEN, column: 0 },
    ...{ rowCount: 1 + CLAUSES, columnCount: PAGE_COLUMNS },
  };
  const basis = { row: end(clauses) + BETWEEN - 1, column: 0 };
  const signatures = {
    ...{ row: basis.row + BASIS_ROWS + BETWEEN - 1, column: 0 },
    ...{ rowCount: 1 + SIGNATURES, columnCount: PAGE_COLUMNS },
  };
  return {
    ...{ questionRow, choicesRow, figures, ranking, steps, charts, breakEvens, drivers, clauses, basis },
    recommended: { row: choice, column: 1 },
    current: { row: choice + 1, column: 1 },
    signatures,
    printedRows: end(signatures),
  };
}

function end({ row, rowCount }: Area): number {
  return row + rowCount;
}
