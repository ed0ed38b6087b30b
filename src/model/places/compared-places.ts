import type { Area, CellPosition } from '../../reference/area.js';
import type { ModelDraft } from '../figures/draft.js';
import { RATE_COUNT, type Figures } from '../figures/figures.js';
import { CHART_HEIGHT } from '../page/chart-shape.js';
import { LAYOUT, WITH_CASES_COMPARED, WITH_RANKING_FIRST } from '../page/layout.js';

/** Where everything stands on Compare. */
export interface ComparePlaces {
  /** The cell that says what the ranking goes by. */
  readonly basis: CellPosition;
  /** What ranks beside each offer, header row included; undefined on sheets of earlier layouts. */
  readonly first: Area | undefined;
  /** Every figure of the ranking with its header row and room to grow. */
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
}

/** One pair of offers: the row with their names, and where its break-evens spill. */
export interface PairPlace {
  readonly row: number;
  readonly spill: Area;
}

/** Where the cases of a model stand on Compare. */
export interface CasesCompared {
  /** Headers, a row for each offer, and the first of each case; a column for each case. */
  readonly figures: Area;
  /** The ranking in each case, header row included. */
  readonly rankings: readonly Area[];
}

const FIRST_ROW = 4;
/** A title and a line of help. */
const TITLE_ROWS = 2;
/** Rows that a spill may grow by when figures change. */
const SPARE_SPILL = 4;
/** The same for the break-evens of one pair, of which there may be many. */
const SPARE_PAIR = 3;
/** Curves side by side: as wide as the ranking, so that the sheet prints on one page's width. */
const CURVES_ABREAST = 6;
/** Rank, offer, what ranks, how far behind the best, and the two other figures that may rank. */
const FIRST_COLUMNS = 6;

export function comparePlaces(draft: ModelDraft, figures: Figures): ComparePlaces {
  const offerCount = draft.offers.length;
  const top = topOf(draft, figures);
  const list = { row: top.end + 4, column: 1, rowCount: offerCount, columnCount: 1 };
  const rankings = top.byCase === undefined ? [] : rankingsByCase(draft, top.ranking, list);
  const curvesRow = below(rankings.at(-1) ?? list) + 1;
  const curve = { row: curvesRow + 3, rowCount: 1 + RATE_COUNT, columnCount: 2 };
  const band = curve.rowCount + 2;
  const pairsRow = curve.row + band * Math.ceil(offerCount / CURVES_ABREAST) - 1;
  const { pairs, end } = pairPlaces(figures, pairsRow + TITLE_ROWS);
  return {
    basis: { row: 2, column: 5 },
    first: top.first,
    ranking: top.ranking,
    cases: top.byCase && { figures: top.byCase, rankings },
    chartsRow: top.chartsRow,
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
    pointsRow: end,
  };
}

/** What a reader comes for: what ranks, in every case and as charts, then every figure of the ranking. */
function topOf(draft: ModelDraft, { comparison }: Figures) {
  const rows = { row: FIRST_ROW, column: 0, rowCount: 1 + draft.offers.length + SPARE_SPILL };
  const columnCount = comparison[0]?.length ?? 0;
  const hasFirst = (draft.options.layout ?? LAYOUT) >= WITH_RANKING_FIRST;
  const above = { ...rows, columnCount: hasFirst ? FIRST_COLUMNS : columnCount };
  const byCase = figuresByCase(draft, above);
  const chartsRow = below(byCase ?? above) + 1;
  const charted = chartsRow + 1 + CHART_HEIGHT;
  if (!hasFirst) return { first: undefined, ranking: above, byCase, chartsRow, end: charted };
  const ranking = { ...rows, row: charted + 1 + TITLE_ROWS, columnCount };
  return { first: above, ranking, byCase, chartsRow, end: below(ranking) };
}

/** The figures of each case below an area; undefined where there is only one case, and on sheets of earlier layouts. */
function figuresByCase({ cases, offers, options }: ModelDraft, above: Area): Area | undefined {
  if (cases.names.length === 0 || (options.layout ?? LAYOUT) < WITH_CASES_COMPARED) return undefined;
  return {
    row: below(above) + 1 + TITLE_ROWS,
    column: 1,
    rowCount: 1 + offers.length + 1,
    columnCount: 1 + cases.names.length + 1,
  };
}

/** The rankings of the cases below an area, each below its title. */
function rankingsByCase({ cases }: ModelDraft, ranking: Area, above: Area): Area[] {
  const first = below(above) + 1 + TITLE_ROWS;
  return Array.from({ length: cases.names.length + 1 }, (_, at) => ({
    ...ranking,
    row: first + 1 + at * (ranking.rowCount + 2),
  }));
}

/** The break-evens of each pair below each other. */
function pairPlaces({ breakEvens }: Figures, first: number): { pairs: readonly PairPlace[]; end: number } {
  const pairs: PairPlace[] = [];
  let end = first;
  for (const table of breakEvens) {
    const rowCount = Math.max(table.length, 2) + SPARE_PAIR;
    pairs.push({ row: end, spill: { row: end, column: 5, rowCount, columnCount: 4 } });
    end += rowCount + 1;
  }
  return { pairs, end };
}

function below({ row, rowCount }: Area): number {
  return row + rowCount;
}
