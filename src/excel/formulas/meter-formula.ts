import { partsOf, rewritePlain } from '../../reference/parts.js';

/** How a METER call is written: by its name, or as Excel saves it for a file that is opened without the add-in. */
const CALL = /(?:_xldudf_METER_|\bMETER\.)[A-Z]/i;
const SAVED = /_xldudf_METER_/gi;

/** Whether a formula calls a METER function; the word inside a text, a sheet's name or a table's column is no call. */
export function callsMeter(formula: string): boolean {
  return partsOf(formula).some(({ kind, text }) => kind === 'plain' && CALL.test(text));
}

/** The formula with its METER calls by name, as it is entered. Texts stay as they are. */
export function enteredFormula(formula: string): string {
  return rewritePlain(formula, (plain) => plain.replace(SAVED, 'METER.'));
}
