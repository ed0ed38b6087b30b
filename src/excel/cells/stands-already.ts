import { shownText } from '../../model/page/plain-text.js';
import type { Block, ModelCell } from '../../model/page/sheet.js';
import { holds, type Area } from '../../reference/area.js';
import { written } from './model-cells.js';
import { at, type SheetState } from './sheet-state.js';

/** What a cell shows that may be well once its formula is entered again, though the formula stays. */
const MAY_BE_WELL = /^#(?:NAME\?|REF!|SPILL!)/;

/**
 * Whether a block stands on its sheet as it will be. A formula that is entered again is calculated again, and so is all
 * that follows from it: where nothing is another, nothing is written.
 */
export function standsAlready(
  { row, column, cells }: Block,
  spills: readonly Area[],
  state: SheetState,
): boolean {
  const stands = ({ content }: ModelCell, below: number, beside: number) => {
    const [formula, value] = [at(state.formulas, below, beside), at(state.values, below, beside)];
    switch (content.kind) {
      case 'blank':
        // A cell that a formula spills into shows what was spilled.
        return formula === '' || spills.some((area) => holds(area, below, beside));
      case 'text':
        return value === shownText(content.text) && !String(formula).startsWith('=');
      case 'number':
      case 'formula':
        return formula === written(content) && !MAY_BE_WELL.test(String(value));
    }
  };
  return cells.every((line, down) => line.every((cell, across) => stands(cell, row + down, column + across)));
}
