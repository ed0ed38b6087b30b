import { assumptionPlaces, type AssumptionPlaces } from './assumption-places.js';
import { budgetPlaces, type BudgetPlaces } from './budget-places.js';
import { casePlaces, type CasePlaces } from './case-places.js';
import { casesPlaces, type CasesPlaces } from './cases-places.js';
import { figuresByCase, rankingsByCase, type CasesCompared } from './compared-places.js';
import { CHART_HEIGHT } from '../page/chart-shape.js';
import type { ModelDraft } from '../figures/draft.js';
import type { DecisionPlaces } from './decision-places.js';
import { outlookPlaces, type OutlookPlaces } from './outlook-places.js';
import { forecastPlaces, type ForecastPlaces } from './forecast-places.js';
import { RATE_COUNT, type Figures } from '../figures/figures.js';
import { questionPlaces, type QuestionPlaces } from './question-places.js';
import { riskPlaces, type RiskPlaces } from './risk-places.js';
import { sensitivityPlaces, type SensitivityPlaces } from './sensitivity-places.js';
import type { Area, CellPosition } from '../../reference/area.js';

/** Rows that every sheet starts with: its title, what to do there, the state of the checks, and a blank one. */
const HEAD_ROWS = 4;
/** Rows of a table that wait for the user. */
const SPARE_OFFERS = 5;
const SPARE_CHANNELS = 3;
/** Rows that a spill may grow by when figures change. */
const SPARE_SPILL = 4;
/** The same for the break-evens of one pair, of which there may be many. */
const SPARE_PAIR = 3;
/** Curves side by side: as wide as the ranking, so that the sheet prints on one page's width. */
const CURVES_ABREAST = 6;

/** One pair of offers on Compare: the row with their names, and where its break-evens spill. */
export interface PairPlace {
  readonly row: number;
  readonly spill: Area;
}

/** Where everything stands that a formula of another place refers to. */
export interface Places {
  readonly inputs: {
    readonly settingsRow: number;
    readonly chosen: CellPosition;
    readonly ratesFrom: CellPosition;
    readonly ratesTo: CellPosition;
    readonly ratesStep: CellPosition;
    readonly currency: CellPosition;
    readonly blendedRow: number;
    readonly sessions: CellPosition;
    readonly traffic: Area;
  };
  readonly offers: { readonly table: Area };
  readonly assumptions: AssumptionPlaces;
  readonly cases: CasesPlaces;
  readonly compare: {
    /** The cell that says what the ranking goes by. */
    readonly basis: CellPosition;
    /** The ranking with its header row and room to grow. */
    readonly ranking: Area;
    /** The same in each case; undefined where there is only one, and on sheets of earlier layouts. */
    readonly cases: CasesCompared | undefined;
    readonly chartsRow: number;
    /** The offers' names in the order of their table. */
    readonly list: Area;
    readonly curvesRow: number;
    readonly rates: Area;
    readonly curves: readonly Area[];
    readonly pairsRow: number;
    readonly pairs: readonly PairPlace[];
    readonly pointsRow: number;
  };
  readonly bridge: {
    readonly steps: Area;
    readonly chartRow: number;
    readonly invoice: Area;
    readonly channels: Area;
  };
  readonly unitEconomics: { readonly headerRow: number };
  readonly decision: DecisionPlaces;
  readonly forecast: ForecastPlaces;
  readonly businessCase: CasePlaces;
  readonly budget: BudgetPlaces;
  readonly outlook: OutlookPlaces;
  readonly sensitivity: SensitivityPlaces;
  readonly risk: RiskPlaces;
  readonly questions: QuestionPlaces;
  readonly checks: { readonly tolerance: CellPosition; readonly headerRow: number };
}

/** @param decision where things stand on Decision, which only a model that is built needs to know */
export function placesOf(draft: ModelDraft, figures: Figures, decision: DecisionPlaces): Places {
  const inputs = inputPlaces(draft);
  const assumptions = assumptionPlaces(draft);
  return {
    inputs,
    offers: { table: tableArea(HEAD_ROWS + 1, draft.offerCells, SPARE_OFFERS) },
    assumptions,
    cases: casesPlaces(draft, { traffic: inputs.traffic, growths: assumptions.growths }),
    compare: comparePlaces(draft, figures),
    bridge: bridgePlaces(figures),
    unitEconomics: { headerRow: HEAD_ROWS + 1 },
    decision,
    forecast: forecastPlaces(draft),
    businessCase: casePlaces(draft),
    budget: budgetPlaces(draft),
    outlook: outlookPlaces(draft),
    sensitivity: sensitivityPlaces(draft),
    risk: riskPlaces(draft),
    questions: questionPlaces(draft),
    checks: { tolerance: { row: HEAD_ROWS, column: 3 }, headerRow: HEAD_ROWS + 2 },
  };
}

/** The cell in the middle of Checks' head that says whether all is well; every sheet repeats it. */
export const MASTER_CHECK: CellPosition = { row: 2, column: 0 };

/** The cell of Sources that counts the figures without one. */
export const MISSING: CellPosition = { row: 4, column: 3 };

function inputPlaces(draft: ModelDraft): Places['inputs'] {
  const settingsRow = HEAD_ROWS;
  const first = settingsRow + 2;
  const setting = (index: number): CellPosition => ({ row: first + index, column: 1 });
  // The same in every piece, so that one that is written beside another moves no table.
  const blendedRow = first + 6;
  return {
    settingsRow,
    ratesFrom: setting(0),
    ratesTo: setting(1),
    ratesStep: setting(2),
    currency: setting(3),
    chosen: setting(4),
    blendedRow,
    sessions: { row: blendedRow + 2, column: 1 },
    // Its section, the row of units, then the table, which is the last thing on the sheet: it may grow.
    traffic: tableArea(blendedRow + 9, draft.trafficCells, SPARE_CHANNELS),
  };
}

function tableArea(row: number, cells: readonly (readonly unknown[])[], spare: number): Area {
  return { row, column: 0, rowCount: cells.length + spare, columnCount: cells[0]?.length ?? 0 };
}

function comparePlaces(draft: ModelDraft, figures: Figures): Places['compare'] {
  const offerCount = draft.offers.length;
  const ranking = {
    row: HEAD_ROWS,
    column: 0,
    rowCount: 1 + offerCount + SPARE_SPILL,
    columnCount: figures.comparison[0]?.length ?? 0,
  };
  const byCase = figuresByCase(draft, ranking);
  const chartsRow = below(byCase ?? ranking) + 1;
  const list = { row: chartsRow + 1 + CHART_HEIGHT + 4, column: 1, rowCount: offerCount, columnCount: 1 };
  const rankings = byCase === undefined ? [] : rankingsByCase(draft, ranking, list);
  const curvesRow = below(rankings.at(-1) ?? list) + 1;
  const curve = { row: curvesRow + 3, rowCount: 1 + RATE_COUNT, columnCount: 2 };
  const band = curve.rowCount + 2;
  const pairsRow = curve.row + band * Math.ceil(offerCount / CURVES_ABREAST) - 1;
  const pairs: PairPlace[] = [];
  let next = pairsRow + 2;
  for (const table of figures.breakEvens) {
    const rowCount = Math.max(table.length, 2) + SPARE_PAIR;
    pairs.push({ row: next, spill: { row: next, column: 5, rowCount, columnCount: 4 } });
    next += rowCount + 1;
  }
  return {
    basis: { row: MASTER_CHECK.row, column: 5 },
    ranking,
    cases: byCase && { figures: byCase, rankings },
    chartsRow,
    list,
    curvesRow,
    rates: { row: curve.row + 1, column: 1, rowCount: RATE_COUNT, columnCount: 1 },
    curves: draft.offers.map((_, index) => ({
      ...curve,
      row: curve.row + band * Math.floor(index / CURVES_ABREAST),
      column: 2 + 2 * (index % CURVES_ABREAST),
    })),
    pairsRow,
    pairs,
    pointsRow: next,
  };
}

function bridgePlaces({ bridge, longestInvoice, channelCount }: Figures): Places['bridge'] {
  // Where the chosen offer cannot be priced the spill is one cell; the steps are the same for every offer.
  const steps = { row: HEAD_ROWS, column: 0, rowCount: Math.max(bridge.length, 10), columnCount: 3 };
  const chartRow = below(steps) + 1;
  const invoiceArea = {
    row: chartRow + CHART_HEIGHT + 3,
    column: 0,
    rowCount: longestInvoice + SPARE_SPILL,
    columnCount: 5,
  };
  return {
    steps,
    chartRow,
    invoice: invoiceArea,
    channels: {
      row: below(invoiceArea) + 3,
      column: 0,
      // A header row, the channels, and all of them together.
      rowCount: channelCount + 2 + SPARE_SPILL,
      columnCount: 6,
    },
  };
}

function below({ row, rowCount }: Area): number {
  return row + rowCount;
}

/** The blank cells left of the rates, to count rows by: counting the rates themselves would be a circle to some programs. */
export function besideRates(rates: Area): Area {
  return { ...rates, column: rates.column - 1 };
}
