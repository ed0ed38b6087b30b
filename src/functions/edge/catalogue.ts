import { loadedCatalogue } from '../../core/catalogue/loaded.js';
import type { Vendor } from '../../core/catalogue/vendor.js';
import { noAnswer } from '../../core/fault/fault.js';
import { failed, ok, type Result } from '../../core/fault/result.js';
import { phrase } from '../../core/phrase/phrase.js';

/** The catalogue beside the functions. Fault: the host loaded the functions alone. */
export function catalogueHere(): Result<readonly Vendor[]> {
  const catalogue = loadedCatalogue();
  if (catalogue !== undefined) return ok(catalogue);
  return failed(noAnswer(phrase('noCatalogue')));
}
