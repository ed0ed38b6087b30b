import { spill } from '../functions/host.js';

/**
 * What vendors publish of how long a unit lasts. Cognigy (docs.cognigy.com/ai/administer/billing): at most 50 inputs and 24
 * hours from the first.
 */

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

/** What a customer writes, each with an answer of the AI: a window of 50 inputs has 100 messages. */
function inputs(count: number, minutesApart: number): unknown[][] {
  return log(2 * count, minutesApart / 2);
}

/** Two stretches of 24 hours, counted apart as two customers are: a log is cut by messages or by hours, not by both. */
function twoDays(first: number, second: number): unknown[][] {
  const [headers = [], ...one] = inputs(first, 1);
  const [, ...other] = inputs(second, 1);
  const inTwo = other.map(([time, author, , channel]) => [Number(time) + 2, author, 'C2', channel]);
  return [headers, ...one, ...inTwo];
}

test.each([
  ['Cognigy: 50 inputs are one conversation', inputs(50, 1), '100 messages', 1],
  ['Cognigy: 101 inputs within two hours', inputs(101, 1), '100 messages', 3],
  ['Cognigy: two messages more than 24 hours apart', inputs(2, 25 * 60), '24 hours from start', 2],
  ['Cognigy: 49 inputs in 30 hours', inputs(49, (30 * 60) / 49), '24 hours from start', 2],
  ['Cognigy: 49 inputs on one day and 29 on another', twoDays(49, 29), '100 messages', 2],
  ['Cognigy: 5 inputs on one day and 73 on another', twoDays(5, 73), '100 messages', 3],
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
