import { passed } from '../../core/fault/fault.js';
import { failed, ok } from '../../core/fault/result.js';
import { isErrorCell } from '../../core/grid/cell.js';
import { isBlankText, type Argument } from './argument.js';

/** A name, trimmed, that may be left out. A number or boolean counts as its text; 0 as blank. */
export const OPTIONAL_TEXT: Argument<string | undefined> = {
  isBlank: isBlankText,
  read(cell, where) {
    if (isErrorCell(cell)) return failed(passed(where, cell.error));
    return ok(isBlankText(cell) ? undefined : String(cell).trim());
  },
};
