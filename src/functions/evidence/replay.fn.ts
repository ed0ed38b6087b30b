import { REPLAY as CONTRACT } from '../../core/contract/evidence.js';
import { ReplayedLog, replay } from '../../core/evidence/replay.js';
import { readOfferWindows } from '../../core/evidence/read-rules.js';
import { ok } from '../../core/fault/result.js';
import { tabulateReplayMonths, tabulateReplays } from '../../core/report/replay.js';
import { pickOffer } from '../../core/terms/pick-offer.js';
import { readLogRules, readMessages, rowsOf, rulesOfOffer, tableOfLog } from '../edge/evidence.js';
import { readOne } from '../edge/offers.js';

/**
 * What each offer would have billed on your own log of messages, month by month, beside what the averages say.
 *
 * Sessions, their lengths, resolutions and customers are the log’s, so that caps, credits and tiers are met as they would have been; an offer’s own resolution rate and replies are not asked. The months of the log are the first of the contract. Pending sessions count at the rate of the settled ones. The difference from the averages has four parts that sum exactly: the offer’s own stated rates, the spread of session length, its window, and months that differ. An offer that has no price says why in each of its cells.
 * @customfunction REPLAY
 * @param {any[][]} offers Offers with a header row, one row per charge (or a transposed block): Offer, Meter, Rate and any other terms.
 * @param {any[][]} log Messages with a header row: Time, Author (customer, ai, human or system), and Customer, Conversation or both; Channel, Topic and Message if there are any.
 * @param {any[][]} [windows] The window by which offers bill, one for all or rows of offer and window: hours of silence, 15 minutes from start, 50 messages, conversation, day. Blank: the window of the plan where the offer is one of the catalogue that states one, else 24 hours of silence and the offer’s window factor.
 * @param {any[][]} [recontactWindow] Hours after a session within which a customer who comes back shows that it resolved nothing; if left out that of the plan where the catalogue has it, else 72.
 * @param {any[][]} [offerName] The offer whose months are wanted; blank for all offers side by side.
 * @param {any[][]} [zone] Hours by which your clocks are ahead of UTC, such as -5 or +05:30; UTC if left out.
 * @returns {any[][]} A row for each offer, the windows by which it was counted last; with a name a row for each month, and one of totals.
 * @example =INDEX(METER.REPLAY({"Offer","Meter","Rate","Session cap";"Capped","interaction",0.2,0.5}, {"Customer","Time","Author";"a","2026-03-01 10:00","customer";"a","2026-03-01 10:01","ai";"b","2026-03-05 09:00","customer";"b","2026-03-05 09:01","ai";"b","2026-03-05 09:02","ai";"b","2026-03-05 09:03","ai"}), 2, 4) → 0.7
 */
export function REPLAY(
  offers: any[][],
  log: any[][],
  windows?: any[][],
  recontactWindow?: any[][],
  offerName?: any[][],
  zone?: any[][],
): any[][] {
  return tableOfLog(() => {
    const rules = readLogRules({ recontactWindow, zone });
    if (!rules.ok) return rules;
    const chosen = readOne(CONTRACT.offerName, offerName, 'offerName');
    if (!chosen.ok) return chosen;
    const own = readOfferWindows(rowsOf(windows), 'windows');
    if (!own.ok) return own;
    const read = readMessages(rowsOf(log), 'log', rules.value.zone);
    if (!read.ok) return read;
    const all = CONTRACT.offers.table.read(rowsOf(offers), 'offers');
    if (!all.ok) return all;
    const played = new ReplayedLog(read.value.log.parts(), rules.value);
    const rulesOf = (name: string) => rulesOfOffer(own.value, rules.value, name);
    if (chosen.value === undefined) {
      return ok(
        tabulateReplays(
          all.value.map(({ name, offer }) => ({
            name,
            replay: offer.ok ? replay(offer.value, played, rulesOf(name)) : offer,
          })),
        ),
      );
    }
    const offer = pickOffer(all.value, chosen.value);
    if (!offer.ok) return offer;
    const months = replay(offer.value, played, rulesOf(offer.value.name));
    return months.ok ? ok(tabulateReplayMonths(months.value)) : months;
  });
}
