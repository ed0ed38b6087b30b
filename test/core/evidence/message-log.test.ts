import fc from 'fast-check';
import { countsOf } from '../../../src/core/evidence/counts.js';
import { MessageLog } from '../../../src/core/evidence/message-log.js';
import { LATEST_INSTANT, type Author, type Message } from '../../../src/core/evidence/messages.js';
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

/** Names enough that channel and author share more than a byte, and instants from the first to the last that there may be. */
const message: fc.Arbitrary<Message> = fc.record({
  customer: fc.integer({ min: 0, max: 9 }).map(String),
  channel: fc.integer({ min: 0, max: 200 }).map(String),
  topic: fc.constantFrom('', 'Refund', 'Login'),
  conversation: fc.constantFrom('', '', 'c1', 'c2'),
  author: fc.constantFrom<Author>('customer', 'ai', 'human', 'system'),
  instant: fc.oneof(
    fc.constantFrom(0, -1, 1, 2 ** 32, -(2 ** 32), 2 ** 32 - 1, LATEST_INSTANT, -LATEST_INSTANT),
    fc.integer({ min: -LATEST_INSTANT, max: LATEST_INSTANT }),
    fc.integer({ min: 1_700_000_000_000_000, max: 1_800_000_000_000_000 }),
  ),
});

const AUTHORS: readonly Author[] = ['customer', 'ai', 'human', 'system'];

/** What stands in the columns of all parts, and in the one part after the other as often as it is asked for. */
function written(log: MessageLog): string[] {
  const ids = log.conversationIds();
  const parts = log.parts();
  const rows = parts.map(
    ({ length, channels, topics, channel, topic, conversation, author, instant, span }) => {
      const instants = Array.from({ length }, (_, row) => instant[row] ?? 0);
      if (length > 0) expect(span).toEqual({ first: Math.min(...instants), last: Math.max(...instants) });
      return instants.map((own, row) => {
        const names = [channels[channel[row] ?? 0], topics[topic?.[row] ?? 0], ids[conversation?.[row] ?? 0]];
        return [...names, AUTHORS[author[row] ?? 0], own].join('|');
      });
    },
  );
  return rows.flat().sort();
}

test('messages come back as they went in, however they are shared out and whenever they are asked for', () => {
  fc.assert(
    fc.property(
      fc.array(message, { maxLength: 60 }),
      fc.integer({ min: 1, max: 20 }),
      (own, customersAPart) => {
        const log = new MessageLog(customersAPart);
        const expected: string[] = [];
        for (const each of own) {
          log.add(each);
          const { channel, topic, conversation, author, instant } = each;
          expected.push([channel, topic, conversation, author, instant].join('|'));
          if (expected.length % 20 === 0) expect(written(log)).toEqual([...expected].sort());
        }
        expect(written(log)).toEqual(expected.sort());
        expect(written(log)).toEqual(expected);
      },
    ),
    { numRuns: 200 },
  );
});

test('the customers of a part are told apart as they were, in turn with other parts', () => {
  const log = new MessageLog(2);
  for (const customer of ['a', 'b', 'a'])
    log.add({ customer, channel: 'Chat', topic: '', conversation: '', author: 'ai', instant: 5 });
  const [first, second] = log.parts();
  expect([first?.length, second?.length]).toEqual([2, 1]);
  const instantsOf = () => [first?.instant[1], second?.instant[0], first?.instant[0]];
  expect(instantsOf()).toEqual([5, 5, 5]);
  log.add({ customer: 'b', channel: 'Chat', topic: '', conversation: '', author: 'ai', instant: 9 });
  expect(log.parts().map(({ instant, length }) => instant[length - 1])).toEqual([5, 9]);
});
