import { findPlans } from '../../core/catalogue/find-plans.js';
import * as OFFER from '../../core/contract/offer.js';
import { ok } from '../../core/fault/result.js';
import { tabulateVendorTerms } from '../../core/report/vendor-terms.js';
import { runTable } from '../edge/broadcast.js';
import { catalogueHere } from '../edge/catalogue.js';
import { readOne } from '../edge/offers.js';

/**
 * A vendor’s published terms as rows of an Offers table, ready for COMPARE, BILL and the other functions.
 *
 * What is not public is blank and named in the note: enter it in a copy of the rows, and the offer can be priced. Figures are dated claims with their sources beside them; ask the vendor before you decide.
 * @customfunction VENDOR_TERMS
 * @param {any[][]} vendor The vendor’s name as METER.VENDORS() lists it; its maker, a former name or part of the name also works if it fits only one vendor.
 * @param {any[][]} [plan] The name of one plan, which may be a past plan or an add-on; blank for every plan that is sold today on its own.
 * @returns {any[][]} One row per charge with a header row: Offer (vendor and plan), Meter, Rate, Unit, other terms, Currency, Note, Source, As of, #Confidence.
 * @example =INDEX(METER.VENDOR_TERMS("Redo"), 1, 1) → "Offer"
 * @example =INDEX(METER.COMPARE(METER.VENDOR_TERMS("Redo"), {"Channel","Sessions","Resolution rate";"Chat",253,1}), 2, 3) → 222.55
 * @example =METER.VENDOR_TERMS("Nobody") → #N/A
 */
export function VENDOR_TERMS(vendor: any[][], plan?: any[][]): any[][] {
  return runTable(() => {
    const name = readOne(OFFER.VENDOR_TERMS.vendor, vendor, 'vendor');
    if (!name.ok) return name;
    const planName = readOne(OFFER.VENDOR_TERMS.plan, plan, 'plan');
    if (!planName.ok) return planName;
    const catalogue = catalogueHere();
    if (!catalogue.ok) return catalogue;
    const found = findPlans(catalogue.value, name.value, planName.value);
    return found.ok ? ok(tabulateVendorTerms(found.value)) : found;
  });
}
