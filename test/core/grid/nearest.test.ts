import { nearest } from '../../../src/core/grid/nearest.js';

const KNOWN = ['interaction', 'session', 'resolution'];

test.each([
  ['sesion', 'session'],
  ['Resolutoin', 'resolution'],
  ['INTERACTIONS', 'interaction'],
  ['', 'session'],
])('nearest("%s") is %s', (text, word) => {
  expect(nearest(text, KNOWN)).toBe(word);
});

test('the fewest changes win, not the likest length', () => {
  expect(nearest('abc', ['xyz', 'abcdef'])).toBe('xyz');
  expect(nearest('abcd', ['wxyz', 'abcdef'])).toBe('abcdef');
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
