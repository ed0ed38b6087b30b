import { formula } from '../page/cell.js';
import { firstRowOf, type ModelDraft } from '../figures/draft.js';
import type { Places } from '../places/places.js';
import { referenceTo } from './sheet-head.js';
import type { ModelCell } from '../page/sheet.js';

/** The offers' names in the order of their table, by reference: renaming one there renames it everywhere. */
export function offerNameCells(draft: ModelDraft, { offers: { table } }: Places): ModelCell[][] {
  const nameColumn = draft.offerCells[0]?.indexOf('Offer') ?? 0;
  return draft.offers.map(({ name }) => {
    const row = table.row + 1 + firstRowOf(draft, name);
    const first = referenceTo(draft, 'offers', { row, column: table.column + nameColumn });
    return [formula(`=${first}`, 'result', 'text')];
  });
}
