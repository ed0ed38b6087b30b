import { nearest, nearestWords, suggestion } from '../../../src/core/grid/nearest.js';
import { inWords } from '../../../src/core/phrase/in-words.js';

const KNOWN = ['interaction', 'session', 'resolution'];

test.each([
  ['sesion', 'session'],
  ['Resolutoin', 'resolution'],
  ['INTERACTIONS', 'interaction'],
  ['resoluiton', 'resolution'],
])('nearest("%s") is %s', (text, word) => {
  expect(nearest(text, KNOWN)).toBe(word);
});

test('the fewest changes win, and two letters swapped are one change', () => {
  expect(nearest('Seesion rate', ['Session cap', 'Session rate'])).toBe('Session rate');
  expect(nearest('Tow', ['One', 'Two'])).toBe('Two');
});

test.each(['', 'monthly', 'seat', 'abc', 'Salesforce', 'volume'])('nothing is near to "%s"', (text) => {
  expect(nearestWords(text, KNOWN)).toEqual([]);
});

test('what a misspelt word may be goes up to a third of its letters', () => {
  expect(nearest('sxxsion', ['session'])).toBe('session');
  expect(nearest('sxxxion', ['session'])).toBeUndefined();
});

test('a part of a name finds it, and all that are as near are told', () => {
  const vendors = ['Salesforce Agentforce', 'Intercom Fin', 'HubSpot Customer Agent'];
  expect(nearestWords('salesforce', vendors)).toEqual(['Salesforce Agentforce']);
  expect(nearestWords('Fin by Intercom', ['Fin', 'Fun'])).toEqual(['Fin']);
  expect(nearestWords('agent', vendors)).toEqual(['Salesforce Agentforce', 'HubSpot Customer Agent']);
  expect(inWords(suggestion('agent', vendors, true))).toBe(
    '; the nearest are "Salesforce Agentforce" and "HubSpot Customer Agent"',
  );
  expect(inWords(suggestion('Rat', ['Rate', 'Rats', 'Seat']))).toBe('; the nearest are Rate and Rats');
  expect(suggestion('monthly', vendors)).toBe('');
});

test('of equals the first known one, and nothing where nothing is known', () => {
  expect(nearest('ab', ['ax', 'ay'])).toBe('ax');
  expect(nearest('ab', [])).toBeUndefined();
});

test('case and spaces around do not count', () => {
  expect(nearest('  SEAT ', ['seat', 'meat'])).toBe('seat');
});

test('only the first 40 letters of a long text are compared', () => {
  expect(nearest('x'.repeat(100_000), ['y'.repeat(40), `${'x'.repeat(40)}y`])).toBe(`${'x'.repeat(40)}y`);
});
