import { dec } from '../../../../src/core/exact/decimal';
import { figuresIn } from '../../../../src/taskpane/format/figures';
import {
  changeInWords,
  cheapestInWords,
  nextInWords,
  otherInWords,
} from '../../../../src/taskpane/screens/compare/words';

const FIGURES = figuresIn('USD', { currency: '', decimals: 2 }, 'en-US');
const PLACE = {
  first: 'A',
  figure: dec(1),
  bill: dec(100),
  next: 'B',
  nextFigure: dec('1.1234'),
  more: dec('0.1234'),
  servesLess: false,
  nextBillsNothing: false,
};
const BASIS = 'cost per resolution';
const part = (from: number, to: number, offer: string) => ({ from, to, offer });
const curves = (...cheapest: ReturnType<typeof part>[]) => ({
  from: 0,
  to: 1,
  curves: [],
  crossings: [],
  now: undefined,
  cheapest,
  billingNothing: [],
});
const percent = (value: number) => FIGURES.share(value);

test('what the next one costs', () => {
  expect(nextInWords(PLACE, BASIS, FIGURES)).toBe('Next: B at $1.12, 12% more.');
  expect(nextInWords({ ...PLACE, more: dec('0.0034') }, BASIS, FIGURES)).toBe(
    'Next: B at $1.12, 0.34% more.',
  );
  expect(nextInWords({ ...PLACE, more: dec(0) }, BASIS, FIGURES)).toBe('B costs the same.');
  expect(nextInWords({ ...PLACE, nextBillsNothing: true, servesLess: true }, BASIS, FIGURES)).toBe(
    'Next: B, whose bill is 0 for this traffic though not every rate is free.',
  );
  expect(nextInWords({ ...PLACE, servesLess: true }, BASIS, FIGURES)).toBe(
    'Next: B, which leaves some conversations to people.',
  );
  expect(nextInWords({ ...PLACE, next: undefined }, BASIS, FIGURES)).toBe('');
});

test('amounts of a month are whole, but for small ones', () => {
  const next = (nextFigure: number) =>
    nextInWords({ ...PLACE, nextFigure: dec(nextFigure) }, 'total cost', FIGURES);
  expect(next(85_320)).toBe('Next: B at $85,320, 12% more.');
  expect(next(853.2)).toBe('Next: B at $853.20, 12% more.');
});

test('who would be first by another figure, in one sentence with both', () => {
  const other = { name: 'B', figure: dec('0.75'), firstFigure: dec('0.99') };
  expect(otherInWords({ ...other, basis: BASIS }, FIGURES)).toBe(
    'B is cheaper per resolution: $0.75 against $0.99.',
  );
  const totals = { name: 'B', figure: dec(52_434), firstFigure: dec(85_320) };
  expect(otherInWords({ ...totals, basis: 'total cost' }, FIGURES)).toBe(
    'B is cheaper by total cost: $52,434 against $85,320 a month, bill and people.',
  );
  expect(otherInWords({ ...totals, basis: 'monthly total' }, FIGURES)).toBe(
    'B is cheaper by the bill: $52,434 against $85,320 a month.',
  );
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
  expect(changeInWords({ first: 'B', was: 'A', moved: [] })).toBe('B is now the cheapest, ahead of A.');
  expect(changeInWords({ first: 'A', was: 'A', moved: [{ offer: 'C', from: 3, to: 2 }] })).toBe(
    'A is still first. C moves from place 3 to 2.',
  );
});

test('a first place by a bill of 0 is said to be one', () => {
  const own = { ...curves(part(0, 0.5, 'A'), part(0.5, 1, 'B')), billingNothing: [part(0, 0.25, 'A')] };
  expect(cheapestInWords(own, percent)).toBe(
    'Below 50% A is the cheapest; from 50% on B. From 0% to 25% the bill of A is 0 though not all of its rates are free: the ranking puts it last there.',
  );
});
