import { rowHeights } from '../page/row-heights.js';
import type { Expected, Page } from '../page/sheet.js';
import type { EvidenceKey } from './evidence-texts.js';

/** The rows of a sheet that wrapped texts make higher, those that its formulas will show among them. */
export function pageHeights(
  page: Pick<Page, 'blocks' | 'widths'>,
  expected: readonly Expected<EvidenceKey>[],
): ReturnType<typeof rowHeights> {
  const shown = new Map(expected.map(({ row, column, value }) => [`${row},${column}`, value]));
  return rowHeights(page, (row, column) => shown.get(`${row},${column}`));
}
