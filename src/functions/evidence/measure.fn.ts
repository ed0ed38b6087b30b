import { MEASURE as CONTRACT } from '../../core/contract/evidence.js';
import { ok } from '../../core/fault/result.js';
import { tabulateMeasured } from '../../core/report/measure.js';
import { measureLog, readLogRules, readMessages, rowsOf, tableOfLog } from '../edge/evidence.js';
import { readOne } from '../edge/offers.js';

/**
 * Sessions, replies and the resolution rate of your own conversations, counted from a log of messages: a Traffic table.
 *
 * Messages of a customer on a channel are one session until the window ends it; it counts if the AI replied in it after the customer wrote. It is resolved if no person replied in it and the customer did not come back within the re-contact window, on any channel, about the same topic where both have one. Sessions too young to know are pending and count in no rate. The table is a month of 365 ÷ 12 days, and any function of offers takes it as traffic. Every row of the log is used or rejected; a row that repeats the id of a message is rejected.
 * @customfunction MEASURE
 * @param {any[][]} log Messages with a header row: Time, Author (customer, ai, human or system), and Customer, Conversation or both; Channel, Topic and Message if there are any. Other columns are left alone.
 * @param {any[][]} [window] What ends a session: hours of silence (24 if left out), or a text: 15 minutes from start, 50 messages, conversation, day.
 * @param {any[][]} [recontactWindow] Hours after a session within which a customer who comes back shows that it resolved nothing; 72 if left out.
 * @param {any[][]} [table] traffic (default), summary, channels, topics, months, counts or rejected.
 * @param {any[][]} [zone] Hours by which your clocks are ahead of UTC, such as -5 or +05:30; UTC if left out. For months, and for times that state no zone.
 * @returns {any[][]} A Traffic table, or the one that is asked for.
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
