import { ZERO, dec, type Dec } from '../../../src/core/exact/decimal.js';
import { sentence } from '../../../src/core/fault/sentence.js';
import type { Result } from '../../../src/core/fault/result.js';
import {
  breakEvenInteractions,
  breakEvenResolutionRate,
  type PairByInteractions,
  type PairByResolutionRate,
} from '../../../src/core/metric/break-even-pair.js';

const told = (result: Result<Dec>) =>
  result.ok ? result.value.toSignificantDigits(10).toString() : result.faults.map(sentence).join();

function byRate(changes: Partial<PairByResolutionRate>): string {
  return told(
    breakEvenResolutionRate({
      priceA: dec('0.99'),
      meterA: 'resolution',
      priceB: dec('0.8'),
      meterB: 'session',
      interactionsPerSession: dec(4),
      handoverShareA: ZERO,
      handoverShareB: ZERO,
      ...changes,
    }),
  );
}

function byInteractions(changes: Partial<PairByInteractions>): string {
  return told(
    breakEvenInteractions({
      priceA: dec('0.5'),
      meterA: 'session',
      priceB: dec('0.09'),
      meterB: 'interaction',
      resolutionRate: dec('0.7'),
      ...changes,
    }),
  );
}

describe('the resolution rate', () => {
  test('at $0.99 a resolution and $0.80 a session it is 80.81 %', () => {
    expect(byRate({})).toBe('0.8080808081');
    expect(byRate({ meterB: 'interaction', priceB: dec('0.1') })).toBe('0.404040404');
  });

  test('handovers bring it down, and at 1 the resolution price is a session price', () => {
    expect(byRate({ handoverShareA: dec('0.5') })).toBe('0.6161616162');
    expect(byRate({ handoverShareA: dec(1) })).toBe('B is cheaper at every resolution rate.');
    expect(byRate({ meterB: 'resolution', priceB: dec('0.5'), handoverShareB: dec('0.9') })).toBe(
      '0.4787234043',
    );
  });

  test('exactly 1 counts, above it there is none', () => {
    expect(byRate({ priceB: dec('0.99') })).toBe('1');
    expect(byRate({ priceB: dec('0.991') })).toBe('A is cheaper at every resolution rate.');
  });

  test('exactly 0 does not count', () => {
    expect(byRate({ priceB: ZERO })).toBe('B is cheaper at every resolution rate.');
    expect(byRate({ priceA: ZERO })).toBe('A is cheaper at every resolution rate.');
  });

  test('the same line is no crossing', () => {
    expect(byRate({ meterA: 'session', priceA: dec('0.8') })).toBe(
      'A and B cost the same at every resolution rate.',
    );
    expect(byRate({ meterA: 'session', priceA: dec('0.4'), meterB: 'interaction', priceB: dec('0.1') })).toBe(
      'A and B cost the same at every resolution rate.',
    );
    expect(byRate({ meterA: 'session', priceA: dec(1) })).toBe('B is cheaper at every resolution rate.');
  });

  test('two interaction prices ask for no interactions', () => {
    const pair = {
      meterA: 'interaction' as const,
      meterB: 'interaction' as const,
      priceA: dec(1),
      priceB: dec(2),
    };
    const given = { ...pair, handoverShareA: ZERO, handoverShareB: ZERO } as PairByResolutionRate;
    expect(told(breakEvenResolutionRate(given))).toBe('A is cheaper at every resolution rate.');
  });
});

describe('the interactions per session', () => {
  test('a session price is worth it from q ÷ p on', () => {
    expect(byInteractions({})).toBe('5.555555556');
    expect(byInteractions({ meterA: 'resolution', priceA: dec('0.99'), priceB: dec('0.1') })).toBe('6.93');
  });

  test('none: who is cheaper', () => {
    expect(byInteractions({ meterB: 'session' })).toBe(
      'B is cheaper at every number of AI replies per conversation.',
    );
    expect(byInteractions({ priceA: ZERO })).toBe(
      'A is cheaper at every number of AI replies per conversation.',
    );
    expect(byInteractions({ meterA: 'interaction', priceA: dec('0.09') })).toBe(
      'A and B cost the same at every number of AI replies per conversation.',
    );
  });

  test('two resolution prices ask for no resolution rate', () => {
    const pair = {
      meterA: 'resolution',
      meterB: 'resolution',
      priceA: dec(3),
      priceB: dec(2),
    } as PairByInteractions;
    expect(told(breakEvenInteractions(pair))).toBe(
      'B is cheaper at every number of AI replies per conversation.',
    );
  });
});
