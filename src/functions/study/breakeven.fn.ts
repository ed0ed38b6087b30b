import * as STUDY from '../../core/contract/study.js';
import { ok } from '../../core/fault/result.js';
import { tabulateBreakEven } from '../../core/report/break-even.js';
import { pickPair } from '../../core/terms/pick-pair.js';
import { markedBreakEven } from '../../core/study/break-even/billing-nothing.js';
import { readOne, tableOfOffers } from '../edge/offers.js';

/**
 * The whole map of which of two offers costs less per resolved issue, in total or by its bill, over one variable: every crossing, and every jump of tiers, packages and commitments.
 *
 * The rows tile the range: resolution rates from 0 to 1; sessions a month from 0 to ten times those of the traffic, each channel keeping its share; 1 to 100 interactions per session. A row holds from just above From up to and including To, and none is without a width; one row means that there is no crossing. The variable is set on every channel and for both offers alike, so a histogram of session lengths counts as its mean where interactions vary. Costs are those of the steady month (accrual), unrounded; the total adds what people cost for what is left to them. Exact, not searched: what bends all along the variable (a cap or rounded units under poisson or geometric turns, or Pause after, as the interactions or rates vary) is an error, and so are packages that make more than 10,000 steps. An interval beyond the end of an offer's tiers says that it has no price; where the cheaper one bills 0 though not every rate of it is free, the row says that it bills 0: COMPARE puts it last there.
 * @customfunction BREAKEVEN
 * @param {any[][]} offers Offers with a header row, one row per charge (or a transposed block): Offer, Meter, Rate and any other terms.
 * @param {any[][]} traffic Traffic with a header row, one row per channel: Channel, Sessions a month, Interactions per session, Resolution rate, and so on.
 * @param {any[][]} variable What varies: resolution rate, sessions or interactions per session.
 * @param {any[][]} [offerA] The one offer; blank where the range holds two.
 * @param {any[][]} [offerB] The other offer; blank where the range holds two.
 * @param {any[][]} [rankBy] What is compared: cost per resolution (default), total cost (the bill and what people cost for what is left to them) or monthly total.
 * @returns {any[][]} From, To, Cheaper, Both cost at the start: the figure compared at a crossing, where both have the same; blank at a jump.
 * @example =METER.BREAKEVEN({"Offer","Meter","Rate";"Outcome","resolution",0.99;"Window","session",0.8}, {"Channel","Sessions","Resolution rate";"Chat",50000,0.65}, "resolution rate") → {"From","To","Cheaper","Both cost at the start";0,0.808080808…,"Outcome","";0.808080808…,1,"Window",0.99}
 * @example =INDEX(METER.BREAKEVEN({"Offer","Meter","Rate";"Bundle","session",0.5;"Reply","interaction",0.09}, {"Channel","Sessions","Resolution rate";"Chat",50000,0.65}, "interactions per session", "Bundle", "Reply"), 3, 1) → 5.555555555…
 * @example =INDEX(METER.BREAKEVEN({"Offer","Meter","Rate","Platform fee","Resolution rate";"CheapBot","session",0.3,0,0.4;"BetterBot","resolution",0.99,3000,0.7}, {"Channel","Sessions","Resolution rate","Human cost";"Chat",18000,0.65,7.4}, "sessions", , , "total cost"), 3, 1) → 1642.036124794…
 */
export function BREAKEVEN(
  offers: any[][],
  traffic: any[][],
  variable: any[][],
  offerA?: any[][],
  offerB?: any[][],
  rankBy?: any[][],
): any[][] {
  return tableOfOffers({ offers, traffic }, (priced) => {
    const lever = readOne(STUDY.BREAKEVEN.variable, variable, 'variable');
    if (!lever.ok) return lever;
    const nameA = readOne(STUDY.BREAKEVEN.offerA, offerA, 'offerA');
    if (!nameA.ok) return nameA;
    const nameB = readOne(STUDY.BREAKEVEN.offerB, offerB, 'offerB');
    if (!nameB.ok) return nameB;
    const pair = pickPair(priced.offers, { a: nameA.value, b: nameB.value });
    if (!pair.ok) return pair;
    const basis = readOne(STUDY.BREAKEVEN.rankBy, rankBy, 'rankBy');
    if (!basis.ok) return basis;
    const map = markedBreakEven({ traffic: priced.traffic, ...pair.value }, lever.value, basis.value);
    return map.ok ? ok(tabulateBreakEven(map.value, { a: pair.value.a.name, b: pair.value.b.name })) : map;
  });
}
