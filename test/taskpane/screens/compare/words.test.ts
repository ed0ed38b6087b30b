import { dec } from '../../../../src/core/exact/decimal';
import { figuresIn } from '../../../../src/taskpane/format/figures';
import { changeInWords, cheapestInWords, nextInWords } from '../../../../src/taskpane/screens/compare/words';

const FIGURES = figuresIn('USD', { currency: '', decimals: 2 }, 'en-US');
const PLACE = { first: 'A', cost: dec(1), next: 'B', more: dec('0.1234'), servesLess: false };
const part = (from: number, to: number, offer: string) => ({ from, to, offer });
const curves = (...cheapest: ReturnType<typeof part>[]) => ({
  from: 0,
  to: 1,
  curves: [],
  crossings: [],
  now: undefined,
  cheapest,
});
const percent = (value: number) => FIGURES.share(value);

test('what the next one costs', () => {
  expect(nextInWords(PLACE, FIGURES)).toBe('Next: B, 12% more.');
  expect(nextInWords({ ...PLACE, more: dec('0.0034') }, FIGURES)).toBe('Next: B, 0.34% more.');
  expect(nextInWords({ ...PLACE, more: dec(0) }, FIGURES)).toBe('B costs the same.');
  expect(nextInWords({ ...PLACE, servesLess: true }, FIGURES)).toBe(
    'Next: B, which leaves some sessions to people.',
  );
  expect(nextInWords({ ...PLACE, next: undefined }, FIGURES)).toBe('');
});

test('who is the cheapest where', () => {
  expect(cheapestInWords(curves(part(0, 1, 'A')), percent)).toBe('A is the cheapest throughout.');
  expect(cheapestInWords(curves(part(0, 0.61, 'A'), part(0.61, 1, 'B')), percent)).toBe(
    'Below 61% A is the cheapest; from 61% on B.',
  );
  expect(cheapestInWords(curves(part(0, 0.3, 'A'), part(0.3, 0.6, 'B'), part(0.6, 1, 'C')), percent)).toBe(
    'Below 30% A is the cheapest; from 30% to 60% B; from 60% on C.',
  );
  expect(cheapestInWords(curves(), percent)).toBe('');
});

test('what became of the ranking', () => {
  expect(changeInWords({ first: 'B', was: 'A', moved: [] })).toBe('B is now first; A was.');
  expect(changeInWords({ first: 'A', was: 'A', moved: [{ offer: 'C', from: 3, to: 2 }] })).toBe(
    'A is still first. C is now 2, it was 3.',
  );
});
