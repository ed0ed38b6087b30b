import * as STUDY from '../../core/contract/study.js';
import { ok } from '../../core/fault/result.js';
import { tabulateBreakEven } from '../../core/report/break-even.js';
import { pickPair } from '../../core/terms/pick-pair.js';
import { markedBreakEven } from '../../core/study/break-even/billing-nothing.js';
import { readOne, tableOfOffers } from '../edge/offers.js';

/**
 * Which of two offers is cheaper over a range of resolution rates, sessions or interactions per session, and every point where that changes.
 *
 * Each row is an interval of the variable, from just above From up to and including To; a single row means that the same offer is cheaper throughout. Resolution rates run from 0 to 1, sessions a month from 0 to ten times those of the traffic (each channel keeps its share), interactions per session from 1 to 100. The variable is set on every channel and for both offers alike, so a histogram of session lengths counts as its mean where interactions vary.
 *
 * Costs are those of a steady month (accrual), unrounded; total cost adds the people who handle what the AI does not resolve. Crossings, and jumps of tiers, packages and commitments, are computed exactly. Where that is not possible the result is an error: a cap or rounded units under poisson or geometric turns, or Pause after, as interactions or rates vary, and packages that make more than 10,000 steps. Beyond the end of an offer's tiers the row says that it has no price; where the cheaper offer bills 0 although not every rate of it is free, the row says so, and COMPARE puts that offer last.
 * @customfunction BREAKEVEN
 * @param {any[][]} offers Offers with a header row, one row per charge (or a transposed block): Offer, Meter, Rate and any other terms.
 * @param {any[][]} traffic Traffic with a header row, one row per channel: Channel, Sessions a month, Interactions per session, Resolution rate, and so on.
 * @param {any[][]} variable What varies: resolution rate, sessions or interactions per session.
 * @param {any[][]} [offerA] The first offer; blank if the range has exactly two.
 * @param {any[][]} [offerB] The second offer; blank if the range has exactly two.
 * @param {any[][]} [rankBy] What is compared: cost per resolution (default), total cost (the bill plus the people who handle what the AI does not resolve) or monthly total (the bill).
 * @returns {any[][]} From, To, Cheaper, Both cost at the start (the figure compared, where both offers cost the same; blank at a jump).
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
