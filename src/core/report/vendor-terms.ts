import type { FoundPlans } from '../catalogue/find-plans.js';
import { offersOf } from '../catalogue/offers-of.js';
import type { Cell } from '../grid/cell.js';
import type { Table } from './table.js';

/** What the catalogue adds to a vendor's terms, after them. */
const FILLED = ['Currency', 'Note', 'Source', 'As of', '#Confidence'];

/**
 * Plans of a vendor as an Offers range with a header row: the columns that a plan uses or asks for, and where its figures
 * come from. A term that is asked for is blank.
 */
export function tabulateVendorTerms({ vendor, plans }: FoundPlans): Table {
  const charges = plans.flatMap((plan) => plan.charges);
  const terms = charges.flatMap(({ terms: own, asks }) => [...Object.keys(own), ...Object.keys(asks)]);
  const headers = [...new Set(['Offer', 'Meter', 'Rate', 'Unit', ...terms, ...FILLED])];
  return [headers, ...offersOf(vendor, plans).map((row) => headers.map((header): Cell => row[header] ?? ''))];
}
