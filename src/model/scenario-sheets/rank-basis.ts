import { keptBasis, RANK_BASES } from '../../core/scenario/ranking/rank-basis.js';
import { blank, formula, quoted, words } from '../page/cell.js';
import type { ModelDraft } from '../figures/draft.js';
import type { Places } from '../places/places.js';
import { referenceTo } from '../parts/sheet-head.js';
import type { CellPosition } from '../../reference/area.js';
import type { Block, ModelCell, Validation } from '../page/sheet.js';

/** The row of Assumptions with what offers are ranked by; blank is the rule. */
export function rankByRow({ assumed, texts }: ModelDraft): ModelCell[] {
  const { rankBy } = texts.assumptions;
  const kept = keptBasis(assumed);
  const word = kept.ok ? kept.value : undefined;
  return [
    words(texts.inputWords.figures.words['Rank by'], 'label'),
    word === undefined ? blank('input', 'text') : words(word, 'input'),
    words(rankBy.word, 'unit'),
    words(rankBy.says, 'note'),
    words(rankBy.blank, 'note'),
  ];
}

export function rankByValidation({ texts }: ModelDraft, place: CellPosition): Validation {
  return {
    ...place,
    rowCount: 1,
    columnCount: 1,
    kind: 'list',
    values: RANK_BASES,
    message: texts.assumptions.rankBy.chooseOne(RANK_BASES.join(', ')),
  };
}

/** What the ranking of Compare goes by, in the head of the sheet: as Assumptions says, else by the rule. */
export function rankedByBlock(draft: ModelDraft, places: Places): Block {
  const { basis } = places.compare;
  return {
    row: basis.row,
    column: basis.column - 1,
    cells: [[words(draft.texts.compare.rankedBy, 'label'), rankedByCell(draft, places)]],
  };
}

function rankedByCell(draft: ModelDraft, { assumptions }: Places): ModelCell {
  const { traffic } = draft.names.tables;
  const count = (header: string, condition: string) => `SUMPRODUCT((${traffic}[${header}]${condition})*1)`;
  const rule = `IF(${count('Human cost', '>0')}=${count('Channel', '<>""')},${quoted('total cost')},${quoted('cost per resolution')})`;
  if (draft.has('assumptions')) {
    const typed = referenceTo(draft, 'assumptions', assumptions.rankBy);
    return formula(`=IF(${typed}<>"",${typed},${rule})`, 'key', 'text');
  }
  const kept = keptBasis(draft.scenario.assumptions);
  return kept.ok && kept.value !== undefined ? words(kept.value, 'key') : formula(`=${rule}`, 'key', 'text');
}
