import { BARS } from '../../core/study/simulation/distribution.js';
import { CHART_HEIGHT } from '../page/chart-shape.js';
import { MONTHS_IN_YEAR } from '../../core/traffic/months.js';
import { committedOffers } from '../figures/committed-offers.js';
import type { ModelDraft } from '../figures/draft.js';
import { LAYOUT } from '../page/layout.js';
import type { Area, CellPosition } from '../../reference/area.js';

/** Where everything stands on Risk; spills with their header row. */
export interface RiskPlaces {
  readonly bills: Area;
  readonly chartsRow: number;
  /** A row for each offer below the headers: its bill in a usual and in the busiest month. */
  readonly busiest: Area;
  readonly costs: Area;
  readonly distribution: Area;
  /** Header row, then the sessions of each month of a year: the volumes that a commitment is tried on. */
  readonly volumes: Area;
  /** By offer with a commitment, the name in the row above: what each commitment costs on average. */
  readonly commitments: readonly Area[];
  readonly trials: CellPosition;
  /** The most trials of a cell, and below it the most months that it prices. */
  readonly most: CellPosition;
  /** The sessions of a usual month, and of the busiest. */
  readonly sessions: Area;
  /** By offer: its bill at both. */
  readonly spikes: readonly Area[];
  readonly checksRow: number;
}

const FIRST_ROW = 6;
const SPARE_OFFERS = 3;
/** A blank row, a title and a line of help, before the headers. */
const BETWEEN = 3;
/** Spills side by side: as wide as the tables above, so that the sheet prints on one page's width. */
const ABREAST = 4;
const SPIKE_ROWS = 3;
/** Header row, no commitment, one to each volume, and the use from which on it pays. */
const COMMITMENT_ROWS = MONTHS_IN_YEAR + 3;
/** Sheets of this layout and those before it had no commitments. */
const WITHOUT_COMMITMENTS = 2;

export function riskPlaces(draft: ModelDraft): RiskPlaces {
  const { offers } = draft;
  const offerRows = 1 + offers.length + SPARE_OFFERS;
  const bills = { row: FIRST_ROW, column: 0, rowCount: offerRows, columnCount: 7 };
  const chartsRow = end(bills) + 1;
  const busiest = {
    row: chartsRow + 1 + CHART_HEIGHT + BETWEEN,
    column: 0,
    rowCount: 1 + offers.length,
    columnCount: 5,
  };
  const costs = { row: end(busiest) + BETWEEN, column: 0, rowCount: offerRows, columnCount: 5 };
  const distribution = {
    row: end(costs) + BETWEEN,
    column: 0,
    rowCount: 1 + BARS,
    columnCount: 2 + offers.length + SPARE_OFFERS,
  };
  const volumes = {
    ...{ row: end(distribution) + BETWEEN, column: 0 },
    ...{ rowCount: 1 + MONTHS_IN_YEAR, columnCount: 2 },
  };
  const isEarlier = (draft.options.layout ?? LAYOUT) <= WITHOUT_COMMITMENTS;
  const committed = isEarlier ? [] : committedOffers(draft);
  const commitments = committed.map((_, index): Area => ({
    ...{ row: volumes.row + index * (COMMITMENT_ROWS + 2), column: 3 },
    ...{ rowCount: COMMITMENT_ROWS, columnCount: 4 },
  }));
  const trials = { row: end(commitments.at(-1) ?? distribution) + BETWEEN + 2, column: 1 };
  const sessions = { row: trials.row + 1, column: 1, rowCount: 2, columnCount: 1 };
  const spikesRow = end(sessions) + 2;
  const spikes = offers.map((_, index) => ({
    row: spikesRow + (SPIKE_ROWS + 2) * Math.floor(index / ABREAST),
    column: 2 * (index % ABREAST),
    rowCount: SPIKE_ROWS,
    columnCount: 2,
  }));
  return {
    bills,
    chartsRow,
    busiest,
    costs,
    distribution,
    volumes,
    commitments,
    most: { ...trials, row: trials.row - 2 },
    trials,
    sessions,
    spikes,
    checksRow: end(spikes.at(-1) ?? sessions) + 1,
  };
}

function end({ row, rowCount }: Area): number {
  return row + rowCount;
}
