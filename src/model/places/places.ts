import { assumptionPlaces, type AssumptionPlaces } from './assumption-places.js';
import { budgetPlaces, type BudgetPlaces } from './budget-places.js';
import { casePlaces, type CasePlaces } from './case-places.js';
import { casesPlaces, type CasesPlaces } from './cases-places.js';
import { comparePlaces, type ComparePlaces } from './compared-places.js';
import { CHART_HEIGHT } from '../page/chart-shape.js';
import type { ModelDraft } from '../figures/draft.js';
import type { DecisionPlaces } from './decision-places.js';
import { outlookPlaces, type OutlookPlaces } from './outlook-places.js';
import { forecastPlaces, type ForecastPlaces } from './forecast-places.js';
import type { Figures } from '../figures/figures.js';
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
  readonly compare: ComparePlaces;
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
