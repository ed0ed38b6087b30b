/** How a METER call is written: by its name, or as Excel saves it for a file that is opened without the add-in. */
const CALL = /(?:_xldudf_METER_|\bMETER\.)[A-Z]/i;
const SAVED = /_xldudf_METER_/gi;
const IN_QUOTES = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** Whether a formula calls a METER function; the word inside a text or a sheet's name is no call. */
export function callsMeter(formula: string): boolean {
  return CALL.test(formula.replace(IN_QUOTES, '""'));
}

/** The formula with its METER calls by name, as it is entered. Texts stay as they are. */
export function enteredFormula(formula: string): string {
  let end = 0;
  let whole = '';
  for (const quoted of formula.matchAll(IN_QUOTES)) {
    whole += formula.slice(end, quoted.index).replace(SAVED, 'METER.') + quoted[0];
    end = quoted.index + quoted[0].length;
  }
  return whole + formula.slice(end).replace(SAVED, 'METER.');
}
