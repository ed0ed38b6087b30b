import { countsOf } from '../../../src/core/evidence/counts.js';
import { MessageLog } from '../../../src/core/evidence/message-log.js';
import { HOUR } from '../../../src/core/evidence/zone.js';

/** Nine customers, a hundred conversations and 1,500 messages of each; only what the last ones say has other names. */
function counted(customersAPart: number | undefined) {
  const log = new MessageLog(customersAPart);
  for (let customer = 0; customer < 9; customer += 1) {
    for (let message = 0; message < 1500; message += 1) {
      const hasNames = customer > 5 && message > 700;
      log.add({
        customer: `customer ${customer}`,
        channel: hasNames ? 'Mail' : 'Chat',
        topic: hasNames && message % 2 === 0 ? 'Refund' : '',
        conversation: hasNames ? `c${customer}-${Math.floor(message / 15)}` : '',
        author: message % 15 === 0 ? 'customer' : 'ai',
        instant: Math.floor(message / 15) * 200 * HOUR + message,
      });
    }
  }
  return countsOf(log.parts());
}

test('columns that are kept only where they say something count the same, however customers are shared out', () => {
  const whole = counted(undefined);
  expect(whole.rows.length).toBeGreaterThan(4);
  expect(counted(2)).toEqual(whole);
  expect(counted(6)).toEqual(whole);
});
