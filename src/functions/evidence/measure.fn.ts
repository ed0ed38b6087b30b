import { MEASURE as CONTRACT } from '../../core/contract/evidence.js';
import { ok } from '../../core/fault/result.js';
import { tabulateMeasured } from '../../core/report/measure.js';
import { measureLog, readLogRules, readMessages, rowsOf, tableOfLog } from '../edge/evidence.js';
import { readOne } from '../edge/offers.js';

/**
 * A Traffic table from your own messages: conversations (sessions), AI replies (interactions) and resolution rate, counted from a log.
 *
 * Messages of a customer on a channel are one session until the window ends it; it counts if the AI replied in it after the customer wrote. It is resolved if no person replied in it and the customer did not come back within the re-contact window, on any channel, about the same topic if both have one. Sessions too recent to tell are pending and count in no rate. The table is for a month of 365 ÷ 12 days and serves as traffic for any function that takes offers. Every row of the log is used or rejected; a row that repeats the id of a message is rejected.
 * @customfunction MEASURE
 * @param {any[][]} log Messages with a header row: Time, Author (customer, ai, human or system), and Customer, Conversation or both; Channel, Topic and Message if you have them. Other columns are ignored.
 * @param {any[][]} [window] What ends a session: hours of silence (default 24), or a text such as 15 minutes from start, 50 messages, conversation or day.
 * @param {any[][]} [recontactWindow] Hours after a session in which a returning customer means that it was not resolved; default 72.
 * @param {any[][]} [table] traffic (default), summary, channels, topics, months, counts or rejected.
 * @param {any[][]} [zone] Your time zone as hours ahead of UTC, such as -5 or +05:30; default UTC. Used for months, and for times without a zone.
 * @returns {any[][]} A Traffic table, or the table asked for.
 * @example =INDEX(METER.MEASURE({"Customer","Time","Author";"a","2026-03-01 10:00:00","customer";"a","2026-03-01 10:00:05","ai";"b","2026-03-05 09:00:00","customer";"b","2026-03-05 09:00:02","human"}, , , "summary"), 4, 2) → 1
 */
export function MEASURE(
  log: any[][],
  window?: any[][],
  recontactWindow?: any[][],
  table?: any[][],
  zone?: any[][],
): any[][] {
  return tableOfLog(() => {
    const shown = readOne(CONTRACT.table, table, 'table');
    if (!shown.ok) return shown;
    const rules = readLogRules({ window, recontactWindow, zone });
    if (!rules.ok) return rules;
    const read = readMessages(rowsOf(log), 'log', rules.value.zone);
    return read.ok ? ok(tabulateMeasured(measureLog(read.value, rules.value), shown.value)) : read;
  });
}
