import { messages, speak } from '../../src/messages/messages';

/** Counts in sentences are written as the user writes numbers. */

afterAll(() => speak('en'));

test.each([
  ['en', 'en-US', 'all 1,974 cells verified'],
  ['de', 'de-DE', 'alle 1.974 Zellen geprüft'],
  ['en', 'de-DE', 'all 1.974 cells verified'],
] as const)('%s, numbers as %s: %s', async (language, numbers, sentence) => {
  await speak(language, numbers);
  expect(messages().actions.sheets.verified(1974)).toBe(sentence);
});
