import type { Area } from '../../reference/area.js';
import type { ModelDraft } from '../figures/draft.js';
import { LAYOUT, WITH_CASES_COMPARED } from '../page/layout.js';

/** Where the cases of a model stand on Compare. */
export interface CasesCompared {
  /** Headers, a row for each offer, and the first of each case; a column for each case. */
  readonly figures: Area;
  /** The ranking in each case, header row included. */
  readonly rankings: readonly Area[];
}

/** A title and a line of help. */
const TITLE_ROWS = 2;

/** The figures below the ranking; undefined where there is only one case, and on sheets of earlier layouts. */
export function figuresByCase(draft: ModelDraft, ranking: Area): Area | undefined {
  const { cases, offers, options } = draft;
  if (cases.names.length === 0 || (options.layout ?? LAYOUT) < WITH_CASES_COMPARED) return undefined;
  return {
    row: ranking.row + ranking.rowCount + 1 + TITLE_ROWS,
    column: 1,
    rowCount: 1 + offers.length + 1,
    columnCount: 1 + cases.names.length + 1,
  };
}

/** The rankings of the cases below an area, each below its title. */
export function rankingsByCase({ cases }: ModelDraft, ranking: Area, above: Area): Area[] {
  const first = above.row + above.rowCount + 1 + TITLE_ROWS;
  return Array.from({ length: cases.names.length + 1 }, (_, at) => ({
    ...ranking,
    row: first + 1 + at * (ranking.rowCount + 2),
  }));
}
