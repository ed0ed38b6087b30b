import { countsOf } from '../../../src/core/evidence/counts';
import { MessageLog } from '../../../src/core/evidence/message-log';
import { HOUR } from '../../../src/core/evidence/zone';
import { measuredTraffic } from '../../../src/core/evidence/measured-traffic';

/** Two sessions on one channel, of one and of three AI replies; the last is too young to be settled. */
function log(channel: string) {
  const own = new MessageLog();
  const add = (customer: string, author: 'customer' | 'ai', instant: number) =>
    own.add({ customer, channel, topic: '', conversation: '', author, instant });
  add('a', 'customer', 0);
  add('a', 'ai', 1);
  add('b', 'customer', 100 * HOUR);
  for (const after of [1, 2, 3]) add('b', 'ai', 100 * HOUR + after);
  return countsOf(own.parts());
}

const BEFORE = [
  { Channel: 'Chat', Sessions: 10, mu: 4, 'Resolution rate': 0.5, 'Human cost': 6, Currency: 'EUR' },
  { Channel: 'Mail', Sessions: 10, mu: 2, 'Resolution rate': 0.5, 'Human cost': 7, Currency: 'EUR' },
];

test('a channel of the same name keeps what was not measured', () => {
  const [row] = measuredTraffic(BEFORE, log('Chat'), 'messages');
  expect(row).toEqual({
    Channel: 'Chat',
    // Two sessions in five days are 12.1667 in a month of 365 ÷ 12 days, as a cell rounds them.
    Sessions: 12.16666667,
    Contacts: 12.16666667,
    Customers: 12.16666667,
    'Interactions per session': 2,
    Turns: '1: 1; 3: 1',
    'Resolution rate': 1,
    'Human cost': 6,
    Currency: 'EUR',
  });
});

test('a new channel takes what all others agree on, and nothing else', () => {
  const [row] = measuredTraffic(BEFORE, log('Voice'), 'messages');
  expect(row).toMatchObject({ Channel: 'Voice', Currency: 'EUR' });
  expect(row).not.toHaveProperty('Human cost');
});

test('rows that are sessions say nothing of replies', () => {
  const [row] = measuredTraffic(BEFORE, log('Chat'), 'sessions');
  expect(row).toMatchObject({ 'Interactions per session': 4, 'Resolution rate': 1 });
  expect(row).not.toHaveProperty('Turns');
  const [fresh] = measuredTraffic([], log('Chat'), 'sessions');
  expect(Object.keys(fresh ?? {})).toEqual([
    'Channel',
    'Sessions',
    'Resolution rate',
    'Contacts',
    'Customers',
  ]);
});
