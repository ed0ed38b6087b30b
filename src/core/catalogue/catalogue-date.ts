import type { Vendor } from './vendor.js';

/** The newest day on which a figure or a definition of the catalogue was looked up; '' for an empty one. */
export function catalogueDate(catalogue: readonly Vendor[]): string {
  const claims = catalogue.flatMap(({ plans }) =>
    plans.flatMap(({ claim, event, charges }) => [
      claim,
      event.claim,
      ...charges.flatMap((charge) => Object.values(charge.claims)),
    ]),
  );
  // Texts of equal parts compare as dates do.
  return claims.map(({ seen }) => seen).reduce((newest, own) => (own > newest ? own : newest), '');
}
