import { CONTRADICTIONS } from '../../core/catalogue/contradictions.js';
import { SWEPT_LEVERS, type SweptLever } from '../../core/scenario/levers/levers.js';
import type { Area, CellPosition } from '../../reference/area.js';
import { claimFigures, TRIED } from '../figures/claim-figures.js';
import type { ModelDraft } from '../figures/draft.js';
import { CHART_HEIGHT } from '../page/chart-shape.js';
import { LAYOUT, WITH_DATA } from '../page/layout.js';
import type { Places } from './places.js';

/** Where the values of one lever are tried. */
export interface TriedPlace {
  readonly lever: SweptLever;
  readonly sectionRow: number;
  /** The values and what the first costs at each, as they spill. */
  readonly first: Area;
  /** The same of the other. */
  readonly other: Area;
  /** The values, typed or by formula. */
  readonly values: Area;
  readonly beside: BesideTried;
}

/** The places of the other sheets and those of Claims, which come with its sheet alone: they know the published claims. */
export interface PlacesWithClaims extends Places {
  readonly claims: ClaimPlaces;
}

export function withClaims(draft: ModelDraft, places: Places): PlacesWithClaims {
  return { ...places, claims: claimPlaces(draft) };
}

/** Where everything stands on Claims that formulas refer to. */
export interface ClaimPlaces {
  readonly ownRow: number;
  readonly offer: CellPosition;
  readonly against: CellPosition;
  readonly reading: CellPosition;
  readonly least: CellPosition;
  readonly most: CellPosition;
  /** Two costs, the share and what it says, one below the other. */
  readonly today: CellPosition;
  /** What the two cost as everything is, as it spills: of the first, then of the other. */
  readonly todaySpills: readonly [Area, Area];
  /** The offers' names in the order of their table. */
  readonly list: Area;
  readonly tried: readonly TriedPlace[];
  readonly driftRow: number;
  readonly publishedRow: number;
  /** The row of each claim; its inputs stand below it. */
  readonly published: readonly number[];
}

const FIRST_ROW = 4;
/** Its title, a line of help and the headers. */
const TABLE_HEAD = 3;
const TERMS = 5;
const TODAY = 4;

/** Columns of what is tried: the spill of the first, what is made of it, its chart, the values. */
export const TRIED_COLUMNS = {
  first: 0,
  otherCost: 2,
  share: 3,
  verdict: 4,
  chart: 5,
  values: 7,
  list: 13,
} as const;

/** Columns beside the values: what today's sessions are multiplied by, the spill of the other, two lines. */
export interface BesideTried {
  readonly factor: number;
  readonly other: number;
  readonly least: number;
  readonly most: number;
}

/** What is typed stands together; in earlier layouts what Data has by now stood between. */
function besideTried({ options: { layout = LAYOUT } }: ModelDraft): BesideTried {
  return layout < WITH_DATA
    ? { other: 8, least: 10, most: 11, factor: 12 }
    : { factor: 8, other: 9, least: 11, most: 12 };
}

function claimPlaces(draft: ModelDraft): ClaimPlaces {
  const firstTerm = FIRST_ROW + TABLE_HEAD;
  const term = (index: number): CellPosition => ({ row: firstTerm + index, column: 1 });
  const tried: TriedPlace[] = [];
  const beside = besideTried(draft);
  let row = firstTerm + TERMS + TODAY + 1;
  for (const lever of SWEPT_LEVERS) {
    tried.push(triedPlace(lever, row, beside));
    row += TABLE_HEAD + Math.max(TRIED[lever].length, CHART_HEIGHT) + 1;
  }
  const driftRow = row;
  const drifting = claimFigures(draft).drift.length;
  const publishedRow = driftRow + TABLE_HEAD + Math.max(drifting, 1) + 1;
  const published: number[] = [];
  let next = publishedRow + TABLE_HEAD;
  for (const { figures } of CONTRADICTIONS) {
    published.push(next);
    next += 1 + (figures?.inputs.length ?? 0);
  }
  return {
    ownRow: FIRST_ROW,
    offer: term(0),
    against: term(1),
    reading: term(2),
    least: term(3),
    most: term(4),
    today: term(TERMS),
    todaySpills: [todaySpill(firstTerm, beside), todaySpill(firstTerm + TABLE_HEAD, beside)],
    list: { row: firstTerm, column: TRIED_COLUMNS.list, rowCount: draft.offers.length, columnCount: 1 },
    tried,
    driftRow,
    publishedRow,
    published,
  };
}

/** A header row, then 1 and the cost. */
function todaySpill(row: number, { other }: BesideTried): Area {
  return { row, column: other, rowCount: 2, columnCount: 2 };
}

function triedPlace(lever: SweptLever, sectionRow: number, beside: BesideTried): TriedPlace {
  const rowCount = TRIED[lever].length;
  const header = sectionRow + TABLE_HEAD - 1;
  const spill = (column: number): Area => ({ row: header, column, rowCount: rowCount + 1, columnCount: 2 });
  return {
    lever,
    sectionRow,
    first: spill(TRIED_COLUMNS.first),
    other: spill(beside.other),
    values: { row: header + 1, column: TRIED_COLUMNS.values, rowCount, columnCount: 1 },
    beside,
  };
}
