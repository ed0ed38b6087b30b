import { reportedRange } from '../catalogue/offers-of.js';
import type { ListedPrice } from '../catalogue/list-prices.js';
import type { Claim } from '../catalogue/vendor.js';
import type { Cell } from '../grid/cell.js';
import type { Table } from './table.js';

/**
 * Prices of the catalogue as a list. A price that is not public says so, once for each source that reports one; the date,
 * the confidence and the source are those of the very figure in the row.
 */
export function tabulateVendors(prices: readonly ListedPrice[]): Table {
  return [
    ['Vendor', 'Plan', 'Meter', 'Rate', 'Unit', 'As of', 'Confidence', 'Source', 'Superseded by'],
    ...prices.flatMap((price) => {
      if (price.rate !== undefined) return [rowOf(price, price.rate, price.claim)];
      if (price.reports.length === 0) return [rowOf(price, 'not public', price.claim)];
      return price.reports.map((own) =>
        rowOf(price, `not public; reported ${reportedRange(own)}`, own.claim),
      );
    }),
  ];
}

function rowOf({ vendor, plan, meter, unit }: ListedPrice, rate: Cell, claim: Claim): Cell[] {
  const { asOf, confidence, source } = claim;
  return [vendor.name, plan.name, meter ?? '', rate, unit, asOf, confidence, source, plan.supersededBy ?? ''];
}
