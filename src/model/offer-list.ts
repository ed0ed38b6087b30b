import { formula } from './cell.js';
import { firstRowOf, type Draft } from './draft.js';
import type { Places } from './places.js';
import { referenceTo } from './sheet-head.js';
import type { ModelCell } from './sheet.js';

/** The offers' names in the order of their table, by reference: renaming one there renames it everywhere. */
export function offerNameCells(draft: Draft, { offers: { table } }: Places): ModelCell[][] {
  const nameColumn = draft.offerCells[0]?.indexOf('Offer') ?? 0;
  return draft.offers.map(({ name }) => {
    const row = table.row + 1 + firstRowOf(draft, name);
    const first = referenceTo(draft, 'offers', { row, column: table.column + nameColumn });
    return [formula(`=${first}`, 'result', 'text')];
  });
}
