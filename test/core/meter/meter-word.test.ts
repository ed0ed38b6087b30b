import { METER_WORDS, readMeter } from '../../../src/core/meter/meter-word.js';

const meter = (text: string) => {
  const read = readMeter(text, 'meter');
  return read.ok ? read.value : undefined;
};

test('every meter is known by its own word and its plural', () => {
  for (const word of Object.keys(METER_WORDS)) {
    expect([meter(word), meter(`${word.toUpperCase()}S`)]).toEqual([word, word]);
  }
});

test.each([
  ['message', 'interaction'],
  ['Replies', 'interaction'],
  ['conversation', 'session'],
  ['tickets', 'session'],
  ['outcomes', 'resolution'],
])('%s is a %s', (alias, word) => {
  expect(meter(alias)).toBe(word);
});

test('a blank is none, and another word a fault', () => {
  expect(readMeter(null, 'meter')).toEqual({ ok: true, value: undefined });
  expect(readMeter('minute', 'meter').ok).toBe(false);
});
