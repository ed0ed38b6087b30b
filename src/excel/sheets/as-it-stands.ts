import { blankRows } from '../../model/page/cell.js';
import type { OldSheet } from './prepare.js';

/**
 * A sheet as writing over it takes it. Data is written anew as a whole: where things stand there follows from figures
 * and choices of the day on which it was written, and nobody else writes on it. Every cell of it is taken for one that
 * goes, in a look that none of its own has.
 */
export function asItStands(old: OldSheet): OldSheet {
  if (old.key !== 'data') return old;
  const { formulas } = old.state;
  const formats = (formulas[0] ?? []).map(() => 'text' as const);
  const cells = blankRows(formats, formulas.length, 'input');
  return { ...old, sheet: { ...old.sheet, blocks: [{ row: 0, column: 0, cells }], spills: [] } };
}
