import { REPLAY as CONTRACT } from '../../core/contract/evidence.js';
import { ReplayedLog, replay } from '../../core/evidence/replay.js';
import { readOfferWindows } from '../../core/evidence/read-rules.js';
import { ok } from '../../core/fault/result.js';
import { tabulateReplayMonths, tabulateReplays } from '../../core/report/replay.js';
import { pickOffer } from '../../core/terms/pick-offer.js';
import { readLogRules, readMessages, rowsOf, rulesOfOffer, tableOfLog } from '../edge/evidence.js';
import { readOne } from '../edge/offers.js';

/**
 * What each offer would have billed for your own messages, month by month, next to what averages suggest.
 *
 * Sessions, their lengths, resolutions and customers come from the log, so that caps, credits and tiers apply as they would have; the resolution rate and replies that an offer states are not used. The first month of the log is the first of the contract. Pending sessions count at the rate of the settled ones. The difference from the averages has four parts that add up exactly: the offer’s own stated rates, the spread of session length, its window, and months that differ. An offer that has no price says why in its cells.
 * @customfunction REPLAY
 * @param {any[][]} offers Offers with a header row, one row per charge (or a transposed block): Offer, Meter, Rate and any other terms.
 * @param {any[][]} log Messages with a header row: Time, Author (customer, ai, human or system), and Customer, Conversation or both; Channel, Topic and Message if you have them.
 * @param {any[][]} [windows] What ends a billed session, one window for all offers or two columns, offer and window: hours of silence, or a text such as 15 minutes from start, 50 messages, conversation or day. Blank: the window stated by the catalogue’s plan, else 24 hours of silence and the offer’s window factor.
 * @param {any[][]} [recontactWindow] Hours after a session in which a returning customer means that it was not resolved; default: those of the catalogue’s plan, else 72.
 * @param {any[][]} [offerName] The offer to show month by month; blank for all offers side by side.
 * @param {any[][]} [zone] Your time zone as hours ahead of UTC, such as -5 or +05:30; default UTC.
 * @returns {any[][]} A row for each offer, with the windows used in the last columns; for one offer a row for each month, and one of totals.
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
