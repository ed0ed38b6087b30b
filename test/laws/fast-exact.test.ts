import { dec, ONE, toDouble } from '../../src/core/exact/decimal.js';
import { fastMixtureQuotient, fastProductQuotient } from '../../src/core/exact/fast.js';
import { randomFrom } from './random.js';

/** 100,000 unless a longer run is asked for: FUZZ_CASES=1000000. */
const CASES = Number(process.env['FUZZ_CASES'] ?? 100_000);

/** Prices and counts as people write them, with now and then a number of any size and length. */
function amount(random: () => number): number {
  const kind = random();
  if (kind < 0.05) return (random() - 0.5) * 10 ** Math.floor(random() * 40 - 20);
  if (kind < 0.1)
    return (
      [0, 1, 1e15, 999_999_999_999_999, 1e22, 5e-324, 1e-22, 1e308, 1 / 3][Math.floor(random() * 9)] ?? 0
    );
  const digits = 1 + Math.floor(random() * 7);
  return Number(`${Math.floor(random() * 10 ** digits)}e-${Math.floor(random() * 6)}`);
}

function share(random: () => number): number {
  const places = Math.floor(random() * 5);
  return random() < 0.05 ? random() : Number(`${Math.floor(random() * (10 ** places + 1))}e-${places}`);
}

/** Counts how often the fast path answers, and finds the first answer that the decimal path does not give. */
function compare(fast: (random: () => number) => { got: number; terms: number[]; exact: () => number }) {
  const random = randomFrom(20260701);
  let answered = 0;
  for (let index = 0; index < CASES; index += 1) {
    const { got, terms, exact } = fast(random);
    if (Number.isNaN(got)) continue;
    answered += 1;
    const expected = exact();
    if (!Object.is(got, expected)) return { terms, got, expected };
  }
  return { share: answered / CASES };
}

test('a·b/c in safe integers is the nearest double of the decimal path, or no answer', () => {
  const outcome = compare((random) => {
    const [a, b, c] = [amount(random), amount(random), amount(random)];
    const exact = () => toDouble(dec(a).times(b).div(c));
    return { got: fastProductQuotient(a, b, c), terms: [a, b, c], exact };
  });
  expect(outcome).toEqual({ share: expect.any(Number) });
  expect(outcome.share).toBeGreaterThan(0.5);
});

test('a·(x + y(1 − x))/c in safe integers is the nearest double of the decimal path, or no answer', () => {
  const outcome = compare((random) => {
    const [a, x, y, c] = [
      amount(random),
      share(random),
      share(random),
      random() < 0.5 ? share(random) : amount(random),
    ];
    const exact = () =>
      toDouble(
        dec(a)
          .times(dec(x).plus(dec(y).times(ONE.minus(x))))
          .div(c),
      );
    return { got: fastMixtureQuotient(a, x, y, c), terms: [a, x, y, c], exact };
  });
  expect(outcome).toEqual({ share: expect.any(Number) });
  expect(outcome.share).toBeGreaterThan(0.5);
});
