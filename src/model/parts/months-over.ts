import type { ModelDraft } from '../figures/draft.js';
import { quoted } from '../page/cell.js';
import type { Places } from '../places/places.js';
import { referenceTo } from './sheet-head.js';

/** The table of months that are over, with its headers. */
export function monthsOver(draft: ModelDraft, { assumptions: { actuals } }: Places): string {
  if (actuals === undefined) return '';
  return referenceTo(draft, 'assumptions', {
    ...actuals,
    row: actuals.row - 1,
    rowCount: actuals.rowCount + 1,
  });
}

/** Says what to do where nothing is known of a month, and nothing once something is. */
export function nothingKnown(draft: ModelDraft, { assumptions: { actuals } }: Places, says: string): string {
  if (actuals === undefined) return `=${quoted(says)}`;
  // Figures alone: without month and channel, and without headers.
  const figures = { ...actuals, column: actuals.column + 2, columnCount: actuals.columnCount - 2 };
  return `=IF(COUNTA(${referenceTo(draft, 'assumptions', figures)})=0,${quoted(says)},"")`;
}
