import { CONFIDENCE, leastConfident } from '../../../src/core/catalogue/confidence.js';
import { inWords } from '../../../src/core/phrase/in-words.js';
import { en } from '../../../src/messages/en/index.js';

describe('leastConfident', () => {
  test('a row is no surer than its weakest figure', () => {
    expect(leastConfident(['high', 'low', 'medium'])).toBe('low');
    expect(leastConfident(['medium', 'high'])).toBe('medium');
    expect(leastConfident(['high'])).toBe('high');
  });

  test('nothing known is not sure', () => {
    expect(leastConfident([])).toBe('low');
  });
});

test('CONFIDENCE says what each word means', () => {
  expect(Object.values(CONFIDENCE).every((meaning) => inWords(meaning, en.core).length > 20)).toBe(true);
});
