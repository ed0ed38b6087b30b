import { ONE, ZERO, dec } from '../../../src/core/exact/decimal.js';
import { billedResolutionRate } from '../../../src/core/meter/billed-resolution-rate.js';

test.each([
  ['0.65', '0', '0.65'],
  ['0.65', '0.1', '0.685'],
  ['0', '0.25', '0.25'],
  ['0.3', '1', '1'],
  ['1', '0.5', '1'],
])('ρ %s with φ %s is billed as %s', (rate, share, billed) => {
  expect(billedResolutionRate(dec(rate), dec(share)).toString()).toBe(billed);
});

test('no handovers: what is billed is what was resolved; all of them: every session', () => {
  expect(billedResolutionRate(dec('0.123'), ZERO).toString()).toBe('0.123');
  expect(billedResolutionRate(dec('0.123'), ONE).toString()).toBe('1');
});
