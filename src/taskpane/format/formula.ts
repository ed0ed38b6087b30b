import type { EntryStyle } from '../../core/grid/typed-number.js';
import { laterMessages } from '../../messages/later.js';
import { keptFormula, localFormula, type FormulaStyle } from '../../reference/local-formula.js';
import { entryStyle } from './entry.js';

/** A formula as the reader's Excel shows it. */
export function shownFormula(formula: string): string {
  return localFormula(formula, styleOf(entryStyle()), laterMessages().formulas.shown);
}

/** A formula that was typed as the reader's Excel shows it, or as en-US writes it, as it is kept. */
export function typedFormula(typed: string, style: EntryStyle): string {
  return keptFormula(typed, styleOf(style), laterMessages().formulas.kept);
}

function styleOf({ decimal }: EntryStyle): FormulaStyle {
  return { decimal, column: laterMessages().formulas.column };
}
