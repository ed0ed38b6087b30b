import type { Area, CellPosition } from '../../reference/area.js';
import type { ModelDraft } from '../figures/draft.js';
import { catalogueQuestions } from '../figures/catalogue-questions.js';
import { openTerms } from '../figures/open-terms.js';
import {
  clauseIds,
  hasAllClauses,
  questionFigures,
  type ClauseFigures,
} from '../figures/question-figures.js';

/** Where everything stands on Questions that formulas refer to. */
export interface QuestionPlaces {
  /** A clause a row, below their headers. */
  readonly clauses: Area;
  /** What the offer leaves open, below the headers. */
  readonly open: Area;
  /** What the catalogue leaves open, below the headers; no rows where it does not have the offer. */
  readonly catalogue: Area;
  /** How many months a year has. */
  readonly months: CellPosition;
  /** To how many decimals money is rounded; undefined on sheets of earlier layouts. */
  readonly digits: CellPosition | undefined;
  /** The offer's rows as they are and as each clause has them, headers included. */
  readonly variants: Area;
  readonly checksRow: number;
}

export const QUESTION_COLUMNS = {
  agreed: 2,
  silent: 3,
  costAgreed: 4,
  costSilent: 5,
  moves: 6,
  over: 7,
  question: 8,
} as const;
const CLAUSE_COLUMNS = 9;
const FIRST_ROW = 4;
/** Its title, a line of help and the headers. */
const TABLE_HEAD = 3;

/** A sheet that is not written has no places to know. */
export function questionPlaces(draft: ModelDraft): QuestionPlaces {
  const figures = draft.has('questions') ? questionFigures(draft) : undefined;
  const clauses = {
    row: FIRST_ROW + TABLE_HEAD,
    column: 0,
    rowCount: clauseIds(draft.options).length,
    columnCount: CLAUSE_COLUMNS,
  };
  const open = {
    row: clauses.row + clauses.rowCount + 1 + TABLE_HEAD,
    column: 0,
    rowCount: Math.max(figures === undefined ? 0 : openTerms(figures).length, 1),
    columnCount: CLAUSE_COLUMNS,
  };
  const asked = figures === undefined ? 0 : catalogueQuestions(draft).length;
  const afterOpen = open.row + open.rowCount + 1;
  const catalogue = {
    row: afterOpen + TABLE_HEAD,
    column: 0,
    rowCount: asked,
    columnCount: CLAUSE_COLUMNS,
  };
  const afterBoth = asked === 0 ? afterOpen : catalogue.row + asked + 1;
  const months = { row: afterBoth + 2, column: 1 };
  const digits = hasAllClauses(draft.options) ? { row: months.row + 1, column: 1 } : undefined;
  const sides = figures?.clauses.map(rowsEitherWay) ?? [];
  const variants = {
    row: (digits ?? months).row + 1,
    column: 0,
    rowCount: 1 + Math.max(figures?.rows.length ?? 0, 1) + 2 * sides.reduce((sum, own) => sum + own, 0),
    columnCount: 1 + (figures?.headers.length ?? 0),
  };
  return {
    clauses,
    open,
    catalogue,
    months,
    digits,
    variants,
    checksRow: variants.row + variants.rowCount + 1,
  };
}

/** How many rows an offer has with a clause and without; none where it is not priced anew. */
export function rowsEitherWay({ sides, over }: ClauseFigures): number {
  return sides === undefined || over === 'judged' ? 0 : sides.agreed.length;
}
