import { listPrices } from '../../core/catalogue/list-prices.js';
import * as OFFER from '../../core/contract/offer.js';
import { ok } from '../../core/fault/result.js';
import { tabulateVendors } from '../../core/report/vendors.js';
import { runTable } from '../edge/broadcast.js';
import { catalogueHere } from '../edge/catalogue.js';
import { readOne } from '../edge/offers.js';

/**
 * Published prices of AI customer-service vendors: one row per plan and price, with its date, confidence and source.
 *
 * The prices are dated claims, not facts: ask the vendor before you decide. Confidence is high for the vendor's own page, medium for a named third party that others agree with, low for one third party. A past price names the plan that replaced it. As of is the date that the source speaks of, Seen the day on which it was looked up; where sources differ, Others say has the other readings.
 * @customfunction VENDORS
 * @param {any[][]} [meter] Only prices on this meter: interaction, session, resolution, unit, customer, seat or flat; blank for all.
 * @returns {any[][]} Vendor, Plan, Meter, Rate (tiers as text), Unit, As of, Confidence, Source, Superseded by, Seen, Others say.
 * @example =INDEX(METER.VENDORS(), 1, 4) → "Rate"
 * @example =INDEX(METER.VENDORS("conversation"), 2, 3) → "session"
 */
export function VENDORS(meter?: any[][]): any[][] {
  return runTable(() => {
    const word = readOne(OFFER.VENDORS.meter, meter, 'meter');
    if (!word.ok) return word;
    const catalogue = catalogueHere();
    return catalogue.ok ? ok(tabulateVendors(listPrices(catalogue.value, word.value))) : catalogue;
  });
}
