import { dec } from '../../../src/core/exact/decimal.js';
import { sentence } from '../../../src/core/fault/sentence.js';
import { billedResolutionRate } from '../../../src/core/meter/billed-resolution-rate.js';
import { handoverShare } from '../../../src/core/metric/handover-share.js';

function share(known: string, of: 'sessions' | 'billed', resolutionRate: string): string {
  const result = handoverShare({ share: dec(known), of, resolutionRate: dec(resolutionRate) });
  return result.ok ? result.value.toSignificantDigits(30).toString() : result.faults.map(sentence).join();
}

test('of sessions: share ÷ (1 − ρ)', () => {
  expect(share('0.04', 'sessions', '0.6')).toBe('0.1');
  expect(share('0.4', 'sessions', '0.6')).toBe('1');
  expect(share('0', 'sessions', '0.6')).toBe('0');
});

test('of billed resolutions: it gives back the bill that it was taken from', () => {
  const found = share('0.1', 'billed', '0.6');
  const billed = billedResolutionRate(dec('0.6'), dec(found));
  expect(billed.minus('0.6').div(billed).toDecimalPlaces(20).toString()).toBe('0.1');
});

test('more than there are', () => {
  expect(share('0.5', 'sessions', '0.6')).toBe(
    'share: at a resolution rate of 0.6 a share of 0.5 would be more unresolved conversations than there are.',
  );
  expect(share('0.9', 'billed', '0.6')).toMatch(/^share: .* more unresolved conversations than there are\.$/);
  expect(share('1', 'billed', '0')).toMatch(/^share: /);
});

test('all resolved leaves none to hand over', () => {
  expect(share('0', 'sessions', '1')).toBe(
    'resolutionRate is 1; it must be below 1: at 1 no conversation is left unresolved.',
  );
});
