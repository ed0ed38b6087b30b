import type { CaseInput } from '../../core/scenario/tables/scenario.js';
import type { ModelDraft } from '../figures/draft.js';
import { caseFiguresOf, figureInput } from '../figures/cases-figures.js';
import type { Area, CellPosition } from '../../reference/area.js';

/** Where everything stands on Cases; the cases stand in columns from the second on, the base first. */
export interface CasesPlaces {
  readonly shownRow: number;
  /** The cell in which a case is chosen. */
  readonly shown: CellPosition;
  /** The names of the cases. */
  readonly names: Area;
  readonly inputsRow: number;
  /** An input's value in the case shown. */
  readonly input: (input: CaseInput) => CellPosition;
  /** What each case comes to: for each figure its header row and a row for each offer. */
  readonly results: readonly Area[];
  readonly checksRow: number;
  /** The traffic of each case, header row included. */
  readonly traffic: readonly Area[];
  /** What each case grows by, header row included; none where all grow alike. */
  readonly growths: readonly Area[];
}

interface Like {
  readonly traffic: Area;
  readonly growths: Area | undefined;
}

/** Its title and a line of help. */
const TITLE_ROWS = 2;
const FIRST_ROW = 4;
/** The head of checks, and a blank row after them. */
const CHECK_ROWS = 6;

/** The column of the cases: the base, then the others. */
export const FIRST_CASE = 1;

/** @param like what every case has of its own: the Traffic table on Inputs, and the growth as formulas take it */
export function casesPlaces(draft: ModelDraft, { traffic, growths }: Like): CasesPlaces {
  const { names, inputs } = draft.cases;
  const shownRow = FIRST_ROW;
  const inputsRow = shownRow + TITLE_ROWS + 2;
  const header = inputsRow + TITLE_ROWS;
  const count = names.length + 1;
  const firstResult = header + 1 + inputs.length + 1 + TITLE_ROWS;
  const rows = draft.offers.length + 1;
  const kinds = caseFiguresOf(draft).length;
  const results = Array.from({ length: kinds }, (_, index): Area => ({
    row: firstResult + index * (rows + 1 + TITLE_ROWS),
    column: 0,
    rowCount: rows,
    columnCount: count + 2,
  }));
  const checksRow = firstResult + kinds * (rows + 1 + TITLE_ROWS) - TITLE_ROWS;
  const trafficRow = checksRow + CHECK_ROWS + kinds * draft.offers.length + TITLE_ROWS;
  const each = (first: number, area: Area): Area[] =>
    Array.from({ length: count }, (_, index) => ({
      ...area,
      row: first + index * (area.rowCount + 2),
      column: 0,
    }));
  const growthRow = trafficRow + count * (traffic.rowCount + 2);
  return {
    shownRow,
    shown: { row: shownRow + 1, column: 1 },
    names: { row: header, column: FIRST_CASE, rowCount: 1, columnCount: count },
    inputsRow,
    input: (input) => ({ row: header + 1 + inputs.indexOf(input), column: FIRST_CASE + count }),
    results,
    checksRow,
    traffic: each(trafficRow, traffic),
    growths:
      growths === undefined || figureInput(draft, 'Growth') === undefined ? [] : each(growthRow, growths),
  };
}
