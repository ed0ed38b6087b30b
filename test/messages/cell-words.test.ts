import { errorWords } from '../../src/core/phrase/error-words.js';
import { inWords } from '../../src/core/phrase/in-words.js';
import { LEVERS } from '../../src/core/scenario/levers/levers.js';
import { messages, speak } from '../../src/messages/messages.js';

test('a cell says a variable as its formula does, whether the pane was opened or not', async () => {
  const { label } = LEVERS.sessions;
  const before = inWords(label, errorWords());
  await speak('en');
  expect(inWords(label, errorWords())).toBe(before);
  expect(before).toBe('Sessions');
  expect(inWords(label, messages().core)).toBe('Conversations');
});
