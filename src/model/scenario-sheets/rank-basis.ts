import { keptBasis, RANK_BASES, RANK_BY } from '../../core/scenario/ranking/rank-basis.js';
import { blank, formula, words } from '../page/cell.js';
import type { Draft } from '../figures/draft.js';
import type { Places } from '../places/places.js';
import { referenceTo } from '../parts/sheet-head.js';
import type { Place } from '../../reference/area.js';
import type { Block, ModelCell, Validation } from '../page/sheet.js';

/** The row of Assumptions with what offers are ranked by; blank is the rule. */
export function rankByRow({ assumed }: Draft): ModelCell[] {
  const kept = keptBasis(assumed);
  const word = kept.ok ? kept.value : undefined;
  return [
    words(RANK_BY, 'label'),
    word === undefined ? blank('input', 'text') : words(word, 'input'),
    words('word', 'unit'),
    words('total cost (the bill and people), cost per resolution or monthly total', 'source'),
    words(
      'Blank: the total cost where every channel has a human cost, else the cost per resolution',
      'source',
    ),
  ];
}

export function rankByValidation(place: Place): Validation {
  return {
    ...place,
    rowCount: 1,
    columnCount: 1,
    kind: 'list',
    values: RANK_BASES,
    message: `Choose ${RANK_BASES.join(', ')}, or leave it blank.`,
  };
}

/** What the ranking of Compare goes by, in the head of the sheet: as Assumptions says, else by the rule. */
export function rankedByBlock(draft: Draft, places: Places): Block {
  const { basis } = places.compare;
  return {
    row: basis.row,
    column: basis.column - 1,
    cells: [[words('Ranked by', 'label'), rankedByCell(draft, places)]],
  };
}

function rankedByCell(draft: Draft, { assumptions }: Places): ModelCell {
  const { traffic } = draft.names.tables;
  const count = (condition: string) => `SUMPRODUCT((${traffic}[${condition})*1)`;
  const rule = `IF(${count('Human cost]>0')}=${count('Channel]<>""')},"total cost","cost per resolution")`;
  if (draft.has('assumptions')) {
    const typed = referenceTo(draft, 'assumptions', assumptions.rankBy);
    return formula(`=IF(${typed}<>"",${typed},${rule})`, 'key', 'text');
  }
  const kept = keptBasis(draft.scenario.assumptions);
  return kept.ok && kept.value !== undefined ? words(kept.value, 'key') : formula(`=${rule}`, 'key', 'text');
}
