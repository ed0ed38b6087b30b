import { spill } from '../functions/host.js';

/** What vendors publish of how long a unit lasts, on a log of one customer. */

const HEADERS = ['Time', 'Author', 'Customer', 'Channel'];
const MINUTE = 1 / 1_440;
/** 2 March 2026, as Excel counts days. */
const FIRST = 46_083;

/** A message every so many minutes, customer and AI in turn, the first at the start. */
function log(messages: number, minutesApart: number): unknown[][] {
  return [
    HEADERS,
    ...Array.from({ length: messages }, (_, index) => [
      FIRST + index * minutesApart * MINUTE,
      index % 2 === 0 ? 'customer' : 'ai',
      'C1',
      'chat',
    ]),
  ];
}

const OFFERS = [
  ['Offer', 'Meter', 'Rate'],
  ['A', 'session', 2],
];

test.each([
  ['Kore.ai: 31 minutes in sessions of 15 minutes', log(64, 0.5), '15 minutes from start', 3],
  ['Google Agent Assist: 71 messages in sessions of 70', log(72, 1), '70 messages', 2],
  ['Flametree: 36 hours in sessions of 24 hours', log(38, 60), '24 hours from start', 2],
  ['Salesforce: a chat of 30 hours, 24 hours from its start', log(32, 60), '24 hours from start', 2],
  ['the same chat by 24 hours of silence', log(32, 60), '24 hours', 1],
])('%s', (_what, messages, window, sessions) => {
  const [headers = [], own = []] = spill('REPLAY', OFFERS, messages, window);
  expect(own[headers.indexOf('Sessions')]).toBe(sessions);
  expect(own[headers.indexOf('Replayed')]).toBe(2 * sessions);
});
