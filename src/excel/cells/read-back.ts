import { asCellText } from '../../model/page/plain-text.js';

/**
 * What puts a cell back to what it was read as. Excel gives the text "=1+1" of a cell just as it gives a formula; only
 * a formula's value differs from its text, so everything else goes back as the text or number that it was.
 */
export function asRead(value: unknown, formula: unknown): string | number | boolean {
  if (isFormula(value, formula)) return formula;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string' || value === '') return '';
  return asCellText(value) === value ? value : `'${value}`;
}

/** Whether a cell holds a formula, by what Excel gives for it. */
export function isFormula(value: unknown, formula: unknown): formula is string {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}
