import { ok } from '../../core/fault/result.js';
import { tabulateIncentives } from '../../core/report/incentives.js';
import { incentives } from '../../core/scenario/quote/incentives.js';
import { quote } from '../../core/scenario/quote/quote.js';
import { tableOfOffers } from '../edge/offers.js';

/**
 * What each offer rewards: how its bill moves with one point of resolution rate and with one more interaction, and who pays for a failure.
 *
 * Each offer is priced again one percentage point higher on every channel; where a rate is above 99 %, one point lower, with the sign turned, so that it is a change per point upwards all the same. Where a bill has steps there (tiers, packages, minimums), the step back may differ from the step on. Under an interaction or session meter the bill does not move with the resolution rate; under a resolution meter it rises with it. Failure spend holds nothing of a commitment that is not used; a resolution cap that lowers such a charge lowers its used and its unused part alike.
 * @customfunction INCENTIVES
 * @param {any[][]} offers Offers with a header row, one row per charge (or a transposed block): Offer, Meter, Rate and any other terms.
 * @param {any[][]} traffic Traffic with a header row, one row per channel: Channel, Sessions a month, Interactions per session, Resolution rate, and so on.
 * @returns {any[][]} Offer, Bill change per point of resolution rate, Cost-per-resolution change per point, Bill change per interaction, Failure spend, Who pays for a failure.
 * @example =INDEX(METER.INCENTIVES({"Offer","Meter","Rate";"Outcome","resolution",0.99}, {"Channel","Sessions","Resolution rate";"Chat",50000,0.65}), 2, 2) → 495
 */
export function INCENTIVES(offers: any[][], traffic: any[][]): any[][] {
  return tableOfOffers({ offers, traffic }, (priced) =>
    ok(
      tabulateIncentives(
        priced.offers.map(({ name, offer }) => {
          const quoted = offer.ok ? quote(priced.traffic, offer.value) : offer;
          return { name, incentives: quoted.ok ? ok(incentives(quoted.value)) : quoted };
        }),
      ),
    ),
  );
}
