import { parseWindow, spanText } from '../../../src/core/evidence/window.js';
import { DAY, HOUR, MINUTE } from '../../../src/core/evidence/zone.js';

test.each([
  ['24', { kind: 'silence', length: 24 * HOUR }],
  ['0.5', { kind: 'silence', length: 30 * MINUTE }],
  [' 24  Hours idle ', { kind: 'silence', length: 24 * HOUR }],
  ['3 days', { kind: 'silence', length: 3 * DAY }],
  ['15 minutes from start', { kind: 'start', length: 15 * MINUTE }],
  ['24h fixed', { kind: 'start', length: 24 * HOUR }],
  ['50 messages', { kind: 'messages', most: 50 }],
  ['1 input', { kind: 'messages', most: 1 }],
  ['Conversation id', { kind: 'conversation' }],
  ['calendar day', { kind: 'day' }],
])('%s is a window', (text, window) => {
  expect(parseWindow(text)).toEqual(window);
});

test.each([
  '',
  '0',
  '-1',
  '24 parsecs',
  '2.5 messages',
  '0 messages',
  '50 messages from start',
  '24 hours at once',
  '9e9',
  '1e400',
  '99999999999999999999',
])('%s is none', (text) => {
  expect(parseWindow(text)).toBeUndefined();
});

test('a length of time is said in hours where it is whole in them', () => {
  expect([HOUR, 72 * HOUR, MINUTE, 90 * MINUTE].map(spanText)).toEqual([
    '1 hour',
    '72 hours',
    '1 minute',
    '90 minutes',
  ]);
});
