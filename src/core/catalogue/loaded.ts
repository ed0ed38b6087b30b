import type { Vendor } from './vendor.js';

declare global {
  /** The whole catalogue, as its own script leaves it; absent where that script did not run. */
  var meterwiseCatalogue: readonly Vendor[] | undefined;
}

/** The catalogue that was loaded beside this script, by vendor; undefined where none was. */
export function loadedCatalogue(): readonly Vendor[] | undefined {
  return globalThis.meterwiseCatalogue;
}
