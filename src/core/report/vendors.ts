import { reportedRange } from '../catalogue/offers-of.js';
import type { ListedPrice } from '../catalogue/list-prices.js';
import type { Claim } from '../catalogue/vendor.js';
import type { Cell } from '../grid/cell.js';
import type { Table } from './table.js';

/** The order of saved workbooks: new columns come last. */
const HEADERS = [
  'Vendor',
  'Plan',
  'Meter',
  'Rate',
  'Unit',
  'As of',
  'Confidence',
  'Source',
  'Superseded by',
  'Seen',
  'Others say',
] as const;

/**
 * Prices of the catalogue as a list. A price that is not public says so, once for each source that reports one; the date,
 * the confidence and the source are those of the very figure in the row.
 */
export function tabulateVendors(prices: readonly ListedPrice[]): Table {
  return [
    [...HEADERS],
    ...prices.flatMap((price) => {
      if (price.rate !== undefined) return [rowOf(price, price.rate, price.claim)];
      if (price.reports.length === 0) return [rowOf(price, 'not public', price.claim)];
      return price.reports.map((own) =>
        rowOf(price, `not public; reported ${reportedRange(own)}`, own.claim),
      );
    }),
  ];
}

function rowOf({ vendor, plan, meter, unit, disputed }: ListedPrice, rate: Cell, claim: Claim): Cell[] {
  const { asOf, confidence, source, seen } = claim;
  const others = [...disputed.map(reportedRange), ...plan.disputed.map(({ text }) => text)].join('; ');
  return [
    vendor.name,
    plan.name,
    meter ?? '',
    rate,
    unit,
    asOf,
    confidence,
    source,
    plan.supersededBy ?? '',
    seen,
    others,
  ];
}
