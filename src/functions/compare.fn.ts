import { ok } from '../core/fault/result.js';
import { tabulateComparison } from '../core/report/compare.js';
import { compare } from '../core/scenario/compare.js';
import { tableOfOffers } from './edge/offers.js';

/**
 * Ranks offers on your traffic by their effective cost per resolved issue, the cheapest first.
 *
 * Money columns are sums of rounded invoice lines (accrual) and add up to Monthly total; figures per session and per resolution, and failure spend, are never rounded. Offers that serve only a part of the sessions come after those that serve all; an offer that cannot be priced stands last, with the reason in its cells.
 * @customfunction COMPARE
 * @param {any[][]} offers Offers with a header row, one row per charge (or a transposed block): Offer, Meter, Rate and any other terms.
 * @param {any[][]} traffic Traffic with a header row, one row per channel: Channel, Sessions a month, Interactions per session, Resolution rate, and so on.
 * @returns {any[][]} Rank, Offer, Monthly total, Usage charge, Fixed fees, One-off per month, Cost per session, Effective cost per resolution, Over best, Failure spend, Human cost, Total cost, Share served.
 * @example =INDEX(METER.COMPARE({"Offer","Meter","Rate";"Outcome","resolution",0.99;"Window","session",0.8}, {"Channel","Sessions","Resolution rate";"Chat",50000,0.65}), 2, 2) → "Outcome"
 */
export function COMPARE(offers: any[][], traffic: any[][]): any[][] {
  return tableOfOffers({ offers, traffic }, (priced) => {
    const ranking = compare(priced.traffic, priced.offers, 'cost per resolution');
    return ranking.ok ? ok(tabulateComparison(ranking.value)) : ranking;
  });
}
