import { ok } from '../../core/fault/result.js';
import { tabulateIncentives } from '../../core/report/incentives.js';
import { incentives } from '../../core/scenario/quote/incentives.js';
import { quote } from '../../core/scenario/quote/quote.js';
import { tableOfOffers } from '../edge/offers.js';

/**
 * What each offer rewards: how its bill changes with one more point of resolution rate and one more AI reply (interaction), and who pays for failures.
 *
 * Each offer is repriced with a resolution rate one percentage point higher on every channel; where a rate is above 99 %, one point lower, with the sign reversed, so that it is still the change per point upwards. Where a bill has steps (tiers, packages, minimums), the step down may differ from the step up. With an interaction or session meter the bill does not change with the resolution rate; with a resolution meter it rises with it. Failure spend leaves out unused commitment; a resolution cap that lowers such a charge lowers its used and unused parts alike.
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
