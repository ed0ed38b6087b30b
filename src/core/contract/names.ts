import { missing, passed } from '../fault/fault.js';
import { failed, ok, type Result } from '../fault/result.js';
import { isErrorCell, type Cell } from '../grid/cell.js';
import { phrase } from '../phrase/phrase.js';
import { isBlankText, type Named } from './argument.js';

/** The name of an offer; left out where there is only one to mean. */
export const OFFER_NAME = optionalName('offer');
export const PLAN = optionalName('plan');
export const VENDOR = {
  ...name('vendor', (where) => failed(missing(where, phrase('vendorNeeded')))),
  isNeeded: true,
};

function optionalName(names: Named) {
  return { ...name<undefined>(names, () => ok(undefined)), isNeeded: false };
}

/** A name, trimmed. A number or boolean counts as its text; 0 as blank. */
function name<Blank = never>(names: Named, blank: (where: string) => Result<Blank>) {
  return {
    names,
    isBlank: isBlankText,
    read(cell: Cell, where: string): Result<string | Blank> {
      if (isErrorCell(cell)) return failed(passed(where, cell.error));
      return isBlankText(cell) ? blank(where) : ok(String(cell).trim());
    },
  };
}
