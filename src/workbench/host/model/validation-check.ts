import type { CellValue } from '../../grid/grid.js';
import type { Bounds, Validation } from '../../grid/validation.js';
import { Refusal } from '../refusal.js';

/** Whether a value may stand in a restricted cell. Rules with formulas are the grid's business: they are refused. */
export function isAllowed(
  { rule, ignoreBlanks }: Pick<Validation, 'rule' | 'ignoreBlanks'>,
  value: CellValue,
): boolean {
  if (!rule || (value === '' && ignoreBlanks)) return true;
  if ('list' in rule) {
    if (rule.list.source.startsWith('=')) throw byFormula();
    const words = rule.list.source.split(',').map((word) => word.trim().toLowerCase());
    return words.includes(String(value).toLowerCase());
  }
  if ('custom' in rule) throw byFormula();
  if ('textLength' in rule) return holds(String(value).length, rule.textLength);
  if (typeof value !== 'number') return false;
  if ('wholeNumber' in rule) return Number.isInteger(value) && holds(value, rule.wholeNumber);
  return holds(value, rule.decimal);
}

function holds(value: number, { operator, formula1, formula2 = 0 }: Bounds): boolean {
  const [first, second] = [Number(formula1), Number(formula2)];
  if (Number.isNaN(first) || Number.isNaN(second)) throw byFormula();
  switch (operator) {
    case 'Between':
      return value >= first && value <= second;
    case 'NotBetween':
      return value < first || value > second;
    case 'EqualTo':
      return value === first;
    case 'NotEqualTo':
      return value !== first;
    case 'GreaterThan':
      return value > first;
    case 'LessThan':
      return value < first;
    case 'GreaterThanOrEqualTo':
      return value >= first;
    case 'LessThanOrEqualTo':
      return value <= first;
  }
}

function byFormula(): Refusal {
  return new Refusal(
    'ApiNotFound',
    'The workbench does not implement DataValidation.Valid of rules by formula.',
  );
}
