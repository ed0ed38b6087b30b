import { textLiteral } from '../../reference/text-literal.js';
import { areaAddress } from '../../reference/address.js';
import { assert } from '../../core/fault/result.js';
import type { Validation } from '../../model/page/sheet.js';
import { element, textNode, type Xml } from '../xml/write.js';

/** Excel takes so long a list of words, and so long a message. */
const LONGEST = 255;

/** What may be typed where; nothing where everything may. */
export function validationsXml(validations: readonly Validation[]): Xml[] {
  if (validations.length === 0) return [];
  return [element('dataValidations', { count: validations.length }, ...validations.map(validationXml))];
}

function validationXml(own: Validation): Xml {
  const rule = ruleOf(own);
  return element(
    'dataValidation',
    {
      type: own.kind === 'list' ? 'list' : 'decimal',
      operator: rule.operator,
      allowBlank: true,
      showErrorMessage: true,
      errorTitle: 'Meterwise',
      error: own.message.slice(0, LONGEST),
      sqref: areaAddress(own),
    },
    ...rule.formulas.map((formula, index) => element(`formula${index + 1}`, {}, textNode(formula))),
  );
}

function ruleOf(own: Validation): { operator: string | undefined; formulas: string[] } {
  if (own.kind === 'number') {
    if (own.to === undefined) return { operator: 'greaterThanOrEqual', formulas: [String(own.from)] };
    return { operator: 'between', formulas: [String(own.from), String(own.to)] };
  }
  if (own.reference !== undefined) return { operator: undefined, formulas: [own.reference] };
  const words = own.values.join(',');
  assert(words.length <= LONGEST, 'a list of words is short, else it stands in cells');
  return { operator: undefined, formulas: [textLiteral(words)] };
}
