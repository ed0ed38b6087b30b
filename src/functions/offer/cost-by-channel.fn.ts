import { ok } from '../../core/fault/result.js';
import { tabulateChannels } from '../../core/report/by-channel.js';
import { costByChannel } from '../../core/scenario/quote/by-channel.js';
import { tableOfOffer } from '../edge/offers.js';

/**
 * What each channel pays of an offer’s usage charge, and which channels pay for others under a single price.
 *
 * Charges are shared out by each meter's own units, or under a cap per session by what each channel's sessions cost; seats and flat charges by sessions. Failure spend is shared out in the same way; fees belong to no channel. The cross-subsidy is what a channel pays less what it would pay if the total were shared out by interactions.
 * @customfunction COST_BY_CHANNEL
 * @param {any[][]} offers Offers with a header row, one row per charge (or a transposed block): Offer, Meter, Rate and any other terms.
 * @param {any[][]} traffic Traffic with a header row, one row per channel: Channel, Sessions a month, Interactions per session, Resolution rate, and so on.
 * @param {any[][]} [offerName] The offer’s name; blank if the range has only one offer.
 * @returns {any[][]} Channel, Sessions, Resolutions, Charge, Cost per resolution, Cross-subsidy.
 * @example =INDEX(METER.COST_BY_CHANNEL({"Offer","Meter","Rate";"Window","session",0.5}, {"Channel","Sessions","mu","rho";"Chat",100,2,0.5;"Voice",100,6,0.5}), 2, 6) → 25
 */
export function COST_BY_CHANNEL(offers: any[][], traffic: any[][], offerName?: any[][]): any[][] {
  return tableOfOffer({ offers, traffic, offerName }, (quote) => ok(tabulateChannels(costByChannel(quote))));
}
