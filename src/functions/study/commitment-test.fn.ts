import * as STUDY from '../../core/contract/study.js';
import { ok } from '../../core/fault/result.js';
import { tabulateCommitment } from '../../core/report/commitment.js';
import { pickOffer } from '../../core/terms/pick-offer.js';
import { commitmentStudy } from '../../core/study/commitment.js';
import { studyOfOffers } from '../edge/study.js';

/**
 * How much to commit to where the volume is uncertain: the whole offer priced with no commitment, and with one to each month's own units.
 *
 * The offer must have Committed units, on one charge; how many does not matter, for others are tried in their place. The two rates alone ask for a quantile of the billed units, as OPTIMAL_COMMITMENT has it: the smallest of which the share up to it is at least 1 − committed ÷ overage rate. Included units, discounts, minimums and caps move that, so the choice by all terms is the least mean bill of those tried, of equal ones the smallest. The use is the share of the committed units that is used on average; a committed unit pays where it is used more often than the break-even use in the last row.
 * @customfunction COMMITMENT_TEST
 * @param {any[][]} offers Offers with a header row, one row per charge (or a transposed block): Offer, Meter, Rate, Committed units, Overage rate and any other terms.
 * @param {any[][]} traffic Traffic with a header row, one row per channel: Channel, Sessions a month, Interactions per session, Resolution rate, and so on. Each channel keeps its share of the sessions tried.
 * @param {any[][]} volumes Sessions a month, each as likely as the next; a range of any shape with at most 60 numbers, blanks left out.
 * @param {any[][]} [offerName] The offer’s name; optional where the range has one offer.
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
