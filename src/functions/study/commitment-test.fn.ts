import * as STUDY from '../../core/contract/study.js';
import { ok } from '../../core/fault/result.js';
import { tabulateCommitment } from '../../core/report/commitment.js';
import { pickOffer } from '../../core/terms/pick-offer.js';
import { commitmentStudy } from '../../core/study/commitment.js';
import { studyOfOffers } from '../edge/study.js';

/**
 * How many units to commit to when volume is uncertain: the average bill of the whole offer without a commitment and with each one tried.
 *
 * The offer must have Committed units, on one charge; how many does not matter, since others are tried in their place. By the two rates alone, the best commitment is a quantile of the billed units, as in OPTIMAL_COMMITMENT: the smallest number for which the share of months up to it is at least 1 − committed rate ÷ overage rate. Included units, discounts, minimums and caps change that, so the choice by all terms is the lowest mean bill of those tried, the smallest commitment if several are equal. Use is the average share of the committed units that is used; a committed unit pays off if it is used more often than the break-even use in the last row.
 * @customfunction COMMITMENT_TEST
 * @param {any[][]} offers Offers with a header row, one row per charge (or a transposed block): Offer, Meter, Rate, Committed units, Overage rate and any other terms.
 * @param {any[][]} traffic Traffic with a header row, one row per channel: Channel, Sessions a month, Interactions per session, Resolution rate, and so on. Each channel keeps its share of the sessions tried.
 * @param {any[][]} volumes Monthly sessions, each number equally likely; a range of any shape with at most 60 numbers, blanks are skipped.
 * @param {any[][]} [offerName] The offer’s name; blank if the range has only one offer.
 * @returns {any[][]} Committed units, Mean bill (of a steady month, unrounded), Use, Chosen by (two rates, all terms, or both); a last row with the break-even use.
 * @example =METER.COMMITMENT_TEST({"Offer","Meter","Rate","Committed units","Overage rate";"Outcome","resolution",1.5,1000,2}, {"Channel","Sessions","Resolution rate";"Chat",1000,1}, {800;900;1000;1200}) → {"Committed units","Mean bill","Use","Chosen by";0,1950,"","";800,1550,1,"two rates and all terms";900,1550,0.97222222222…,"";1000,1600,0.925,"";1200,1800,0.8125,"";"Break-even use","",0.75,"committed ÷ overage rate"}
 */
export function COMMITMENT_TEST(
  offers: any[][],
  traffic: any[][],
  volumes: any[][],
  offerName?: any[][],
): any[][] {
  return studyOfOffers(STUDY.COMMITMENT_TEST, { offers, traffic, volumes, offerName }, (priced, given) => {
    const offer = pickOffer(priced.offers, given.offerName);
    if (!offer.ok) return offer;
    const study = commitmentStudy({ traffic: priced.traffic, offer: offer.value }, given.volumes);
    return study.ok ? ok(tabulateCommitment(study.value)) : study;
  });
}
