import { fixedAddress, fixedArea } from '../../reference/address.js';
import type { ReconciliationPlaces } from './reconciliation-places.js';
import type { ReconciliationReport } from './reconciliation-report.js';

/** The traffic that the contract is priced on: the month's on this sheet, or the workbook's. */
export function trafficReference(
  { traffic }: ReconciliationReport,
  { counted }: ReconciliationPlaces,
): string {
  if ('reference' in traffic) return traffic.reference;
  return counted === undefined ? '' : fixedArea(counted.traffic);
}

/** The live reconciliation: METER.RECONCILE over the cells of the sheet. */
export function reconcileFormula(report: ReconciliationReport, places: ReconciliationPlaces): string {
  const { offer, unbillable, invoice } = places;
  const given = [
    report.offersReference,
    trafficReference(report, places),
    fixedArea(invoice),
    fixedAddress(offer.row, offer.column),
  ];
  const units = fixedAddress(unbillable.row, unbillable.column);
  // Without a log there is no month, window, or zone to say.
  return `=METER.RECONCILE(${given.join(',')}${','.repeat(7)}${units})`;
}
