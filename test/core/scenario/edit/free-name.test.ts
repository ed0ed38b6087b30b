import { freeName } from '../../../../src/core/scenario/edit/free-name.js';

test('freeName: itself, or the first number that nobody has', () => {
  expect(freeName('Fin', ['Other'])).toBe('Fin');
  expect(freeName('Fin', [' FIN ', 'fin 2'])).toBe('Fin 3');
});
