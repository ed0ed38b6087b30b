import type { AssumedId } from '../../core/scenario/assumptions/assumed.js';
import { MONTHS_IN_YEAR } from '../../core/traffic/months.js';
import { LAYOUT, WITH_PATHS } from '../page/layout.js';
import { figureIds } from '../figures/assumption-figures.js';
import type { ModelDraft } from '../figures/draft.js';
import type { Area, CellPosition } from '../../reference/area.js';

/** Where everything stands on Assumptions that formulas refer to. */
export interface AssumptionPlaces {
  readonly choicesRow: number;
  readonly studied: CellPosition;
  readonly compared: CellPosition;
  readonly view: CellPosition;
  /** Undefined on sheets of earlier layouts. */
  readonly monthsLaid: CellPosition | undefined;
  readonly figuresRow: number;
  /** The cell with a figure's value. */
  readonly figure: (id: AssumedId) => CellPosition;
  /** The cell with what offers are ranked by, below the figures. */
  readonly rankBy: CellPosition;
  /** Months, rates and channels, without their header. */
  readonly ramp: Area;
  /** Twelve factors, without their header. */
  readonly season: Area;
  /** Variables, low and high ends, without their header. */
  readonly spread: Area;
  /**
   * Channels and their growth, months and the share of freed time released, months that are over, without their
   * headers; undefined on sheets of earlier layouts.
   */
  readonly growth: Area | undefined;
  readonly realisation: Area | undefined;
  readonly actuals: Area | undefined;
  /** The offers' names in the order of their table. */
  readonly list: Area;
  /** What formulas take of the growth, with its header: every other channel first, then the rows above; undefined as above. */
  readonly growths: Area | undefined;
}

const FIRST_ROW = 4;
const CHOICES = 3;
const RAMP_ROWS = 12;
const SPREAD_ROWS = 6;
const GROWTH_ROWS = 6;
const REALISATION_ROWS = 6;
/** Three years of one channel, or one of three. */
const ACTUALS_ROWS = 36;
/** Month, channel, sessions, interactions, resolution rate and invoice. */
const ACTUALS_FIGURES = 6;
/** Its title, a line of help and the headers. */
const TABLE_HEAD = 3;

export function assumptionPlaces(draft: ModelDraft): AssumptionPlaces {
  const { assumed, offers } = draft;
  const ids = figureIds(draft);
  const firstChoice = FIRST_ROW + 2;
  const figuresRow = firstChoice + CHOICES + (hasPaths(draft) ? 1 : 0) + 1;
  const firstFigure = figuresRow + TABLE_HEAD;
  const ramp = {
    row: firstFigure + ids.length + 2 + TABLE_HEAD,
    column: 0,
    rowCount: Math.max(RAMP_ROWS, assumed.ramp.length),
    columnCount: hasPaths(draft) ? 3 : 2,
  };
  const season = { row: nextTable(ramp), column: 1, rowCount: MONTHS_IN_YEAR, columnCount: 1 };
  const spreadRows = Math.max(SPREAD_ROWS, assumed.spread.length);
  const spread = { row: nextTable(season), column: 0, rowCount: spreadRows, columnCount: 3 };
  const paths = hasPaths(draft) ? pathsBelow(spread, assumed) : undefined;
  const list = {
    row: nextTable(paths?.actuals ?? spread),
    column: 0,
    rowCount: offers.length,
    columnCount: 1,
  };
  return {
    choicesRow: FIRST_ROW,
    studied: { row: firstChoice, column: 1 },
    compared: { row: firstChoice + 1, column: 1 },
    view: { row: firstChoice + 2, column: 1 },
    monthsLaid: hasPaths(draft) ? { row: firstChoice + 3, column: 1 } : undefined,
    figuresRow,
    figure: (id) => ({ row: firstFigure + ids.indexOf(id), column: 1 }),
    rankBy: { row: firstFigure + ids.length, column: 1 },
    ramp,
    season,
    spread,
    growth: paths?.growth,
    realisation: paths?.realisation,
    actuals: paths?.actuals,
    list,
    growths: paths && { ...paths.growth, row: nextTable(list) - 1, rowCount: 2 + paths.growth.rowCount },
  };
}

/** Whether channels have growth and ramps of their own, freed time a realisation rate, and months actuals: not in earlier layouts. */
export function hasPaths({ options: { layout = LAYOUT } }: ModelDraft): boolean {
  return layout >= WITH_PATHS;
}

function pathsBelow(
  above: Area,
  { growth: growing = [], realisation: released = [], actuals: happened = [] }: ModelDraft['assumed'],
): Readonly<Record<'growth' | 'realisation' | 'actuals', Area>> {
  const table = (previous: Area, rowCount: number, columnCount: number): Area => ({
    row: nextTable(previous),
    column: 0,
    rowCount,
    columnCount,
  });
  const growth = table(above, Math.max(GROWTH_ROWS, growing.length), 2);
  const realisation = table(growth, Math.max(REALISATION_ROWS, released.length), 2);
  const actuals = table(realisation, Math.max(ACTUALS_ROWS, happened.length), ACTUALS_FIGURES);
  return { growth, realisation, actuals };
}

/** The first row below the header of the table that comes after one. */
function nextTable({ row, rowCount }: Area): number {
  return row + rowCount + 1 + TABLE_HEAD;
}
