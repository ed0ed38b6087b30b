import { loadedCatalogue } from '../../core/catalogue/loaded.js';
import type { Vendor } from '../../core/catalogue/vendor.js';
import { noAnswer } from '../../core/fault/fault.js';
import { failed, ok, type Result } from '../../core/fault/result.js';

/** The catalogue beside the functions. Fault: the host loaded the functions alone. */
export function catalogueHere(): Result<readonly Vendor[]> {
  const catalogue = loadedCatalogue();
  if (catalogue !== undefined) return ok(catalogue);
  const why = 'the functions run here without the catalogue of vendors';
  return failed(noAnswer(`${why}; type the terms of the vendor into a table of offers instead`));
}
