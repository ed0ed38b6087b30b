import type { ClauseValues } from '../../core/study/clauses/clause.js';
import type { CellValue } from '../../core/scenario/tables/scenario.js';
import type { ModelDraft } from '../figures/draft.js';
import { questionFigures, type ClauseFigures } from '../figures/question-figures.js';
import { blank, formula } from '../page/cell.js';
import { formatUnder, tableCell } from '../parts/table-column.js';
import { QUESTION_COLUMNS } from '../places/question-places.js';
import type { Places } from '../places/places.js';
import type { ModelCell } from '../page/sheet.js';
import type { Area } from '../../reference/area.js';
import { offersCell, refundShare } from './question-costs.js';

type Which = keyof ClauseValues;

/** Rows of the offer in which a clause moves its term. */
export function movedRows({ sides, term }: ClauseFigures): readonly number[] {
  if (sides === undefined) return [];
  return sides.agreed.flatMap((row, index) => (row[term] === sides.silent[index]?.[term] ? [] : [index]));
}

/** What a term says either way: a reference where the offer states just that, else a value to be typed over. */
export function valueCell(draft: ModelDraft, places: Places, own: ClauseFigures, which: Which): ModelCell {
  if (own.over === 'judged') {
    return which === 'agreed'
      ? formula(`=${refundShare(draft, places)}`, 'result', 'percent')
      : blank('result', 'percent');
  }
  const stated = statedAt(draft, places, own, which);
  if (stated !== undefined) return formula(`=${stated}`, 'result', formatUnder(own.term));
  return tableCell(own.term, own.sides?.values[which] ?? null);
}

/** The cell of Offers that says what the term says on one side; undefined where none does. */
function statedAt(draft: ModelDraft, places: Places, own: ClauseFigures, which: Which): string | undefined {
  const value: CellValue = own.sides?.values[which];
  if (value === undefined) return undefined;
  const { rows } = questionFigures(draft);
  const moved = movedRows(own).map((index) => own.sides?.origins[index] ?? index);
  const place = moved.find((index) => rows[index]?.row[own.term] === value);
  const row = place === undefined ? undefined : rows[place];
  return row === undefined ? undefined : offersCell(draft, places, row.index, own.term);
}

/** The cells of values that are typed. */
export function clauseInputs(draft: ModelDraft, places: Places): Area[] {
  const { row } = places.questions.clauses;
  return questionFigures(draft).clauses.flatMap((own, index) =>
    own.sides === undefined || own.over === 'judged'
      ? []
      : (['agreed', 'silent'] as const).flatMap((which): Area[] =>
          statedAt(draft, places, own, which) === undefined
            ? [{ row: row + index, column: QUESTION_COLUMNS[which], rowCount: 1, columnCount: 1 }]
            : [],
        ),
  );
}
