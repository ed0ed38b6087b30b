import * as OFFER from '../../core/contract/offer.js';
import { ok } from '../../core/fault/result.js';
import { tabulateComparison } from '../../core/report/compare.js';
import { compare } from '../../core/scenario/ranking/compare.js';
import { readOne, tableOfOffers } from '../edge/offers.js';

/**
 * Ranks offers on your traffic by effective cost per resolved issue, total cost or bill, the lowest first.
 *
 * Money columns are sums of rounded invoice lines (accrual) and add up to Monthly total; figures per session and per resolution, and failure spend, are not rounded. Over best is the ranking figure divided by that of the first offer, minus 1.
 *
 * Offers that serve only some of the sessions come after those that serve all; by total cost, with a human cost on every channel, all stand in one order, since the work left to people is in the figure. Next come offers that resolve nothing and so have no cost per resolution, then offers whose bill is 0 although not every rate they state is free. An offer that cannot be priced comes last, with the reason in its cells.
 * @customfunction COMPARE
 * @param {any[][]} offers Offers with a header row, one row per charge (or a transposed block): Offer, Meter, Rate and any other terms.
 * @param {any[][]} traffic Traffic with a header row, one row per channel: Channel, Sessions a month, Interactions per session, Resolution rate, and so on.
 * @param {any[][]} [rankBy] cost per resolution (default), total cost (the bill plus the people who handle what the AI does not resolve) or monthly total (the bill).
 * @returns {any[][]} Rank, Offer, Monthly total, Usage charge, Fixed fees, One-off per month, Cost per session, Effective cost per resolution, Over best, Failure spend, Human cost, Total cost, Share served.
 * @example =INDEX(METER.COMPARE({"Offer","Meter","Rate";"Outcome","resolution",0.99;"Window","session",0.8}, {"Channel","Sessions","Resolution rate";"Chat",50000,0.65}), 2, 2) → "Outcome"
 * @example =INDEX(METER.COMPARE({"Offer","Meter","Rate","Resolution rate";"CheapBot","session",0.3,0.4;"BetterBot","resolution",0.99,0.7}, {"Channel","Sessions","Resolution rate","Human cost";"Chat",18000,0.65,7.4}, "total cost"), 2, 12) → 52434
 */
export function COMPARE(offers: any[][], traffic: any[][], rankBy?: any[][]): any[][] {
  return tableOfOffers({ offers, traffic }, (priced) => {
    const basis = readOne(OFFER.COMPARE.rankBy, rankBy, 'rankBy');
    if (!basis.ok) return basis;
    const ranking = compare(priced.traffic, priced.offers, basis.value);
    return ranking.ok ? ok(tabulateComparison(ranking.value)) : ranking;
  });
}
