import { withoutTexts } from '../../reference/parts.js';
import { NAME } from '../../reference/structured.js';

const ERRORS = /#(?:REF|NULL|DIV\/0|VALUE|NUM|SPILL|CALC|BUSY|FIELD)!/gi;
/** A name that is no function's. */
const NAMES = new RegExp(String.raw`${NAME}(?![\p{L}\p{N}_.\\(])`, 'gu');

/**
 * Whether a formula takes anything from outside of its own cells' sheet: another sheet, a table, a defined name. On a
 * copy it would show what stands there later, or nothing where the copy is taken to another workbook.
 * @param names of the workbook's tables and defined names, in lower case
 */
export function reachesOut(formula: string, names: ReadonlySet<string>): boolean {
  const plain = withoutTexts(formula).replace(ERRORS, '0');
  return /[![]/.test(plain) || (plain.match(NAMES) ?? []).some((name) => names.has(name.toLowerCase()));
}
