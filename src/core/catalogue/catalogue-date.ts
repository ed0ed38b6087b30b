import type { Vendor } from './vendor.js';

/** The newest day on which a figure or a definition of the catalogue was seen; '' for an empty one. */
export function catalogueDate(catalogue: readonly Vendor[]): string {
  const claims = catalogue.flatMap(({ plans }) =>
    plans.flatMap(({ claim, event, charges }) => [
      claim,
      event.claim,
      ...charges.flatMap((charge) => Object.values(charge.claims)),
    ]),
  );
  // A year or a month is no day: text of equal parts compares as dates do.
  return claims.map(({ asOf }) => asOf).reduce((newest, own) => (own > newest ? own : newest), '');
}
